package kz.esep.admin.reports.checks.programme;

import java.math.BigDecimal;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;

/** Budgets of small projects are told one by one, but the table has no total of them; or a completed one has no row. */
final class ProgrammeFields implements Check<Programme> {

    @Override
    public String code() {
        return "FIELD_EMPTY";
    }

    @Override
    public Stream<Finding> in(Programme programme) {
        return Stream.concat(budget(programme), rows(programme));
    }

    private Stream<Finding> rows(Programme programme) {
        return programme.projects().stream()
                .filter(project -> !programme.rows().isEmpty() && project.completed())
                .filter(project -> programme.row(project).isEmpty())
                .map(project -> Found.warning(code(), "smallProjects." + project.name())
                        .as("row")
                        .with("project", project.name())
                        .finding());
    }

    private Stream<Finding> budget(Programme programme) {
        var budgets = programme.projects().stream()
                .flatMap(project -> Stream.ofNullable(project.budget()))
                .toList();
        return budgets.size() < 2 || programme.budgetTotal().isPresent()
                ? Stream.empty()
                : Stream.of(Found.warning(code(), "resultsTable.budget")
                        .as("budget")
                        .figure("projects", budgets.size())
                        .figure("sum", budgets.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .finding());
    }
}
