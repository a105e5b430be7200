package kz.esep.admin.reports.checks.links;

import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.Facts;
import kz.esep.language.Dates;

/** A post that was published more than two weeks after the last day of the activity that it shall prove. */
final class LinkLongAfterActivity implements Check<Facts> {

    private static final int USUAL_DAYS = 14;

    @Override
    public String code() {
        return "LINK_LONG_AFTER_ACTIVITY";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return PostDates.all(facts)
                .filter(one -> one.posted().isAfter(one.last().plusDays(USUAL_DAYS)))
                .map(one -> Found.warning(code(), Names.where(one.use().activity()))
                        .with("activity", Names.of(one.use().activity()))
                        .with("link", one.use().url())
                        .with("posted", Dates.table(one.posted()))
                        .with("last", Dates.table(one.last()))
                        .figure("days", ChronoUnit.DAYS.between(one.last(), one.posted()))
                        .finding());
    }
}
