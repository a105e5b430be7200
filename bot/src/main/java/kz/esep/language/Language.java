package kz.esep.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language that Esep speaks completely. The first one is the default where nothing is known of a person. */
public enum Language {
    KK("kk", "Қазақша"),
    RU("ru", "Русский"),
    EN("en", "English");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** ISO 639-1 code: {@code kk}, {@code ru} or {@code en}. */
    public String code() {
        return code;
    }

    /** The name of the language in that language, for a button. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.of(code, "KZ");
    }

    /** The language of an IETF tag such as {@code ru} or {@code en-GB}; Kazakh for anything else and for none. */
    public static Language of(@Nullable String tag) {
        if (tag != null) {
            for (var language : values()) {
                if (tag.toLowerCase(Locale.ROOT).startsWith(language.code)) {
                    return language;
                }
            }
        }
        return KK;
    }
}
