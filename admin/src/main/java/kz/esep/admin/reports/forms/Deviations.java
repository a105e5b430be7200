package kz.esep.admin.reports.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.esep.admin.reports.forms.Value.Blocks;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Row;
import kz.esep.admin.reports.forms.Value.Rows;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.facts.Facts;
import kz.esep.facts.IndicatorFact;
import kz.esep.facts.IndicatorFact.Standing;
import kz.esep.facts.Told;

/**
 * The section on deviations: every indicator below its plan, or above it by more than 10 %, with room for the reason.
 * Where facts are missing, the section says so instead of saying that there are no deviations.
 */
final class Deviations {

    private final Scribe scribe;
    private final MainTable table;

    Deviations(Scribe scribe, MainTable table) {
        this.scribe = scribe;
        this.table = table;
    }

    void into(Map<String, Value> content, Facts facts) {
        var rows = new ArrayList<Row>();
        for (var activity : facts.activities()) {
            activity.indicators().stream()
                    .filter(IndicatorFact::isDeviation)
                    .forEach(one -> rows.add(row(activity.label() + " ", one, facts.told())));
        }
        facts.indicators().stream()
                .filter(IndicatorFact::isDeviation)
                .forEach(one -> rows.add(row("", one, facts.told())));
        var declared = facts.told().deviations();
        content.put("deviations_declared", declared == null ? Blocks.none() : Blocks.ofText(scribe.wording(declared)));
        content.put("deviation_rows", new Rows(rows.isEmpty() ? List.of(none()) : rows));
        content.put("deviations_note", note(facts));
    }

    private Row row(String label, IndicatorFact one, Told told) {
        var name = table.name(one.indicator()).lines().getFirst();
        return Row.of(
                new Said(List.of(new Line(label + name.text(), name.mark()))),
                table.plan(one.indicator()),
                scribe.figure(one.fact()),
                told.reason(one.indicator().id()).map(scribe::wording).orElse(null));
    }

    private Row none() {
        return Row.of(Said.of(scribe.phrase("no-deviations")), Said.of("–"), Said.of("–"), Said.of("–"));
    }

    private Blocks note(Facts facts) {
        var unknown = facts.allIndicators()
                .map(IndicatorFact::standing)
                .filter(standing -> standing == Standing.NO_FACT || standing == Standing.UNMEASURED)
                .count();
        return unknown == 0 ? Blocks.none() : Blocks.ofText(Said.of(scribe.phrase("unmeasured", "count", unknown)));
    }
}
