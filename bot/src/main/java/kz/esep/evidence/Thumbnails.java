package kz.esep.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes small copies of pictures. A picture is read at a fraction of its size and one at a time, so that a large one
 * costs little memory.
 */
final class Thumbnails {

    private static final Logger log = LoggerFactory.getLogger(Thumbnails.class);
    private static final long MOST_PIXELS = 200_000_000;

    private final Semaphore one = new Semaphore(1);

    /**
     * Upright JPEGs of a picture, which is read once for all of them.
     *
     * @param longSides the most pixels that the longer side of each copy has
     * @return one for each size; none for what cannot be decoded
     */
    List<byte[]> of(InputStream picture, List<Integer> longSides) {
        one.acquireUninterruptibly();
        try (var stream = new MemoryCacheImageInputStream(picture)) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return List.of();
            }
            var reader = readers.next();
            try {
                reader.setInput(stream);
                return scaled(reader, longSides);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            log.info("A picture cannot be decoded: {}", damaged.toString());
            return List.of();
        } finally {
            one.release();
        }
    }

    private static List<byte[]> scaled(ImageReader reader, List<Integer> longSides) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return List.of();
        }
        var orientation = orientation(reader);
        var parameters = reader.getDefaultReadParam();
        // At least twice the largest size, for a smooth picture.
        var step = Math.max(1, Math.max(width, height) / (2 * Collections.max(longSides)));
        parameters.setSourceSubsampling(step, step, 0, 0);
        var read = reader.read(0, parameters);
        var upright = orientation == null
                ? read
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(read);
        var copies = new ArrayList<byte[]>();
        for (var longSide : longSides) {
            copies.add(jpeg(upright, longSide));
        }
        return copies;
    }

    private static @Nullable Orientation orientation(ImageReader reader) {
        try {
            return ExifUtils.getExifOrientation(reader, 0);
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }

    private static byte[] jpeg(BufferedImage picture, int longSide) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var side = Math.min(longSide, Math.max(picture.getWidth(), picture.getHeight()));
        net.coobird.thumbnailator.Thumbnails.of(picture)
                .size(side, side)
                .imageType(BufferedImage.TYPE_INT_RGB)
                .outputFormat("jpg")
                .outputQuality(0.8)
                .toOutputStream(bytes);
        return bytes.toByteArray();
    }
}
