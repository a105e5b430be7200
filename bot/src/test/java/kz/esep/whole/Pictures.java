package kz.esep.whole;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Drawn pictures, each number another one. */
public final class Pictures {

    private Pictures() {}

    /** A JPEG; the number stands in it as a row of black and white squares. */
    public static byte[] jpeg(int number) {
        var picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.getHSBColor(number * 0.37f, 0.6f, 0.8f));
        graphics.fillRect(0, 0, 320, 240);
        graphics.setColor(Color.WHITE);
        graphics.fillOval(20 + number % 200, 40, 60, 60);
        for (var bit = 0; bit < Integer.SIZE; bit++) {
            graphics.setColor((number >>> bit & 1) == 1 ? Color.BLACK : Color.WHITE);
            graphics.fillRect(bit * 10, 160, 10, 40);
        }
        graphics.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
