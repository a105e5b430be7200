package kz.esep.admin.reports.checks.draft;

import java.util.Optional;
import kz.esep.drafts.EntryChanges;
import kz.esep.facts.Facts;
import kz.esep.language.Language;

/**
 * A draft that is to be handed out.
 *
 * @param wording of the form, empty where it is not chosen yet
 * @param since what became of the record since the last draft that was kept, empty where there is none
 */
public record Compiled(Facts facts, Language language, Optional<Wording> wording, Optional<Since> since) {

    /** A draft of which only the language is known. */
    public static Compiled of(Facts facts, Language language) {
        return new Compiled(facts, language, Optional.empty(), Optional.empty());
    }

    /**
     * The fixed words of a form in the language of the draft.
     *
     * @param form its code
     * @param unofficial how many of its labels have no official source
     */
    public record Wording(String form, int unofficial) {}

    /**
     * The last draft that was kept.
     *
     * @param number of the draft
     * @param changes the entries that read differently now
     */
    public record Since(int number, EntryChanges changes) {}
}
