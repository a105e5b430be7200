package kz.esep.admin.reports.checks.programme;

import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;

/** The number of participants of a small project is its budget to the digit. */
final class BudgetAsParticipants implements Check<Programme> {

    @Override
    public String code() {
        return "COPIED_FIGURE";
    }

    @Override
    public Stream<Finding> in(Programme programme) {
        return programme.projects().stream()
                .filter(project -> project.budget() != null)
                .flatMap(project -> programme.row(project).stream()
                        .flatMap(row -> Stream.ofNullable(row.figures().get(Programme.PARTICIPANTS)))
                        .filter(people -> project.budget() != null && people.compareTo(project.budget()) == 0)
                        .map(people -> Found.warning(code(), "smallProjects." + project.name())
                                .as("budget")
                                .with("project", project.name())
                                .figure("participants", people)
                                .finding()));
    }
}
