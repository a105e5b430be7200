package kz.esep.facts;

import java.math.BigDecimal;
import java.util.List;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a report that are told and not counted, as a published report has them; empty where nobody has written
 * them yet.
 */
public record Told(
        @Nullable Wording deviations,
        List<Partner> partners,
        List<Proposal> proposals,
        List<Recommendation> recommendations,
        List<String> evidenceFolders) {

    public Told {
        partners = List.copyOf(partners);
        proposals = List.copyOf(proposals);
        recommendations = List.copyOf(recommendations);
        evidenceFolders = List.copyOf(evidenceFolders);
    }

    public static Told nothing() {
        return new Told(null, List.of(), List.of(), List.of(), List.of());
    }

    public record Partner(
            @Nullable Wording name,
            @Nullable Wording role,
            @Nullable String contact,
            @Nullable Wording note) {}

    /** @param amount as written, in thousands of tenge according to the form */
    public record Proposal(
            @Nullable Wording field,
            @Nullable Wording priority,
            @Nullable Wording problem,
            @Nullable String amount,
            @Nullable BigDecimal thousandTenge,
            @Nullable Wording grantType,
            @Nullable Wording expectedResult) {}

    /** @param letter number and date of the letter that it was sent with */
    public record Recommendation(
            @Nullable Wording addressee,
            @Nullable Wording text,
            @Nullable String letter) {}
}
