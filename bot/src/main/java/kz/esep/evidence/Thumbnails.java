package kz.esep.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
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
    private final int longSide;

    /** @param longSide the most pixels that the longer side of a copy has */
    Thumbnails(int longSide) {
        this.longSide = longSide;
    }

    /** An upright JPEG of at most that size; empty for what cannot be decoded. */
    Optional<byte[]> of(InputStream picture) {
        one.acquireUninterruptibly();
        try (var stream = new MemoryCacheImageInputStream(picture)) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(stream);
                return scaled(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            log.info("A picture cannot be decoded: {}", damaged.toString());
            return Optional.empty();
        } finally {
            one.release();
        }
    }

    private Optional<byte[]> scaled(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        var orientation = orientation(reader);
        var parameters = reader.getDefaultReadParam();
        // At least twice the wanted size, for a smooth picture.
        var step = Math.max(1, Math.max(width, height) / (2 * longSide));
        parameters.setSourceSubsampling(step, step, 0, 0);
        var read = reader.read(0, parameters);
        var upright = orientation == null
                ? read
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(read);
        return Optional.of(jpeg(upright));
    }

    private static @Nullable Orientation orientation(ImageReader reader) {
        try {
            return ExifUtils.getExifOrientation(reader, 0);
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }

    private byte[] jpeg(BufferedImage picture) throws IOException {
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
