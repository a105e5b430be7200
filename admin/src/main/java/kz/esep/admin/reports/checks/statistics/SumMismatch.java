package kz.esep.admin.reports.checks.statistics;

import java.math.BigDecimal;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.Facts;
import kz.esep.facts.Figure;
import kz.esep.facts.Statistics;
import kz.esep.facts.Statistics.Breakdown;

/**
 * The parts of a table of the statistics do not make its total. A part that was not given may hold what is missing, so
 * an incomplete table is wrong only when its parts make more than the total. Where a project counts statuses that
 * overlap, only a part that alone is more than the total is wrong.
 */
final class SumMismatch implements Check<Facts> {

    @Override
    public String code() {
        return "SUM_MISMATCH";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return facts.statistics().tables().stream()
                .flatMap(table -> findings(table, Tables.overlap(facts, table.table())));
    }

    private Stream<Finding> findings(Breakdown table, boolean overlap) {
        var sum = sum(table, table.table().categories());
        return Tables.total(table)
                .filter(total -> !table.parts().isEmpty() && !adds(table, total, sum, overlap))
                .map(total -> Found.error(code(), Tables.where(table.table()))
                        .with("table", Tables.name(table.table()))
                        .figure("total", total)
                        .figure("sumOfParts", sum)
                        .difference(total.subtract(sum))
                        .finding())
                .stream();
    }

    /** People without a column of their own may be within the total or beside it. */
    private static boolean adds(Breakdown table, BigDecimal total, BigDecimal sum, boolean overlap) {
        if (overlap) {
            return table.table().categories().stream()
                    .flatMap(category -> table.part(category).flatMap(Figure::value).stream())
                    .allMatch(part -> part.compareTo(total) <= 0);
        }
        var withApart = sum.add(sum(table, Statistics.APART));
        var complete = table.table().categories().stream()
                .allMatch(category -> table.part(category).isPresent());
        return total.compareTo(sum) == 0 || total.compareTo(withApart) == 0 || (!complete && total.compareTo(sum) > 0);
    }

    private static BigDecimal sum(Breakdown table, Iterable<String> categories) {
        var sum = BigDecimal.ZERO;
        for (var category : categories) {
            sum = sum.add(table.part(category).flatMap(Figure::value).orElse(BigDecimal.ZERO));
        }
        return sum;
    }
}
