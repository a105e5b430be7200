package kz.esep.admin.reports.checks.draft;

import java.util.Optional;
import kz.esep.facts.Facts;
import kz.esep.language.Language;

/**
 * A draft that is to be handed out.
 *
 * @param unofficial how many labels of the form have no official source in this language
 * @param since what became of the facts since the last draft that was kept, empty where there is none
 */
public record Compiled(Facts facts, Language language, int unofficial, Optional<Since> since) {

    /** A draft of which only the language is known. */
    public static Compiled of(Facts facts, Language language) {
        return new Compiled(facts, language, 0, Optional.empty());
    }

    /**
     * The last draft that was kept.
     *
     * @param number of the draft
     * @param changes how many of its facts read differently now
     */
    public record Since(int number, int changes) {}
}
