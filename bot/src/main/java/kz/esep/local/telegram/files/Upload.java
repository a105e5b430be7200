package kz.esep.local.telegram.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A file that is being sent. */
public interface Upload {
    /** Its name at the sender's; may be empty. */
    String name();

    /** What the sender says it is. */
    Optional<String> contentType();

    /** Bytes. */
    long size();

    /** Puts it there; once only. */
    void moveTo(Path target) throws IOException;
}
