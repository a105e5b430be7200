package kz.esep.admin.projects.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.esep.language.Wording;
import kz.esep.plan.Activity;
import kz.esep.plan.ActivityId;
import kz.esep.plan.ContractChange;
import kz.esep.plan.Indicator;
import kz.esep.plan.Project;
import kz.esep.plan.Quantity;
import kz.esep.plan.Task;
import org.jspecify.annotations.Nullable;

/**
 * A plan beside the one that it is to replace. What both have keeps its id, its translations, the confirmed basis and
 * whatever else was decided about it, so that entries stay with their activities; what is new gets ids that were never
 * used.
 *
 * @param next the project, one version later, as it will be; without the agreement that its terms may need
 * @param terms what becomes of the sum and the days of the contract
 */
record PlanDifference(Project next, List<Change> changes, ContractTerms terms) {

    PlanDifference {
        changes = List.copyOf(changes);
    }

    /** What a change is about. */
    enum Subject {
        GOAL,
        TASK,
        ACTIVITY,
        INDICATOR
    }

    /**
     * One thing that will be different.
     *
     * @param label of the activity, such as {@code 2.4}; empty for others
     * @param before as it is, null for what is new
     * @param after as it will be, null for what goes
     * @param activity that goes, null for all other changes: its entries then belong to no activity
     */
    record Change(
            Subject subject,
            String label,
            @Nullable String before,
            @Nullable String after,
            @Nullable ActivityId activity) {}

    static PlanDifference of(Project present, Project proposed) {
        var changes = new ArrayList<Change>();
        var partners = PlanMatches.of(present, proposed);
        var tasks = new ArrayList<Task>();
        for (var task : proposed.tasks()) {
            var old = partners.task(task);
            var title = wording(old.map(Task::title).orElse(null), task.title());
            if (old.isEmpty()) {
                changes.add(new Change(Subject.TASK, "", null, title.in(title.original()), null));
            } else if (differ(old.get().title(), task.title())) {
                changes.add(new Change(Subject.TASK, "", text(old.get().title()), text(task.title()), null));
            }
            tasks.add(new Task(
                    task.number(),
                    title,
                    task.activities().stream()
                            .map(activity -> activity(task, activity, partners, changes))
                            .toList()));
        }
        gone(present, partners, changes);
        var indicators = indicators("", present.indicators(), proposed.indicators(), "p", changes);
        var goal = goal(present, proposed, changes);
        var terms = ContractTerms.of(present, proposed);
        var next = present.change()
                .goal(goal)
                .grant(terms.grant())
                .period(terms.period())
                .plan(tasks, indicators)
                .made();
        return new PlanDifference(next, changes, terms);
    }

    /** The present project, one version later, with this difference and a further agreement. */
    Project under(ContractChange agreement, Project present) {
        var agreements = new ArrayList<>(next.grant().changes());
        agreements.add(agreement);
        return present.change()
                .goal(next.goal())
                .grant(next.grant().changed(agreements))
                .period(next.period())
                .plan(next.tasks(), next.indicators())
                .made();
    }

    private static Activity activity(Task task, Activity proposed, PlanMatches partners, List<Change> changes) {
        var old = partners.activity(proposed);
        var label = task.label(proposed);
        if (old.isEmpty()) {
            changes.add(new Change(Subject.ACTIVITY, label, null, text(proposed.title()), null));
            var id = partners.fresh(proposed.id());
            return new Activity(
                    id,
                    proposed.number(),
                    proposed.title(),
                    proposed.places(),
                    indicators(label, List.of(), proposed.indicators(), id.value() + "i", changes),
                    proposed.event(),
                    proposed.evidence());
        }
        var known = old.get();
        if (differ(known.title(), proposed.title())) {
            changes.add(new Change(Subject.ACTIVITY, label, text(known.title()), text(proposed.title()), null));
        }
        return new Activity(
                known.id(),
                proposed.number(),
                wording(known.title(), proposed.title()),
                proposed.places().isEmpty() ? known.places() : places(known.places(), proposed.places()),
                indicators(
                        label,
                        known.indicators(),
                        proposed.indicators(),
                        known.id().value() + "i",
                        changes),
                proposed.event() == null ? known.event() : proposed.event(),
                proposed.evidence() == null ? known.evidence() : proposed.evidence());
    }

