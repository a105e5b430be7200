package kz.esep.call;

import java.time.LocalDate;
import java.util.List;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The programme of small grants that the projects of a call belong to, as its press release tells of it. Source: the
 * banner, the boxes, the lead and the contacts of the press release form.
 *
 * @param name what the programme is called, null where nobody has told
 * @param title the whole name of the project that gives the small grants
 * @param implementer who carries it out
 * @param office address, telephone and e-mail of the implementer, as printed
 * @param currency ISO 4217, of the budgets that a small project is announced with
 * @param links where more can be read
 * @param funders who pay for it, in the order in which they are printed
 * @param partners who carry it out with the implementer
 * @param contacts whom the press can ask
 */
public record Programme(
        @Nullable Wording name,
        @Nullable Wording title,
        @Nullable Wording goal,
        @Nullable Wording region,
        @Nullable Wording implementer,
        @Nullable Wording office,
        String currency,
        List<String> links,
        List<Funder> funders,
        List<Wording> partners,
        List<Contact> contacts) {

    /** The currency of a grant contract. */
    public static final String TENGE = "KZT";

    private static final Programme UNTOLD =
            new Programme(null, null, null, null, null, null, TENGE, List.of(), List.of(), List.of(), List.of());

    public Programme {
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("No currency: " + currency);
        }
        links = List.copyOf(links);
        funders = List.copyOf(funders);
        partners = List.copyOf(partners);
        contacts = List.copyOf(contacts);
    }

    /** The programme of a call of which nobody has told that it has one. */
    public static Programme untold() {
        return UNTOLD;
    }

    /**
     * Who pays.
     *
     * @param office its representation, with address and telephone as printed
     * @param about the paragraph about it, which ages
     * @param lookedAt the day on which somebody last looked whether the paragraph is still true, null where nobody has told
     */
    public record Funder(
            Wording name,
            @Nullable Wording office,
            @Nullable Wording about,
            @Nullable LocalDate lookedAt) {

        /** Whether nobody has looked for a year whether its paragraph is still true. */
        public boolean hasAgedBy(LocalDate day) {
            return about != null && (lookedAt == null || lookedAt.isBefore(day.minusYears(1)));
        }
    }

    /**
     * Somebody whom the press can ask.
     *
     * @param name full name, personal data that the form prints
     */
    public record Contact(
            String name,
            @Nullable Wording post,
            @Nullable String email,
            @Nullable String phone) {}

    /** The programme with other funders. */
    public Programme fundedBy(List<Funder> next) {
        return new Programme(name, title, goal, region, implementer, office, currency, links, next, partners, contacts);
    }

    /** The programme with other partners. */
    public Programme carriedOutWith(List<Wording> next) {
        return new Programme(name, title, goal, region, implementer, office, currency, links, funders, next, contacts);
    }

    /** The programme with other people whom the press can ask. */
    public Programme answeredBy(List<Contact> next) {
        return new Programme(name, title, goal, region, implementer, office, currency, links, funders, partners, next);
    }
}
