package kz.esep.admin.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Where a document lies while people write in it. A change of a line does not collide with a change of another line: the
 * document is read anew, and only a line that was changed since it was looked at is refused.
 *
 * @param present reads the document
 * @param replace keeps the next version of it, false when somebody else was first
 */
public record Desk<D>(Supplier<D> present, Predicate<D> replace) {

    /** So many people do not write one document at one moment. */
    private static final int ATTEMPTS = 20;

    /** A line and those beside it. */
    record Found<L>(Optional<L> line, List<L> others) {}

    <L> Found<L> find(Section<D, L> section, D document, String key) {
        var others = new ArrayList<L>();
        L found = null;
        for (var line : section.lines(document)) {
            if (section.key(line).equals(key)) {
                found = line;
            } else {
                others.add(line);
            }
        }
        return new Found<>(Optional.ofNullable(found), others);
    }

    /** The lines with one of them in the place of the one of the same key, or at the end. */
    <L> D with(Section<D, L> section, D document, L line) {
        var lines = new ArrayList<>(section.lines(document));
        var key = section.key(line);
        for (int at = 0; at < lines.size(); at++) {
            if (section.key(lines.get(at)).equals(key)) {
                lines.set(at, line);
                return section.with(document, lines);
            }
        }
        lines.add(line);
        return section.with(document, lines);
    }

    /**
     * Makes a change on the document as it is now, again when somebody else was first.
     *
     * @param change the next version, or what speaks against it
     */
    Saving change(Function<D, Next<D>> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var next = change.apply(present.get());
            if (next.document().isEmpty() || replace.test(next.document().orElseThrow())) {
                return next.saving();
            }
        }
        return new Saving.Stale();
    }

    /** The next version of a document, empty where it stays; and what is said of it. */
    record Next<D>(Optional<D> document, Saving saving) {
        static <D> Next<D> of(D document) {
            return new Next<>(Optional.of(document), new Saving.Saved());
        }

        static <D> Next<D> none(Saving saving) {
            return new Next<>(Optional.empty(), saving);
        }
    }
}
