package kz.esep.admin.reports.checks.programme;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.programme.Programme.Part;
import kz.esep.admin.reports.checks.programme.Programme.Row;
import kz.esep.admin.reports.checks.programme.Programme.SmallProject;
import kz.esep.language.Phrase;

/** The results table counts other meetings, seminars or articles than the description of the project tells of. */
final class ResultsCounts implements Check<Programme> {

    @Override
    public String code() {
        return "COUNT_DIFFERS_FROM_LIST";
    }

    @Override
    public Stream<Finding> in(Programme programme) {
        return programme.projects().stream()
                .flatMap(project -> programme.row(project).stream().flatMap(row -> findings(project, row)));
    }

    /** What is not described at all is not compared: a table counts more than a text has room for. */
    private Stream<Finding> findings(SmallProject project, Row row) {
        return row.figures().entrySet().stream().flatMap(figure -> {
            var described = described(project, Columns.KINDS.getOrDefault(figure.getKey(), Set.of()));
            return described.signum() == 0 || described.compareTo(figure.getValue()) == 0
                    ? Stream.empty()
                    : Stream.of(Found.warning(code(), "smallProjects." + project.name())
                            .as("results")
                            .with("project", project.name())
                            .with("column", Phrase.of("findings.column." + Columns.known(figure.getKey())))
                            .figure("claimed", figure.getValue())
                            .figure("named", described)
                            .finding());
        });
    }

    private static BigDecimal described(SmallProject project, Set<String> kinds) {
        return project.parts().stream()
                .filter(part -> kinds.contains(part.kind()))
                .map(Part::quantity)
                .flatMap(Stream::ofNullable)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
