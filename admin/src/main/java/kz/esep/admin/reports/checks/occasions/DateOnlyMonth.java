package kz.esep.admin.reports.checks.occasions;

import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;

/** People were counted, but of the days only the months are given. */
final class DateOnlyMonth implements Check<Facts> {

    @Override
    public String code() {
        return "DATE_ONLY_MONTH";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return Held.activities(facts)
                .filter(Held::isGathering)
                .filter(DateOnlyMonth::namesNoDay)
                .map(activity -> Found.warning(code(), Names.where(activity))
                        .with("activity", Names.of(activity))
                        .with(
                                "dates",
                                Days.text(activity.occasions().stream()
                                        .map(Days::of)
                                        .toList()))
                        .finding());
    }

    private static boolean namesNoDay(ActivityFacts activity) {
        return !activity.occasions().isEmpty()
                && activity.occasions().stream()
                        .allMatch(one -> Days.known(one) && Days.of(one).isOfWholeMonths());
    }
}
