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
        return Stream.concat(columns(programme), budgets(programme));
    }

    /** The rows need no column of budgets, which the projects tell themselves. */
    private Stream<Finding> budgets(Programme programme) {
        var budgets = programme.projects().stream()
                .flatMap(project -> Stream.ofNullable(project.budget()))
                .toList();
        return programme.budgetTotal().stream()
                .filter(total -> budgets.size() > 1)
                .filter(total ->
                        programme.rows().stream().noneMatch(row -> row.figures().containsKey(total.getKey())))
                .flatMap(total -> compared(
                        total.getKey(), total.getValue(), budgets.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    private Stream<Finding> columns(Programme programme) {
        return programme.totals().entrySet().stream()
                .filter(total -> !programme.rows().isEmpty())
                .filter(total ->
                        programme.rows().stream().allMatch(row -> row.figures().containsKey(total.getKey())))
                .flatMap(total -> compared(
                        total.getKey(),
                        total.getValue(),
                        programme.rows().stream()
                                .map(row -> row.figures().getOrDefault(total.getKey(), BigDecimal.ZERO))
                                .reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    private Stream<Finding> compared(String column, BigDecimal total, BigDecimal sum) {
        return sum.compareTo(total) == 0
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
