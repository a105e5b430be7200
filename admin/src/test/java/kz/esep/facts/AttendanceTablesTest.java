package kz.esep.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.esep.admin.Cases;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Category;
import kz.esep.attendance.Dimension;
import kz.esep.attendance.Groups;
import kz.esep.attendance.Table;
import kz.esep.facts.Statistics.Breakdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statistics of published reports, entered by groups, and what of them the facts of a draft hold. */
class AttendanceTablesTest {

    @ParameterizedTest
    @ValueSource(strings = {Cases.TAZA_ALEM, Cases.ZHETISU})
    void whatAddsUpComesOutDigitForDigit(String name) {
        var declared = Cases.declared(name);
        var groups = Groups.unstated(total(declared.statistics().gender()));
        for (var dimension : Dimension.values()) {
            groups = groups.with(entered(dimension, published(declared, dimension)));
        }
        var logbook = new Logbook(declared.project());
        var activity = declared.project().activities().findFirst().orElseThrow();
        logbook.accepted(Logbook.happening(activity.id().value(), "2025-06-14", "Ақтау", null)
                .attendedBy(Attendance.of(groups.total()).grouped(groups)));

        var logged = logbook.facts().statistics();
        for (var dimension : Dimension.values()) {
            var published = published(declared, dimension);
            var printed = table(logged, dimension);
            assertThat(figures(printed)).isEqualTo(figures(published));
            assertThat(total(printed)).isEqualTo(total(published));
        }
    }

    @Test
    void whatDoesNotAddUpIsRefusedWithTheDifference() {
        var status = Cases.declared("eko-mangystau-2025").statistics().status();
        var table = Table.unstated(Dimension.STATUS, total(status));
        var refused = new ArrayList<String>();
        for (var category : Dimension.STATUS.categories()) {
            var count = status.part(category.key()).map(AttendanceTablesTest::whole);
            if (count.isPresent() && table.excess(category, count.get()) > 0) {
                refused.add(category.key() + " exceeds by " + table.excess(category, count.get()));
            } else if (count.isPresent()) {
                table = table.with(category, count.get());
            }
        }

        assertThat(refused).containsExactly("business exceeds by 5");
    }

    @Test
    void thoseOfWhomNothingIsKnownStandApartAndTheTotalsAgree() {
        var project = Cases.declared(Cases.TAZA_ALEM).project();
        var activity = project.activities().findFirst().orElseThrow().id().value();
        var told = Attendance.of(10)
                .grouped(Groups.unstated(10)
                        .with(new Table(Dimension.AGE, 10, Map.of(Category.UNDER_13, 2, Category.AGE_59, 1))));
        var logbook = new Logbook(project);
        logbook.accepted(Logbook.happening(activity, "2025-06-14", "Ақтау", 5));
        logbook.accepted(
                Logbook.happening(activity, "2025-06-15", "Ақтау", null).attendedBy(told));

        var statistics = logbook.facts().statistics();
        assertThat(statistics.tables())
                .allSatisfy(table -> assertThat(total(table)).isEqualTo(15));
        assertThat(figures(statistics.age())).isEqualTo(Map.of("59+", 1, "under13", 2, "notStated", 12));
        assertThat(figures(statistics.gender())).isEqualTo(Map.of("notStated", 15));
    }

    private static Table entered(Dimension dimension, Breakdown published) {
        var table = Table.unstated(dimension, total(published));
        for (var category : dimension.categories()) {
            var count = published.part(category.key()).map(AttendanceTablesTest::whole);
            if (count.isPresent()) {
                table = table.with(category, count.get());
            }
        }
        return table;
    }

    private static Breakdown published(Facts facts, Dimension dimension) {
        return table(facts.statistics(), dimension);
    }

    private static Breakdown table(Statistics statistics, Dimension dimension) {
        return switch (dimension) {
            case SEX -> statistics.gender();
            case AGE -> statistics.age();
            case STATUS -> statistics.status();
        };
    }

    private static Map<String, Integer> figures(Breakdown table) {
        var figures = new TreeMap<String, Integer>();
        table.parts().forEach((category, figure) -> figures.put(category, whole(figure)));
        return figures;
    }

    private static int total(Breakdown table) {
        return Optional.ofNullable(table.total())
                .map(AttendanceTablesTest::whole)
                .orElse(0);
    }

    private static int whole(Figure figure) {
        return figure.value().map(BigDecimal::intValueExact).orElseThrow();
    }
}
