package kz.esep.admin.reports.checks.occasions;

import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.language.Dates;
import kz.esep.plan.Period;

/** Something happened before the project began or after it ended. Of a month it is enough that a day of it fits. */
final class DateOutsideProject implements Check<Facts> {

    @Override
    public String code() {
        return "DATE_OUTSIDE_PROJECT";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        var period = facts.project().periodInForce();
        return facts.activities().stream()
                .flatMap(activity -> activity.occasions().stream()
                        .filter(Days::known)
                        .map(Days::of)
                        .filter(days -> !fits(days, period))
                        .map(days -> finding(activity, days, period)));
    }

    private Finding finding(ActivityFacts activity, Days days, Period period) {
        return Found.warning(code(), Names.where(activity))
                .with("activity", Names.of(activity))
                .with("dates", days.text())
                .with("period", text(period))
                .finding();
    }

    private static boolean fits(Days days, Period period) {
        if (!days.isOfWholeMonths()) {
            return period.contains(days.from()) && period.contains(days.to());
        }
        var startsInTime = period.end() == null || !days.from().isAfter(period.end());
        var endsInTime = period.start() == null || !days.to().isBefore(period.start());
        return startsInTime && endsInTime;
    }

    private static String text(Period period) {
        var start = period.start() == null ? "…" : Dates.table(period.start());
        var end = period.end() == null ? "…" : Dates.table(period.end());
        return start + " – " + end;
    }
}
