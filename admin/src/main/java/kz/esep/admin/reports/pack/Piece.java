package kz.esep.admin.reports.pack;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Something that is made for the pack: the draft, a list.
 *
 * @param path within the pack, of ASCII
 * @param content writes it; the stream is left open
 */
public record Piece(String path, Content content) {

    /** What stands in a piece. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
