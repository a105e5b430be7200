package kz.esep.facts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import kz.esep.attendance.Dimension;
import kz.esep.attendance.Groups;
import kz.esep.facts.Statistics.Breakdown;
import kz.esep.plan.StatusMode;

/**
 * The three tables of the entries that count, in the unit of the report. Those of whom nothing was stated and those under
 * 13 stand apart; the three totals are the same. Source: final report form, section 7 of its description.
 */
final class AttendanceTables {

    private static final String NOT_STATED = "notStated";

    private AttendanceTables() {}

    /** Nothing at all where no entry says more of its people than how many they were. */
    static Statistics of(HeadCounts heads, List<Accepted> accepted) {
        var counted = HeadCounts.counted(accepted);
        var tables = heads.tables();
        return tables.isStated()
                ? new Statistics(
                        breakdown(Statistics.Table.GENDER, Dimension.SEX, tables, counted),
                        breakdown(Statistics.Table.STATUS, Dimension.STATUS, tables, counted),
                        breakdown(Statistics.Table.AGE, Dimension.AGE, tables, counted),
                        heads.reckoned())
                : Statistics.none().reckoned(heads.reckoned());
    }

    private static Breakdown breakdown(
            Statistics.Table printed, Dimension dimension, Groups tables, List<Accepted> counted) {
        var table = tables.table(dimension);
        var parts = new LinkedHashMap<String, Figure>();
        for (var category : dimension.categories()) {
            var having = counted.stream()
                    .filter(one -> Objects.requireNonNull(one.happening().attendance())
                            .tables()
                            .table(dimension)
                            .part(category)
                            .isPresent())
                    .toList();
            table.part(category).ifPresent(count -> parts.put(category.key(), figure(count, having)));
        }
        if (table.notStated() > 0 && table.mode() == StatusMode.EXCLUSIVE) {
            parts.put(NOT_STATED, figure(table.notStated(), counted));
        }
        return new Breakdown(printed, figure(table.total(), counted), parts);
    }

    private static Figure figure(int count, List<Accepted> entries) {
        return Figure.of(BigDecimal.valueOf(count), Accepted.entries(entries));
    }
}
