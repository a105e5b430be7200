package kz.esep.admin.projects.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.esep.plan.DocumentKind;
import kz.esep.plan.EventKind;
import kz.esep.plan.Per;
import kz.esep.plan.Quantity;
import kz.esep.plan.Reckoning;
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

    static Optional<Quantity.Comparator> comparator(String word) {
        return named(Quantity.Comparator.values(), word);
    }

    static Optional<Quantity.UnitKind> unitKind(String word) {
        return named(Quantity.UnitKind.values(), word);
    }

    static Optional<Quantity.Approval> approval(String word) {
        return named(Quantity.Approval.values(), word);
    }

    static Optional<Per> per(String word) {
        return named(Per.values(), word);
    }

    static Optional<Reckoning.Unit> unit(String word) {
        return named(Reckoning.Unit.values(), word);
    }

    /** The word of a constant: {@code round-table}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String word) {
        var name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
