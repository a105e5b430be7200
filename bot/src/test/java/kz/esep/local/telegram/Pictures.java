package kz.esep.local.telegram;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Drawn pictures of any size: a shore with some sky. */
final class Pictures {
    private Pictures() {}

    static byte[] jpeg(int width, int height) {
        return encode(width, height, "jpg");
    }

    static byte[] png(int width, int height) {
        return encode(width, height, "png");
    }

    private static byte[] encode(int width, int height, String format) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(120, 180, 230), 0, height, new Color(240, 220, 180)));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(70, 130, 90));
        graphics.fillOval(-width / 4, height * 6 / 10, width, height);
        graphics.setColor(new Color(60, 120, 170));
        graphics.fillRect(width / 2, height * 7 / 10, width, height / 8);
        graphics.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
