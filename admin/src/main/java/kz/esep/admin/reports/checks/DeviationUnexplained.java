package kz.esep.admin.reports.checks;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.facts.Facts;
import kz.esep.facts.IndicatorFact;
import kz.esep.facts.IndicatorFact.Standing;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/** A fact below the plan, or above it by more than 10 %, in a report that gives no reasons for any deviation. */
final class DeviationUnexplained implements Check {

    private static final Set<String> NO_REASON = Set.of("-", "–", "—", "нет", "жоқ");

    @Override
    public String code() {
        return "DEVIATION_UNEXPLAINED";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        if (explains(facts.told().deviations())) {
            return Stream.empty();
        }
        var ofActivities = facts.activities().stream()
                .flatMap(activity -> activity.indicators().stream()
                        .filter(IndicatorFact::isDeviation)
                        .map(one -> finding(one, activity.label() + " ")));
        var ofProject =
                facts.indicators().stream().filter(IndicatorFact::isDeviation).map(one -> finding(one, ""));
        return Stream.concat(ofActivities, ofProject);
    }

    private Finding finding(IndicatorFact one, String label) {
        var figures = new LinkedHashMap<String, BigDecimal>();
        figures.put("plan", (one.standing() == Standing.EXCEEDED ? one.most() : one.due()).orElse(BigDecimal.ZERO));
        figures.put("fact", one.value().orElse(BigDecimal.ZERO));
        return Finding.of(
                code(),
                Severity.WARNING,
                "indicators." + one.indicator().id(),
                figures,
                "label",
                label,
                "indicator",
                one.indicator().name());
    }

    private static boolean explains(@Nullable Wording reasons) {
        return reasons != null
                && !NO_REASON.contains(reasons.in(reasons.original()).strip().toLowerCase(Locale.ROOT));
    }
}
