package kz.esep.language;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text of the plan in up to three languages. The original is always there; a missing translation prints the
 * original and is shown as missing, because nothing is machine-translated.
 *
 * @param original the language the text was written in
 */
public record Wording(
        Language original,
        @Nullable String kk,
        @Nullable String ru,
        @Nullable String en) {

    public Wording {
        kk = blankToNull(kk);
        ru = blankToNull(ru);
        en = blankToNull(en);
        if (pick(original, kk, ru, en) == null) {
            throw new IllegalArgumentException("A wording needs its text in the original language " + original);
        }
    }

    /** A wording that exists in one language only. */
    public static Wording of(Language original, String text) {
        return new Wording(
                original,
                original == Language.KK ? text : null,
                original == Language.RU ? text : null,
                original == Language.EN ? text : null);
    }

    /** The text in a language; the original where that translation is missing. */
    public String in(Language language) {
        return translation(language).orElseGet(() -> translation(original).orElseThrow());
    }

    /** The text in exactly this language, empty when nobody has translated it. */
    public Optional<String> translation(Language language) {
        return Optional.ofNullable(pick(language, kk, ru, en));
    }

    /** The same wording with one translation replaced; blank text removes it, but never the original. */
    public Wording with(Language language, @Nullable String text) {
        return new Wording(
                original,
                language == Language.KK ? text : kk,
                language == Language.RU ? text : ru,
                language == Language.EN ? text : en);
    }

    private static @Nullable String pick(
            Language language, @Nullable String kk, @Nullable String ru, @Nullable String en) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
