package kz.esep.admin.projects;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.esep.plan.Activity;
import kz.esep.plan.Basis;
import kz.esep.plan.Indicator;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.Project;
import kz.esep.plan.Quantity;
import kz.esep.plan.Task;
import kz.esep.plan.reading.ScopeBases;

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

    /** The project, one version later, with the plan of one indicator understood as a person says. */
    static Project understood(Project project, IndicatorId id, Quantity plan) {
        var next = mapped(project, i -> i.id().equals(id) ? i.planned(plan) : i);
        var bases = ScopeBases.in(of(next).toList());
        return project.planned(
                next.tasks().stream()
                        .map(task -> new Task(
                                task.number(),
                                task.title(),
                                task.activities().stream()
                                        .map(a -> a.with(a.title(), a.places(), bases.known(a.indicators())))
                                        .toList()))
                        .toList(),
                next.indicators());
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
        return p.planned(tasks, all(p.indicators(), change));
    }

    private static Activity activity(Activity a, UnaryOperator<Indicator> change) {
        return a.with(a.title(), a.places(), all(a.indicators(), change));
    }

    private static List<Indicator> all(List<Indicator> indicators, UnaryOperator<Indicator> change) {
        return indicators.stream().map(change).toList();
    }
}
