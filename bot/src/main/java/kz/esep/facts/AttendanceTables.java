package kz.esep.facts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Dimension;
import kz.esep.attendance.Groups;
import kz.esep.facts.Statistics.Breakdown;
import org.jspecify.annotations.Nullable;

/**
 * The three tables of the entries that count, summed: visits, not different persons. Those of whom nothing was stated
 * and those under 13 stand apart; the three totals are the same. Source: final report form, section 7 of its description.
 */
final class AttendanceTables {

    private static final String NOT_STATED = "notStated";

    private AttendanceTables() {}

    /** Nothing at all where no entry says more of its people than how many they were. */
    static Statistics of(List<Accepted> accepted) {
        var counted = accepted.stream().filter(one -> people(one) != null).toList();
        var tables = counted.stream()
                .map(one -> Objects.requireNonNull(people(one)).tables())
                .reduce(Groups.NOBODY, Groups::plus);
        return tables.isStated()
                ? new Statistics(
                        breakdown(Statistics.Table.GENDER, Dimension.SEX, tables, counted),
                        breakdown(Statistics.Table.STATUS, Dimension.STATUS, tables, counted),
                        breakdown(Statistics.Table.AGE, Dimension.AGE, tables, counted))
                : Statistics.none();
    }

    private static Breakdown breakdown(
            Statistics.Table printed, Dimension dimension, Groups tables, List<Accepted> counted) {
        var table = tables.table(dimension);
        var parts = new LinkedHashMap<String, Figure>();
        for (var category : dimension.categories()) {
            var having = counted.stream()
                    .filter(one -> Objects.requireNonNull(people(one))
                            .tables()
                            .table(dimension)
                            .part(category)
                            .isPresent())
                    .toList();
            table.part(category).ifPresent(count -> parts.put(category.key(), figure(count, having)));
        }
        if (table.notStated() > 0) {
            parts.put(NOT_STATED, figure(table.notStated(), counted));
        }
        return new Breakdown(printed, figure(table.total(), counted), parts);
    }

    private static Figure figure(int count, List<Accepted> entries) {
        return Figure.of(BigDecimal.valueOf(count), Accepted.entries(entries));
    }

    private static @Nullable Attendance people(Accepted one) {
        var people = one.happening().attendance();
        return people == null || people.participants() == null ? null : people;
    }
}
