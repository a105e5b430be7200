package kz.esep.admin.reports.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.esep.admin.reports.forms.Value.Blocks;
import kz.esep.admin.reports.forms.Value.Row;
import kz.esep.admin.reports.forms.Value.Rows;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.facts.CallFacts;
import kz.esep.facts.CallFacts.Partner;
import kz.esep.facts.CallFacts.PartnersOf;
import org.jspecify.annotations.Nullable;

/** Points 7 and 8 of the operator's report: the partners of the very projects that it is about. */
final class CallPartners {

    private static final int COLUMNS = 7;

    /** Number, grantee and project go on over the partners of one project. */
    private static final Set<Integer> OF_PROJECT = Set.of(0, 1, 2);

    private final Scribe scribe;
    private final CallFacts call;

    CallPartners(Scribe scribe, CallFacts call) {
        this.scribe = scribe;
        this.call = call;
    }

    void into(Map<String, Value> content) {
        content.put("point7", sentence("point7", false));
        content.put("point7_rows", rows(false));
        content.put("point8", sentence("point8", true));
        content.put(
                "foreign", count(true) == 0 ? Blocks.none() : new Blocks(List.of(Map.of("foreign_rows", rows(true)))));
    }

    private Said sentence(String point, boolean foreign) {
        var count = count(foreign);
        return Said.of(
                count == 0
                        ? scribe.say("operator-report." + point + ".none")
                        : scribe.say("operator-report." + point, "count", count));
    }

    private long count(boolean foreign) {
        return call.partnersOf().stream()
                .flatMap(one -> one.partners().stream())
                .filter(partner -> partner.foreign() == foreign && partner.name() != null)
                .count();
    }

    private Rows rows(boolean foreign) {
        var rows = new ArrayList<Row>();
        int number = 0;
        for (var project : call.partnersOf()) {
            var partners = project.partners().stream()
                    .filter(partner -> partner.foreign() == foreign)
                    .toList();
            if (!foreign || !partners.isEmpty()) {
                number++;
                rows.addAll(rows(number, project, partners));
            }
        }
        if (rows.isEmpty()) {
            rows.add(row(Said.of("–"), Said.of("–"), Said.of("–"), null, Set.of()));
        }
        return new Rows(rows);
    }

    private List<Row> rows(int number, PartnersOf project, List<Partner> partners) {
        var head = List.of(
                Said.of(Integer.toString(number)),
                scribe.wording(project.grantee()),
                scribe.wording(project.project()));
        if (partners.isEmpty()) {
            return List.of(row(head.get(0), head.get(1), head.get(2), null, Set.of()));
        }
        var rows = new ArrayList<Row>();
        for (var partner : partners) {
            rows.add(
                    rows.isEmpty()
                            ? row(head.get(0), head.get(1), head.get(2), partner, Set.of())
                            : row(Said.nothing(), Said.nothing(), Said.nothing(), partner, OF_PROJECT));
        }
        return rows;
    }

    private Row row(Said number, Said grantee, Said project, @Nullable Partner partner, Set<Integer> continued) {
        @Nullable Said[] cells = new @Nullable Said[COLUMNS];
        Arrays.fill(cells, Said.of("-"));
        cells[0] = number;
        cells[1] = grantee;
        cells[2] = project;
        if (partner != null) {
            cells[3] = scribe.wording(partner.name());
            cells[4] = given(partner.head());
            cells[5] = given(partner.contact());
            cells[6] = scribe.wording(partner.address());
        }
        return new Row(Arrays.asList(cells), continued);
    }

    private Said given(@Nullable String text) {
        return text == null || text.isBlank() ? scribe.noData() : Said.of(text);
    }
}
