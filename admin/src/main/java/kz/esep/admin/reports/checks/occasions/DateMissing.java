package kz.esep.admin.reports.checks.occasions;

import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.Facts;

/** An activity without a date in the table. */
final class DateMissing implements Check<Facts> {

    @Override
    public String code() {
        return "DATE_MISSING";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return Held.activities(facts)
                .filter(activity ->
                        activity.occasions().stream().noneMatch(one -> one.from() != null || one.to() != null))
                .map(activity -> Found.warning(code(), Names.where(activity))
                        .with("activity", Names.of(activity))
                        .finding());
    }
}
