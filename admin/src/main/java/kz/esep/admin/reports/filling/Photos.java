package kz.esep.admin.reports.filling;

import java.util.Optional;
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
    record Photo(byte[] jpeg, int width, int height) {}
}