    private static void gone(Project present, PlanMatches partners, List<Change> changes) {
        for (var task : present.tasks()) {
            task.activities().stream()
                    .filter(activity -> !partners.isKept(activity))
                    .forEach(activity -> changes.add(new Change(
                            Subject.ACTIVITY, task.label(activity), text(activity.title()), null, activity.id())));
            if (!partners.isKept(task)) {
                changes.add(new Change(Subject.TASK, "", text(task.title()), null, null));
            }
        }
    }

    private static List<Indicator> indicators(
            String label, List<Indicator> present, List<Indicator> proposed, String prefix, List<Change> changes) {
        var left = new ArrayList<>(present);
        var next = new ArrayList<Indicator>();
        var ids = new FreeIds(present, prefix);
        for (var one : proposed) {
            var old = left.stream()
                    .filter(known -> PlanMatches.same(known.name(), one.name()))
                    .findFirst();
            old.ifPresent(left::remove);
            next.add(old.map(known -> kept(known, one)).orElseGet(() -> one.under(ids.next())));
            if (old.isEmpty()) {
                changes.add(new Change(Subject.INDICATOR, label, null, said(one), null));
            } else if (!said(old.get()).equals(said(one))) {
                changes.add(new Change(Subject.INDICATOR, label, said(old.get()), said(one), null));
            }
        }
        left.forEach(gone -> changes.add(new Change(Subject.INDICATOR, label, said(gone), null, null)));
        return next;
    }

    private static Indicator kept(Indicator known, Indicator proposed) {
        var unit = proposed.unit() == null ? known.unit() : wording(known.unit(), proposed.unit());
        var same = Objects.equals(raw(known.plan()), raw(proposed.plan()));
        return known.with(wording(known.name(), proposed.name()), unit, same ? known.plan() : proposed.plan());
    }

    private static List<Wording> places(List<Wording> known, List<Wording> proposed) {
        return proposed.stream()
                .map(place -> known.stream()
                        .filter(old -> PlanMatches.same(old, place))
                        .findFirst()
                        .orElse(place))
                .toList();
    }

    private static @Nullable Wording goal(Project present, Project proposed, List<Change> changes) {
        if (proposed.goal() == null) {
            return present.goal();
        }
        if (present.goal() == null || differ(present.goal(), proposed.goal())) {
            changes.addFirst(new Change(
                    Subject.GOAL,
                    "",
                    present.goal() == null ? null : text(present.goal()),
                    text(proposed.goal()),
                    null));
        }
        return wording(present.goal(), proposed.goal());
    }

    /** The proposed text with the translations of the present one where it says the same. */
    private static Wording wording(@Nullable Wording present, Wording proposed) {
        if (present == null || differ(present, proposed)) {
            return proposed;
        }
        return present.in(proposed.original()).equals(text(proposed))
                ? present
                : present.with(proposed.original(), text(proposed));
    }

    /** Whether more than case, dashes and quotes is different. */
    private static boolean differ(Wording present, Wording proposed) {
        return !PlanMatches.same(present, proposed);
    }

    private static String text(Wording wording) {
        return wording.in(wording.original());
    }

    private static String said(Indicator indicator) {
        var plan = raw(indicator.plan());
        return text(indicator.name()) + (plan == null ? "" : ": " + plan);
    }

    private static @Nullable String raw(@Nullable Quantity quantity) {
        return Optional.ofNullable(quantity).map(Quantity::raw).orElse(null);
    }
}
