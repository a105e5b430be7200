package kz.esep.admin.lines;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.language.Phrase;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A list of lines within a document, or one line where it is {@link #single}; with what is asked of each.
 *
 * @param <D> the document
 * @param <L> the line
 */
public interface Section<D, L> {

    /** Names it in addresses and in the keys of its phrases. */
    String name();

    List<Field> fields();

    List<L> lines(D document);

    /** The document, one version later, with other lines. Called only with lines that {@link #doubts} has let pass. */
    D with(D document, List<L> lines);

    /** Names a line as long as it is there. */
    String key(L line);

    Values values(L line);

    /** @param seen the line that is corrected, null for a new one */
    L read(String key, @Nullable L seen, Answers answers);

    /**
     * What speaks against a line that can be read, by the names of its fields.
     *
     * @param others the lines beside it
     */
    default Map<String, Phrase> doubts(L line, List<L> others, D document, LocalDate today) {
        return Map.of();
    }

    /** Whether the document can be without a line that is to be removed. */
    default boolean standsWithout(L line, List<L> others, D document) {
        return true;
    }

    /** What a line is called where none of its fields names it; empty for the value of its first field. */
    default Optional<Wording> title(L line) {
        return Optional.empty();
    }

    /** Whether its lines are given and only filled in: none is added, and removing one empties it. */
    default boolean given() {
        return false;
    }

    /** Whether there is exactly one line, always. */
    default boolean single() {
        return false;
    }
}
