package kz.esep.admin.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.card.ManualFact;
import kz.esep.card.ProjectCard;
import kz.esep.plan.Basis;
import kz.esep.plan.Indicator;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/** An indicator that nothing counts, and what was told of it; null while nobody has. */
record ManualLine(Indicator indicator, @Nullable ManualFact fact) {

    static List<ManualLine> of(Project project, ProjectCard card) {
        return indicators(project).stream()
                .map(indicator ->
                        new ManualLine(indicator, card.manual(indicator.id()).orElse(null)))
                .toList();
    }

    private static List<Indicator> indicators(Project project) {
        return Stream.concat(
                        project.activities().flatMap(activity -> activity.indicators().stream()),
                        project.indicators().stream())
                .filter(indicator -> indicator.basis() == Basis.MANUAL)
                .toList();
    }

    /** How many numbers its plan has. */
    int parts() {
        return Optional.ofNullable(indicator.plan())
                .map(plan -> Math.max(1, plan.parts().size()))
                .orElse(1);
    }
}
