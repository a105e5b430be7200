package kz.esep.admin;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Draws a picture that stands for a photo. */
final class RiverBank {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 960;

    private RiverBank() {}

    /** @param horizon how far down the water begins, 0 to 1 */
    static byte[] jpeg(double horizon) throws IOException {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var g = picture.createGraphics();
        var line = HEIGHT * horizon;
        g.setPaint(new GradientPaint(0, 0, new Color(120, 178, 222), 0, (float) line, new Color(228, 238, 240)));
        g.fill(new Rectangle2D.Double(0, 0, WIDTH, line));
        g.setPaint(new Color(90, 132, 78));
        for (var tree = 0; tree < 14; tree++) {
            g.fill(new Ellipse2D.Double(tree * 100 - 40, line - 120 - tree % 3 * 30, 150, 190));
        }
        g.setPaint(new GradientPaint(0, (float) line, new Color(84, 146, 170), 0, HEIGHT, new Color(38, 86, 104)));
        g.fill(new Rectangle2D.Double(0, line, WIDTH, HEIGHT - line));
        g.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }
}
