package kz.esep.admin.reports.checks.occasions;

import java.util.List;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.Occasion;

/** The table of a published report and its text give times that have no day in common; or the title names other ones. */
final class DatesDiffer implements Check<Facts> {

    @Override
    public String code() {
        return "DATES_DIFFER";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return facts.activities().stream()
                .flatMap(activity -> Stream.of(elsewhere(activity), told(activity, facts), stages(activity, facts))
                        .flatMap(findings -> findings));
    }

    private Stream<Finding> elsewhere(ActivityFacts activity) {
        return contradict(days(activity.occasions()), days(activity.toldElsewhere()))
                ? Stream.of(finding(activity, days(activity.toldElsewhere())))
                : Stream.empty();
    }

    /** The result names the day of the event, and the table has another one. */
    private Stream<Finding> told(ActivityFacts activity, Facts facts) {
        var told = activity.results().stream()
                .flatMap(text -> ToldDays.in(text, facts.project().periodInForce()).stream())
                .toList();
        return contradict(days(activity.occasions()), told) ? Stream.of(finding(activity, told)) : Stream.empty();
    }

    /** The title promises something in the middle of the project, and no day falls there. */
    private Stream<Finding> stages(ActivityFacts activity, Facts facts) {
        var days = Stream.of(days(activity.occasions()), days(activity.toldElsewhere()))
                .flatMap(List::stream)
                .toList();
        if (days.isEmpty()) {
            return Stream.empty();
        }
        var title = activity.activity().title();
        return Stages.in(title.in(title.original())).stream()
                .flatMap(stages -> stages.without(days, facts.project().periodInForce())
                        .limit(1)
                        .map(stage -> Found.warning(code(), Names.where(activity))
                                .as("stages")
                                .with("activity", Names.of(activity))
                                .with("words", stages.words())
                                .with("stage", stage)
                                .with("dates", Days.text(days))
                                .finding()));
    }

    private Finding finding(ActivityFacts activity, List<Days> text) {
        return Found.warning(code(), Names.where(activity))
                .with("activity", Names.of(activity))
                .with("table", Days.text(days(activity.occasions())))
                .with("text", Days.text(text))
                .finding();
    }

    private static boolean contradict(List<Days> table, List<Days> text) {
        return !table.isEmpty()
                && !text.isEmpty()
                && text.stream().noneMatch(told -> table.stream().anyMatch(told::overlaps));
    }

    private static List<Days> days(List<Occasion> occasions) {
        return occasions.stream().filter(Days::known).map(Days::of).toList();
    }
}
