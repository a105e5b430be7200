package kz.esep.admin.projects.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.esep.admin.projects.table.PlanRow.Role;

/**
 * Gives the tasks of a table their numbers where it has none at all; the blocks that the form leaves without a number
 * stay so. Activities get theirs when the plan is made. Source: final report form, section 3.3 of its description.
 */
final class PlanNumbers {

    private static final Pattern UNNUMBERED = Pattern.compile(
            "итогов\\p{L}* публичн\\p{L}* презентац|информационн\\p{L}* работ|қорытынды жария презентац|ақпараттық жұмыс");

    private PlanNumbers() {}

    static List<PlanRow> completed(List<PlanRow> rows) {
        var tasks = rows.stream().filter(row -> row.role() == Role.TASK).toList();
        if (tasks.stream().anyMatch(row -> row.number() != null)) {
            return rows;
        }
        var numbered = new ArrayList<PlanRow>();
        var next = 1;
        for (var row : rows) {
            var counts = row.role() == Role.TASK
                    && !UNNUMBERED.matcher(row.text().toLowerCase(Locale.ROOT)).find();
            numbered.add(
                    counts
                            ? new PlanRow(Role.TASK, row.where(), next++, row.text(), null, null, null, row.doubt())
                            : row);
        }
        return numbered;
    }
}
