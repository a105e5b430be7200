package kz.esep.admin.reports.checks.plan;

import java.math.BigDecimal;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.Facts;
import kz.esep.facts.IndicatorFact.Standing;

/** A fact below its plan, unless a reason is kept for exactly this one; one text about all explains none for sure. */
final class PlanNotMet implements Check<Facts> {

    @Override
    public String code() {
        return "PLAN_NOT_MET";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return Placed.all(facts)
                .filter(one -> one.fact().standing() == Standing.NOT_MET && !one.isExplained(facts))
                .map(one -> finding(one, facts));
    }

    private Finding finding(Placed one, Facts facts) {
        var due = one.fact().due().orElse(BigDecimal.ZERO);
        var value = one.fact().value().orElse(BigDecimal.ZERO);
        return Found.warning(code(), one.where())
                .with("place", one.name())
                .with("apart", one.apart(facts))
                .with("words", one.reckonedFrom(due))
                .figure("plan", due)
                .figure("fact", value)
                .figure("difference", value.subtract(due))
                .finding();
    }
}
