package kz.esep.admin.reports.checks.plan;

import java.math.BigDecimal;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.Facts;
import kz.esep.facts.IndicatorFact.Standing;

/** A fact more than 10 % above its plan. Source: final report form, section 4 of its description. */
final class PlanExceeded implements Check<Facts> {

    @Override
    public String code() {
        return "PLAN_EXCEEDED";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return Placed.all(facts)
                .filter(one -> one.fact().standing() == Standing.EXCEEDED
                        && one.fact().isDeviation()
                        && !one.isExplained(facts))
                .map(one -> finding(one, facts));
    }

    private Finding finding(Placed one, Facts facts) {
        var most = one.fact().most().orElse(BigDecimal.ZERO);
        var value = one.fact().value().orElse(BigDecimal.ZERO);
        return Found.warning(code(), one.where())
                .with("place", one.name())
                .with("apart", one.apart(facts))
                .with("words", one.reckonedFrom(most))
                .figure("plan", most)
                .figure("fact", value)
                .figure("difference", value.subtract(most))
                .finding();
    }
}
