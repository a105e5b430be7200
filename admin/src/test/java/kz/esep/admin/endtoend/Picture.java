package kz.esep.admin.endtoend;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Drawn photos, each number another one. */
final class Picture {

    private static final int SIDE = 160;

    private Picture() {}

    static byte[] jpeg(int number) {
        var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (var bit = 0; bit < 24; bit++) {
            var shade = (number >> bit & 1) == 1 ? Color.WHITE : Color.DARK_GRAY;
            for (var x = bit * 6; x < bit * 6 + 6; x++) {
                for (var y = 0; y < SIDE; y++) {
                    picture.setRGB(x, y, shade.getRGB());
                }
            }
        }
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
