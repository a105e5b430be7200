package kz.esep.admin.reports.checks.occasions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.Occasion;

/** The table of a published report and its text give times that have no day in common. */
final class DatesDiffer implements Check<Facts> {

    @Override
    public String code() {
        return "DATES_DIFFER";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return facts.activities().stream()
                .filter(activity -> contradict(days(activity.occasions()), days(activity.toldElsewhere())))
                .map(this::finding);
    }

    private Finding finding(ActivityFacts activity) {
        return Found.warning(code(), Names.where(activity))
                .with("activity", Names.of(activity))
                .with("table", text(activity.occasions()))
                .with("text", text(activity.toldElsewhere()))
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

    private static String text(List<Occasion> occasions) {
        return days(occasions).stream().map(Days::text).collect(Collectors.joining(", "));
    }
}
