package kz.esep.drafts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.esep.language.Language;

/**
 * Every form that Esep compiles: the one list of them, for the chat, the back office and the command line. Its name in
 * words is the phrase {@code form.<code>}.
 */
public enum OfferedForm {
    FINAL_REPORT("final-report", Scope.PROJECT, List.of(Language.KK, Language.RU)),
    INTERIM_REPORT("interim-report", Scope.PROJECT, List.of(Language.KK, Language.RU)),
    CONFIRMING_DOCUMENTS("confirming-documents", Scope.PROJECT, List.of(Language.KK, Language.RU)),
    ACTIVITY_REPORT("activity-report", Scope.ACTIVITY, List.of(Language.values())),
    OPERATOR_REPORT("operator-report", Scope.CALL, List.of(Language.KK, Language.RU)),
    PRESS_RELEASE("press-release", Scope.PROGRAMME, List.of(Language.values()));

    private final String code;
    private final Scope scope;
    private final List<Language> languages;

    OfferedForm(String code, Scope scope, List<Language> languages) {
        this.code = code;
        this.scope = scope;
        this.languages = languages;
    }

    /** What one document of a form is about. */
    public enum Scope {
        /** One project; the only kind that can be asked for in a chat. */
        PROJECT,
        /** One activity of a project, or one entry. */
        ACTIVITY,
        /** All grants that one customer ordered in a year. */
        CALL,
        /** A programme of small projects. */
        PROGRAMME
    }

    /** The stable name of the form. */
    public String code() {
        return code;
    }

    public Scope scope() {
        return scope;
    }

    /** The languages that it exists in. */
    public List<Language> languages() {
        return languages;
    }

    public static Optional<OfferedForm> of(String code) {
        return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
    }

    /** The forms about one kind of thing, in the order in which they are offered. */
    public static List<OfferedForm> about(Scope scope) {
        return Arrays.stream(values()).filter(form -> form.scope == scope).toList();
    }
}
