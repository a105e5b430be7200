package kz.esep.admin.reports.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.esep.admin.reports.forms.Value.Row;
import kz.esep.admin.reports.forms.Value.Rows;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.facts.Told;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/** The tables that people write: partners, proposals and recommendations. An empty one has a row to write in. */
final class ToldTables {

    private static final int PARTNER_COLUMNS = 4;
    private static final int PROPOSAL_COLUMNS = 7;
    private static final int RECOMMENDATION_COLUMNS = 3;

    private final Scribe scribe;

    ToldTables(Scribe scribe) {
        this.scribe = scribe;
    }

    void into(Map<String, Value> content, Told told) {
        content.put(
                "partner_rows", rows(told.partners().stream().map(this::partner).toList(), PARTNER_COLUMNS));
        content.put("proposal_rows", rows(proposals(told.proposals()), PROPOSAL_COLUMNS));
        content.put(
                "recommendation_rows",
                rows(told.recommendations().stream().map(this::recommendation).toList(), RECOMMENDATION_COLUMNS));
    }

    private Row partner(Told.Partner partner) {
        return Row.of(given(partner.name()), given(partner.role()), plain(partner.contact()), given(partner.note()));
    }

    private List<Row> proposals(List<Told.Proposal> proposals) {
        var rows = new ArrayList<Row>();
        for (var proposal : proposals) {
            rows.add(Row.of(
                    Said.of(rows.size() + 1 + "."),
                    given(proposal.field()),
                    given(proposal.priority()),
                    given(proposal.problem()),
                    amount(proposal),
                    given(proposal.grantType()),
                    given(proposal.expectedResult())));
        }
        return rows;
    }

    private Row recommendation(Told.Recommendation recommendation) {
        return Row.of(given(recommendation.addressee()), given(recommendation.text()), letter(recommendation));
    }

    private @Nullable Said letter(Told.Recommendation recommendation) {
        var number = recommendation.letterNumber();
        var date = recommendation.letterDate();
        return number == null || date == null
                ? plain(recommendation.letter())
                : Said.of("№ " + number + ", " + scribe.day(date));
    }

    private @Nullable Said amount(Told.Proposal proposal) {
        if (proposal.amount() != null) {
            return Said.of(proposal.amount());
        }
        var thousands = proposal.thousandTenge();
        return thousands == null ? null : Said.of(scribe.number(thousands));
    }

    private static Rows rows(List<Row> rows, int columns) {
        return new Rows(rows.isEmpty() ? List.of(Row.of(new @Nullable Said[columns])) : rows);
    }

    /** A text that a person wrote; where there is none, the place to write it in stays. */
    private @Nullable Said given(@Nullable Wording wording) {
        return wording == null ? null : scribe.wording(wording);
    }

    private static @Nullable Said plain(@Nullable String text) {
        return text == null ? null : Said.of(text);
    }
}
