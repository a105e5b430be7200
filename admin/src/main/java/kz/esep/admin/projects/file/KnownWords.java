package kz.esep.admin.projects.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.esep.plan.DocumentKind;
import kz.esep.plan.EventKind;
import kz.esep.plan.StatusMode;
import org.jspecify.annotations.Nullable;

/** The agreed words of a project file: {@code round-table}, {@code list}. */
final class KnownWords {

    private KnownWords() {}

    static Optional<EventKind> event(String word) {
        return named(EventKind.values(), word);
    }

    static Optional<DocumentKind> document(String word) {
        return named(DocumentKind.values(), word);
    }

    /** How the social statuses are counted; a file that does not speak of overlapping counts everybody once. */
    static StatusMode statusMode(@Nullable String words) {
        return words != null && words.toLowerCase(Locale.ROOT).contains("overlap")
                ? StatusMode.OVERLAPPING
                : StatusMode.EXCLUSIVE;
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String word) {
        var name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
