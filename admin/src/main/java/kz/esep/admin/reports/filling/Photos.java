package kz.esep.admin.reports.filling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import kz.esep.evidence.FileId;

/** Where the pictures of a draft come from. */
@FunctionalInterface
public interface Photos {

    /** No picture at all: every one is named as missing. */
    Photos NONE = file -> Optional.empty();

    /** A picture as it is printed; empty for what is no picture or cannot be had any more. */
    Optional<Photo> of(FileId file);

    /**
     * A picture, upright and of a size that prints well.
     *
     * @param width in pixels
     * @param height in pixels
     */
    record Photo(byte[] jpeg, int width, int height) {

        /** The picture with its size as the file says it; empty for what is no picture. */
        public static Optional<Photo> of(byte[] jpeg) {
            try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
                var readers = ImageIO.getImageReaders(stream);
                if (!readers.hasNext()) {
                    return Optional.empty();
                }
                var reader = readers.next();
                try {
                    reader.setInput(stream);
                    return Optional.of(new Photo(jpeg, reader.getWidth(0), reader.getHeight(0)));
                } finally {
                    reader.dispose();
                }
            } catch (IOException damaged) {
                return Optional.empty();
            }
        }
    }
}
