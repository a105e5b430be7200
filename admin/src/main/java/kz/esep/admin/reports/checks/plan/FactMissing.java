package kz.esep.admin.reports.checks.plan;

import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.Facts;
import kz.esep.facts.IndicatorFact.Standing;

/** A number was planned, and no fact is given. */
final class FactMissing implements Check<Facts> {

    @Override
    public String code() {
        return "FACT_MISSING";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return Placed.all(facts)
                .filter(one -> one.fact().standing() == Standing.NO_FACT)
                .map(one -> Found.warning(code(), one.where())
                        .with("place", one.name())
                        .with("plan", one.planText().orElse("–"))
                        .finding());
    }
}
