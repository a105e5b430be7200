package kz.esep.admin.reports.checks.plan;

import java.math.BigDecimal;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.IndicatorFact;
import kz.esep.plan.Basis;

/**
 * Ten places announced and nine named, or a list in a sentence that has one item more or less than its number says. An
 * activity that names no place at all is not compared.
 */
final class CountDiffersFromList implements Check<Facts> {

    @Override
    public String code() {
        return "COUNT_DIFFERS_FROM_LIST";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return facts.activities().stream().flatMap(activity -> Stream.concat(places(activity), lists(activity)));
    }

    private Stream<Finding> places(ActivityFacts activity) {
        var named = BigDecimal.valueOf(activity.places().size());
        if (named.signum() == 0) {
            return Stream.empty();
        }
        return activity.indicators().stream()
                .filter(one -> one.indicator().basis() == Basis.PLACES)
                .flatMap(one -> one
                        .value()
                        .filter(claimed -> claimed.compareTo(named) != 0)
                        .map(claimed -> places(activity, one, claimed, named))
                        .stream());
    }

    private Finding places(ActivityFacts activity, IndicatorFact one, BigDecimal claimed, BigDecimal named) {
        return Found.error(code(), Names.where(activity))
                .as("places")
                .with("activity", Names.of(activity))
                .with("indicator", one.indicator().name())
                .figure("claimed", claimed)
                .figure("named", named)
                .finding();
    }

    private Stream<Finding> lists(ActivityFacts activity) {
        var facts = Placed.of(activity).flatMap(one -> one.text().stream());
        return Stream.concat(facts, activity.results().stream())
                .flatMap(AnnouncedList::in)
                .filter(AnnouncedList::isShortOrLong)
                .map(list -> Found.warning(code(), Names.where(activity))
                        .with("activity", Names.of(activity))
                        .with("words", Names.brief(list.words()))
                        .figure("claimed", list.announced())
                        .figure("named", list.items())
                        .finding());
    }
}
