package kz.esep.admin.reports.checks.programme;

import java.math.BigDecimal;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.language.Phrase;

/** A column of the results table does not make its total. */
final class ResultsTotals implements Check<Programme> {

    @Override
    public String code() {
        return "SUM_MISMATCH";
    }

    @Override
    public Stream<Finding> in(Programme programme) {
        return programme.totals().entrySet().stream()
                .filter(total ->
                        programme.rows().stream().allMatch(row -> row.figures().containsKey(total.getKey())))
                .flatMap(total -> compared(programme, total.getKey(), total.getValue()));
    }

    private Stream<Finding> compared(Programme programme, String column, BigDecimal total) {
        var sum = programme.rows().stream()
                .map(row -> row.figures().getOrDefault(column, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return programme.rows().isEmpty() || sum.compareTo(total) == 0
                ? Stream.empty()
                : Stream.of(Found.error(code(), "resultsTable." + column)
                        .as("rows")
                        .with("table", Phrase.of("findings.column." + Columns.known(column)))
                        .figure("total", total)
                        .figure("sumOfParts", sum)
                        .difference(total.subtract(sum))
                        .finding());
    }
}
