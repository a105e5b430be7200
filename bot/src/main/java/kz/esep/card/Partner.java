package kz.esep.card;

import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in carrying the project out; one line is one organisation or one person. Who only sells to it is none.
 *
 * @param head full name of the head of an organisation, personal data
 * @param address the legal address
 * @param foreign whether it is an international or foreign one, which the operator's form lists apart
 * @param ngo whether it counts among the organisations that the project covers
 * @param need why the project needed it
 */
public record Partner(
        String key,
        Kind kind,
        Wording name,
        @Nullable Wording role,
        @Nullable String head,
        @Nullable String contacts,
        @Nullable Wording address,
        boolean foreign,
        boolean ngo,
        @Nullable Wording need,
        @Nullable Wording note) {

    public enum Kind {
        ORGANISATION,
        PERSON
    }
}
