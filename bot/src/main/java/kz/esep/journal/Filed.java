package kz.esep.journal;

import kz.esep.evidence.FileId;
import kz.esep.plan.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * A file of an entry that a person has named: this photo is the attendance list.
 *
 * @param reference number and date of a letter or an act, as written; null where nobody has told
 */
public record Filed(
        FileId file, DocumentKind document, @Nullable String reference) {

    public Filed(FileId file, DocumentKind document) {
        this(file, document, null);
    }

    /** The same with its number and date. */
    public Filed under(@Nullable String numberAndDate) {
        return new Filed(file, document, numberAndDate);
    }
}
