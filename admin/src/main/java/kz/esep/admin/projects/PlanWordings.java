package kz.esep.admin.projects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import kz.esep.admin.projects.Translatable.Kind;
import kz.esep.language.Wording;
import kz.esep.plan.Activity;
import kz.esep.plan.ContractChange;
import kz.esep.plan.Grant;
import kz.esep.plan.Grantee;
import kz.esep.plan.Indicator;
import kz.esep.plan.KnownPlace;
import kz.esep.plan.Project;
import kz.esep.plan.Task;
import org.jspecify.annotations.Nullable;

/** Every text of a plan that can be translated. Equal texts of a kind (units, places) are translated together. */
final class PlanWordings {

    private PlanWordings() {}

    /** All different texts, by kind and in the order of the plan. */
    static List<Translatable> rows(Project project) {
        var rows = new LinkedHashMap<String, Translatable>();
        mapped(project, (kind, wording) -> {
            var row = Translatable.of(kind, wording);
            rows.putIfAbsent(row.key(), row);
            return wording;
        });
        var sorted = new ArrayList<>(rows.values());
        sorted.sort(Comparator.comparing(Translatable::kind));
        return sorted;
    }

    /**
     * The project, one version later, with a text replaced wherever it stands.
     *
     * @param key of the text as it was seen
     * @return empty when no text reads like that any more
     */
    static Optional<Project> replaced(Project project, String key, Wording wording) {
        var found = new boolean[1];
        var next = mapped(project, (kind, present) -> {
            var meant = Translatable.isNamed(key, kind, present);
            found[0] |= meant;
            return meant ? wording : present;
        });
        return found[0] ? Optional.of(next) : Optional.empty();
    }

    private static Project mapped(Project p, BiFunction<Kind, Wording, Wording> change) {
        return p.change()
                .named(
                        change.apply(Kind.TITLE, p.title()),
                        optional(Kind.GOAL, p.goal(), change),
                        optional(Kind.PLACE, p.region(), change))
                .grant(grant(p.grant(), change))
                .grantee(grantee(p.grantee(), change))
                .plan(p.tasks().stream().map(task -> task(task, change)).toList(), indicators(p.indicators(), change))
                .places(p.places().stream().map(place -> place(place, change)).toList())
                .made();
    }

    private static KnownPlace place(KnownPlace place, BiFunction<Kind, Wording, Wording> change) {
        return new KnownPlace(
                change.apply(Kind.PLACE, place.name()),
                place.aliases(),
                place.latitude(),
                place.longitude(),
                optional(Kind.PLACE, place.district(), change));
    }

    private static Task task(Task task, BiFunction<Kind, Wording, Wording> change) {
        return new Task(
                task.number(),
                change.apply(Kind.TASK, task.title()),
                task.activities().stream().map(a -> activity(a, change)).toList());
    }

    private static Activity activity(Activity a, BiFunction<Kind, Wording, Wording> change) {
        return a.with(
                change.apply(Kind.ACTIVITY, a.title()),
                a.places().stream()
                        .map(place -> change.apply(Kind.PLACE, place))
                        .toList(),
                indicators(a.indicators(), change));
    }

    private static List<Indicator> indicators(List<Indicator> all, BiFunction<Kind, Wording, Wording> change) {
        return all.stream()
                .map(i -> new Indicator(
                        i.id(),
                        change.apply(Kind.INDICATOR, i.name()),
                        optional(Kind.UNIT, i.unit(), change),
                        i.plan(),
                        i.basis(),
                        i.confirmed()))
                .toList();
    }

    private static Grant grant(Grant g, BiFunction<Kind, Wording, Wording> change) {
        return new Grant(
                optional(Kind.GRANT, g.operator(), change),
                optional(Kind.GRANT, g.customer(), change),
                g.contractNumber(),
                g.contractDate(),
                optional(Kind.GRANT, g.field(), change),
                optional(Kind.GRANT, g.priority(), change),
                optional(Kind.GRANT, g.type(), change),
                g.announced(),
                g.amount(),
                g.changes().stream()
                        .map(c -> new ContractChange(
                                c.key(),
                                c.date(),
                                c.number(),
                                change.apply(Kind.GRANT, c.reason()),
                                c.amount(),
                                c.start(),
                                c.end(),
                                c.cancels()))
                        .toList());
    }

    private static Grantee grantee(Grantee g, BiFunction<Kind, Wording, Wording> change) {
        return new Grantee(
                optional(Kind.GRANTEE, g.name(), change),
                g.head(),
                optional(Kind.GRANTEE, g.address(), change),
                g.phone());
    }

    private static @Nullable Wording optional(
            Kind kind, @Nullable Wording wording, BiFunction<Kind, Wording, Wording> change) {
        return wording == null ? null : change.apply(kind, wording);
    }
}
