package kz.esep.admin.reports.checks.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.programme.Programme.Part;
import kz.esep.admin.reports.checks.programme.Programme.SmallProject;

/**
 * The participants of a row are not those that the description of the project makes; people are left out of it; or most
 * of them only filled in a questionnaire.
 */
final class ResultsParticipants implements Check<Programme> {

    private static final Set<String> QUESTIONED = Set.of("survey", "questionnaire", "poll");

    @Override
    public String code() {
        return "PARTICIPANTS_DIFFER";
    }

    @Override
    public Stream<Finding> in(Programme programme) {
        return programme.projects().stream()
                .flatMap(project -> programme.row(project).stream()
                        .flatMap(row -> Stream.ofNullable(row.figures().get(Programme.PARTICIPANTS)))
                        .flatMap(claimed -> findings(project, claimed)));
    }

    private Stream<Finding> findings(SmallProject project, BigDecimal claimed) {
        var counted = project.parts().stream()
                .filter(part -> !Boolean.FALSE.equals(part.counts()))
                .toList();
        var described = sum(counted);
        var found = new ArrayList<Finding>();
        if (described.signum() > 0 && described.compareTo(claimed) != 0) {
            found.add(found(project, "described", claimed, described).finding());
            return found.stream();
        }
        var left = sum(project.parts()).subtract(described);
        if (described.signum() > 0 && left.signum() > 0) {
            found.add(found(project, "left-out", claimed, left).finding());
        }
        var questioned = sum(counted.stream()
                .filter(part -> QUESTIONED.contains(part.kind()))
                .toList());
        if (questioned.signum() > 0) {
            found.add(found(project, "questioned", claimed, questioned).finding());
        }
        return found.stream();
    }

    private Found found(SmallProject project, String variant, BigDecimal claimed, BigDecimal other) {
        return Found.warning(code(), "smallProjects." + project.name())
                .as(variant)
                .with("project", project.name())
                .figure("claimed", claimed)
                .figure("described", other)
                .difference(claimed.subtract(other));
    }

    private static BigDecimal sum(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> Stream.ofNullable(part.participants()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
