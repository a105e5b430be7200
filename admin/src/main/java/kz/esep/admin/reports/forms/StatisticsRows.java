package kz.esep.admin.reports.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.esep.admin.reports.forms.Value.Blocks;
import kz.esep.admin.reports.forms.Value.Row;
import kz.esep.admin.reports.forms.Value.Rows;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.facts.Facts;

/** The three tables about participants, each one row: the total, then its categories in the order of the form. */
final class StatisticsRows {

    private final Scribe scribe;

    StatisticsRows(Scribe scribe) {
        this.scribe = scribe;
    }

    void into(Map<String, Value> content, Facts facts) {
        for (var table : facts.statistics().tables()) {
            var cells = new ArrayList<Said>();
            cells.add(scribe.figure(table.total()));
            table.table()
                    .categories()
                    .forEach(category ->
                            cells.add(scribe.figure(table.part(category).orElse(null))));
            content.put(
                    table.table().name().toLowerCase(Locale.ROOT) + "_rows",
                    new Rows(List.of(Row.of(cells.toArray(Said[]::new)))));
        }
        var below = new Counted(scribe).below(facts);
        content.put("statistics_note", below.isEmpty() ? Blocks.none() : Blocks.ofText(new Said(below)));
    }
}
