package kz.esep.admin.projects;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.esep.plan.Activity;
import kz.esep.plan.Basis;
import kz.esep.plan.Indicator;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.Project;
import kz.esep.plan.Task;

/** What the facts of a plan's indicators are made of: proposed at import, confirmed one by one. */
final class Bases {

    private Bases() {}

    /** The indicators of all activities, then those of the project. */
    static Stream<Indicator> of(Project project) {
        return Stream.concat(
                project.activities().flatMap(activity -> activity.indicators().stream()),
                project.indicators().stream());
    }

    /** The project, one version later, with the basis of one indicator confirmed. */
    static Project confirmed(Project project, IndicatorId id, Basis basis) {
        return mapped(project, i -> i.id().equals(id) ? with(i, basis) : i);
    }

    /** The project, one version later, with every basis confirmed as it is proposed. */
    static Project allConfirmed(Project project) {
        return mapped(project, i -> with(i, i.basis()));
    }

    private static Indicator with(Indicator i, Basis basis) {
        return new Indicator(i.id(), i.name(), i.unit(), i.plan(), basis, true);
    }

    private static Project mapped(Project p, UnaryOperator<Indicator> change) {
        var tasks = p.tasks().stream()
                .map(task -> new Task(
                        task.number(),
                        task.title(),
                        task.activities().stream().map(a -> activity(a, change)).toList()))
                .toList();
        return new Project(
                p.id(),
                p.version() + 1,
                p.language(),
                p.title(),
                p.goal(),
                p.region(),
                p.period(),
                p.grant(),
                p.grantee(),
                tasks,
                all(p.indicators(), change),
                p.places(),
                p.closed(),
                p.reckoning());
    }

    private static Activity activity(Activity a, UnaryOperator<Indicator> change) {
        return a.with(a.title(), a.places(), all(a.indicators(), change));
    }

    private static List<Indicator> all(List<Indicator> indicators, UnaryOperator<Indicator> change) {
        return indicators.stream().map(change).toList();
    }
}
