package kz.esep.admin.reports.checks;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.IndicatorFact;
import kz.esep.plan.Basis;

/** Ten places announced and nine named. An activity that names no place at all is not compared. */
final class PlacesDiffer implements Check {

    @Override
    public String code() {
        return "PLACES_DIFFER";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return facts.activities().stream()
                .filter(activity -> !activity.places().isEmpty())
                .flatMap(activity -> activity.indicators().stream()
                        .filter(one -> one.indicator().basis() == Basis.PLACES)
                        .flatMap(one -> finding(activity, one).stream()));
    }

    private Optional<Finding> finding(ActivityFacts activity, IndicatorFact one) {
        var named = BigDecimal.valueOf(activity.places().size());
        return one.value().filter(claimed -> claimed.compareTo(named) != 0).map(claimed -> {
            var figures = new LinkedHashMap<String, BigDecimal>();
            figures.put("claimed", claimed);
            figures.put("named", named);
            return Finding.of(
                    code(),
                    Severity.ERROR,
                    "activities." + activity.activity().id(),
                    figures,
                    "activity",
                    activity.label(),
                    "indicator",
                    one.indicator().name());
        });
    }
}
