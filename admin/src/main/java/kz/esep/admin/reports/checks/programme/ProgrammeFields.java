package kz.esep.admin.reports.checks.programme;

import java.math.BigDecimal;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;

/** Budgets of small projects are told one by one, but the table has no total of them. */
final class ProgrammeFields implements Check<Programme> {

    @Override
    public String code() {
        return "FIELD_EMPTY";
    }

    @Override
    public Stream<Finding> in(Programme programme) {
        var budgets = programme.projects().stream()
                .flatMap(project -> Stream.ofNullable(project.budget()))
                .toList();
        return budgets.size() < 2 || programme.totals().containsKey("budgetTotal")
                ? Stream.empty()
                : Stream.of(Found.warning(code(), "resultsTable.budget")
                        .as("budget")
                        .figure("projects", budgets.size())
                        .figure("sum", budgets.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .finding());
    }
}
