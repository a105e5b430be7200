package kz.esep.drafts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.esep.language.Language;

/** An official form that can be asked for in a chat, and the languages that it exists in. */
public enum OfferedForm {
    FINAL_REPORT("final-report", List.of(Language.KK, Language.RU));

    private final String code;
    private final List<Language> languages;

    OfferedForm(String code, List<Language> languages) {
        this.code = code;
        this.languages = languages;
    }

    /** The stable name of the form; its name in words is the phrase {@code form.<code>}. */
    public String code() {
        return code;
    }

    public List<Language> languages() {
        return languages;
    }

    public static Optional<OfferedForm> of(String code) {
        return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
    }
}
