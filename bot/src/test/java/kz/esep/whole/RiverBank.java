package kz.esep.whole;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws what stands for a photo of a cleanup: a river, its bank and bags of litter. */
final class RiverBank {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private RiverBank() {}

    /** @param number from 0; another picture for every number */
    static byte[] jpeg(int number) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var line = 170 + number * 23 % 80;
        g.setPaint(new GradientPaint(0, 0, new Color(120, 178, 222), 0, line, new Color(228, 238, 240)));
        g.fillRect(0, 0, WIDTH, line);
        g.setPaint(new Color(90, 132 + number * 7, 78));
        for (var tree = 0; tree < 9; tree++) {
            g.fillOval(tree * 80 - 40 + number * 13, line - 70 - (tree + number) % 3 * 20, 110, 130);
        }
        g.setPaint(new GradientPaint(0, line, new Color(104, 166, 190), 0, HEIGHT, new Color(48, 96, 124)));
        g.fillRect(0, line, WIDTH, HEIGHT - line);
        g.setPaint(new Color(214, 196, 150));
        g.fillOval(-100 + number * 40, HEIGHT - 130, WIDTH, 240);
        g.setPaint(new Color(46, 52, 58));
        for (var bag = 0; bag <= number % 4 + 1; bag++) {
            g.fillOval(80 + number * 40 + bag * 85, HEIGHT - 110, 70, 84);
        }
        g.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
