package kz.esep.card;

import java.time.LocalDate;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One practical recommendation to a state body; the form wants the letter that it was sent with and a copy of it.
 *
 * @param text in the language in which it was sent, and translated where somebody has translated it
 * @param copy of the letter, null until it is attached
 */
public record Recommendation(
        String key,
        Wording addressee,
        Wording text,
        @Nullable String letterNumber,
        @Nullable LocalDate letterDate,
        @Nullable Paper copy) {

    /** The language in which it was sent. */
    public Language language() {
        return text.original();
    }
}
