package kz.esep.local.telegram.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Scales a photo as Telegram does: a few JPEGs of at most 1280 on the longer side, turned upright, without the
 * original's metadata. One picture is unpacked at a time, so that an album does not fill the memory.
 */
final class PhotoScaler {
    private static final List<Integer> SIDES = List.of(1280, 800, 320, 90);
    private static final int LARGEST_SUM = 10_000;
    private static final int LARGEST_RATIO = 20;
    private static final double QUALITY = 0.87;

    private final Semaphore oneAtATime = new Semaphore(1);

    /** One scaled picture. */
    record Scaled(BufferedImage picture) {
        void writeTo(Path target) throws IOException {
            Thumbnails.of(picture)
                    .scale(1)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toFile(target.toFile());
        }
    }

    /** Sizes, smallest first; empty when this is no picture or one Telegram would not take as a photo. */
    List<Scaled> sizes(Path file) throws IOException {
        oneAtATime.acquireUninterruptibly();
        try {
            Optional<int[]> measured = measure(file);
            if (measured.isEmpty() || !isAcceptable(measured.get())) {
                return List.of();
            }
            return scale(file, Math.max(measured.get()[0], measured.get()[1]));
        } finally {
            oneAtATime.release();
        }
    }

    private static List<Scaled> scale(Path file, int longest) throws IOException {
        List<Scaled> sizes = new ArrayList<>();
        BufferedImage last = null;
        for (int side : sides(longest)) {
            last = last == null ? read(file, side) : shrink(last, side);
            sizes.add(new Scaled(last));
        }
        Collections.reverse(sizes);
        return sizes;
    }

    /** Longer sides, greatest first: the usual ones below the picture's own, and its own up to the greatest. */
    private static List<Integer> sides(int longest) {
        List<Integer> sides = new ArrayList<>();
        sides.add(Math.min(longest, SIDES.getFirst()));
        SIDES.stream().filter(side -> side < sides.getFirst()).forEach(sides::add);
        return sides;
    }

    private static BufferedImage read(Path file, int side) throws IOException {
        return Thumbnails.of(file.toFile())
                .size(side, side)
                .imageType(BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
    }

    private static BufferedImage shrink(BufferedImage picture, int side) throws IOException {
        return Thumbnails.of(picture).size(side, side).asBufferedImage();
    }

    private static boolean isAcceptable(int[] size) {
        int longer = Math.max(size[0], size[1]);
        int shorter = Math.min(size[0], size[1]);
        return longer + shorter <= LARGEST_SUM && longer <= shorter * LARGEST_RATIO;
    }

    private static Optional<int[]> measure(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(new int[] {reader.getWidth(0), reader.getHeight(0)});
            } finally {
                reader.dispose();
            }
        }
    }
}
