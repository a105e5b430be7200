package kz.esep.admin.reports.checks.consolidated;

import java.math.BigDecimal;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.language.Phrase;

/** The rows of point 2 do not make its total. A row without a sum may hold what is missing. */
final class TableSums implements Check<Consolidated> {

    @Override
    public String code() {
        return "SUM_MISMATCH";
    }

    @Override
    public Stream<Finding> in(Consolidated report) {
        var priorities = report.priorities();
        var amounts = priorities.rows().stream()
                .flatMap(row -> Stream.ofNullable(row.amount()))
                .toList();
        var sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var total = priorities.total();
        if (total == null
                || amounts.size() < priorities.rows().size()
                || amounts.isEmpty()
                || sum.compareTo(total) == 0) {
            return Stream.empty();
        }
        return Stream.of(Found.error(code(), "point2")
                .as("rows")
                .with("table", Phrase.of("findings.point", "number", 2))
                .figure("total", total)
                .figure("sumOfParts", sum)
                .difference(total.subtract(sum))
                .finding());
    }
}
