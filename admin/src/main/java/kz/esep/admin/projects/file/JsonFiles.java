package kz.esep.admin.projects.file;

import java.nio.file.Path;
import kz.esep.admin.projects.file.Outcome.Fine;
import kz.esep.admin.projects.file.Outcome.Refused;
import org.jspecify.annotations.Nullable;

/** Reads a JSON file into a record, or says in which line and member it does not fit. */
final class JsonFiles {

    private JsonFiles() {}

    /** Reads a file on disk. */
    static <T> Outcome<T> read(Path path, Class<T> type) {
        var content = ProjectFiles.content(path);
        byte @Nullable [] bytes = content.value();
        if (bytes == null) {
            return new Refused<>(content.problem());
        }
        var bound = ProjectFiles.bound(bytes, type);
        T value = bound.value();
        return value == null ? new Refused<>(bound.problem()) : new Fine<>(value);
    }
}
