package kz.esep.attendance;

import java.util.List;
import kz.esep.evidence.FileId;
import org.jspecify.annotations.Nullable;

/**
 * A photo or scan of the list that people have signed.
 *
 * @param files its pages, at least one
 * @param count how many people stand on it, null where nobody has said
 */
public record PaperList(List<FileId> files, @Nullable Integer count) {
    public PaperList {
        files = List.copyOf(files);
        if (files.isEmpty() || (count != null && count < 0)) {
            throw new IllegalArgumentException("A list needs a page, and a count that is not negative");
        }
    }
}
