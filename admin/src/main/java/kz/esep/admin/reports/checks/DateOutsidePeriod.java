package kz.esep.admin.reports.checks;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.Occasion;
import kz.esep.language.Dates;
import kz.esep.plan.Period;

/** Something happened before the project began or after it ended. Of a month it is enough that a day of it fits. */
final class DateOutsidePeriod implements Check {

    @Override
    public String code() {
        return "DATE_OUTSIDE_PERIOD";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        var period = facts.project().period();
        return facts.activities().stream()
                .flatMap(activity ->
                        activity.occasions().stream().flatMap(occasion -> finding(activity, occasion, period)));
    }

    private Stream<Finding> finding(ActivityFacts activity, Occasion occasion, Period period) {
        var from = occasion.from() == null ? occasion.to() : occasion.from();
        var to = occasion.to() == null ? from : occasion.to();
        if (from == null || to == null || fits(occasion, from, to, period)) {
            return Stream.empty();
        }
        return Stream.of(Finding.of(
                code(),
                Severity.WARNING,
                "activities." + activity.activity().id(),
                Map.of(),
                "activity",
                activity.label(),
                "from",
                Dates.table(from),
                "to",
                Dates.table(to)));
    }

    private static boolean fits(Occasion occasion, LocalDate from, LocalDate to, Period period) {
        if (!wholeMonths(occasion, from, to)) {
            return period.contains(from) && period.contains(to);
        }
        var startsInTime = period.end() == null || !from.isAfter(period.end());
        var endsInTime = period.start() == null || !to.isBefore(period.start());
        return startsInTime && endsInTime;
    }

    private static boolean wholeMonths(Occasion occasion, LocalDate from, LocalDate to) {
        return occasion.monthsOnly()
                || (from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1);
    }
}
