package kz.esep.admin.reports.checks;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.facts.Facts;
import kz.esep.facts.Figure;
import kz.esep.facts.Statistics;
import kz.esep.facts.Statistics.Breakdown;
import kz.esep.language.Phrase;
import kz.esep.plan.StatusMode;

/**
 * The parts of a table of the statistics do not make its total. A part that was not given may hold what is missing, so
 * an incomplete table is wrong only when its parts make more than the total. Where a project counts statuses that
 * overlap, only a part that alone is more than the total is wrong.
 */
final class SumMismatch implements Check {

    @Override
    public String code() {
        return "SUM_MISMATCH";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return facts.statistics().tables().stream()
                .flatMap(table -> finding(table, overlap(facts, table.table())).stream());
    }

    /** Whether a project says of itself that somebody may stand in several of the categories. */
    private static boolean overlap(Facts facts, Statistics.Table table) {
        return table == Statistics.Table.STATUS && facts.project().reckoning().status() == StatusMode.OVERLAPPING;
    }

    private Optional<Finding> finding(Breakdown breakdown, boolean overlap) {
        var total = Optional.ofNullable(breakdown.total()).flatMap(Figure::value);
        var sum = sum(breakdown, breakdown.table().categories());
        if (total.isEmpty() || breakdown.parts().isEmpty() || adds(breakdown, total.get(), sum, overlap)) {
            return Optional.empty();
        }
        var figures = new LinkedHashMap<String, BigDecimal>();
        figures.put("total", total.get());
        figures.put("sumOfParts", sum);
        figures.put("difference", total.get().subtract(sum));
        return Optional.of(Finding.of(
                code(),
                Severity.ERROR,
                Tables.where(breakdown.table()),
                figures,
                "table",
                Tables.name(breakdown.table())));
    }

    /** People without a column of their own may be within the total or beside it. */
    private static boolean adds(Breakdown breakdown, BigDecimal total, BigDecimal sum, boolean overlap) {
        if (overlap) {
            return breakdown.table().categories().stream()
                    .flatMap(category -> breakdown.part(category).flatMap(Figure::value).stream())
                    .allMatch(part -> part.compareTo(total) <= 0);
        }
        var withApart = sum.add(sum(breakdown, Statistics.APART));
        var complete = breakdown.table().categories().stream()
                .allMatch(category -> breakdown.part(category).isPresent());
        return total.compareTo(sum) == 0 || total.compareTo(withApart) == 0 || (!complete && total.compareTo(sum) > 0);
    }

    private static BigDecimal sum(Breakdown breakdown, Iterable<String> categories) {
        var sum = BigDecimal.ZERO;
        for (var category : categories) {
            sum = sum.add(breakdown.part(category).flatMap(Figure::value).orElse(BigDecimal.ZERO));
        }
        return sum;
    }

    /** How findings call the three tables. */
    static final class Tables {

        private Tables() {}

        static String where(Statistics.Table table) {
            return "statistics." + table.name().toLowerCase(Locale.ROOT);
        }

        static Phrase name(Statistics.Table table) {
            return Phrase.of("findings.table." + table.name());
        }
    }
}
