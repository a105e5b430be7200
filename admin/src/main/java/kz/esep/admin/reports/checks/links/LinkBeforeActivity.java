package kz.esep.admin.reports.checks.links;

import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.Facts;
import kz.esep.language.Dates;

/** A post that was published before the activity that it shall prove. An announcement may be, but it proves nothing. */
final class LinkBeforeActivity implements Check<Facts> {

    @Override
    public String code() {
        return "LINK_BEFORE_ACTIVITY";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return PostDates.all(facts)
                .filter(one -> one.posted().isBefore(one.first()))
                .map(one -> Found.warning(code(), Names.where(one.use().activity()))
                        .with("activity", Names.of(one.use().activity()))
                        .with("link", one.use().url())
                        .with("posted", Dates.table(one.posted()))
                        .with("first", Dates.table(one.first()))
                        .figure("days", ChronoUnit.DAYS.between(one.posted(), one.first()))
                        .finding());
    }
}
