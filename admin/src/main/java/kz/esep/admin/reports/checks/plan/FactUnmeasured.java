package kz.esep.admin.reports.checks.plan;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.IndicatorFact;
import kz.esep.facts.IndicatorFact.Standing;

/** There are words where a fact belongs, but they measure nothing; or one of many («каждого гранта») was counted. */
final class FactUnmeasured implements Check<Facts> {

    private static final Pattern OF_EACH =
            Pattern.compile("(?U)кажд(?:ого|ой|ому|ый|ая)(?!\\p{L})|әр(?:бір)?\\s|(?:^|\\s)each\\s");

    @Override
    public String code() {
        return "FACT_UNMEASURED";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        var unmeasured = Placed.all(facts)
                .filter(one -> one.fact().standing() == Standing.UNMEASURED)
                .map(one -> Found.warning(code(), one.where())
                        .with("place", one.name())
                        .with("words", one.text().orElse("–"))
                        .finding());
        return Stream.concat(unmeasured, facts.activities().stream().flatMap(this::perOne));
    }

    /** «Фото каждого гранта»: plan and fact are those of one, while the same activity had ten. */
    private Stream<Finding> perOne(ActivityFacts activity) {
        var times = activity.indicators().stream()
                .flatMap(one -> Stream.ofNullable(one.indicator().plan()))
                .filter(plan -> plan.scope() != null)
                .flatMap(plan -> plan.times().stream())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        if (times.compareTo(BigDecimal.ONE) <= 0) {
            return Stream.empty();
        }
        return Placed.of(activity)
                .filter(one -> OF_EACH.matcher(one.lowerName()).find())
                .filter(one -> isThatOfOne(one.fact()))
                .map(one -> Found.warning(code(), one.where())
                        .as("each")
                        .with("place", one.name())
                        .figure("fact", one.fact().value().orElse(BigDecimal.ZERO))
                        .figure("times", times)
                        .figure(
                                "due",
                                one.fact().value().orElse(BigDecimal.ZERO).multiply(times))
                        .finding());
    }

    private static boolean isThatOfOne(IndicatorFact one) {
        var plan = one.indicator().plan();
        return plan != null
                && plan.scope() == null
                && plan.value() != null
                && one.fact() != null
                && one.value()
                        .filter(value -> value.compareTo(Objects.requireNonNull(plan.value())) == 0)
                        .isPresent();
    }
}
