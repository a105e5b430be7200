package kz.esep.admin.reports.checks.plan;

import java.util.List;
import kz.esep.admin.reports.checks.Check;
import kz.esep.facts.Facts;

/** All checks of facts against the plan. */
public final class PlanChecks {

    /** In the order in which they are reported. */
    public static final List<Check<Facts>> ALL = List.of(
            new PlanNotMet(),
            new PlanExceeded(),
            new DeviationUnexplained(),
            new FactMissing(),
            new FactCopiesPlan(),
            new FactUnmeasured(),
            new PlanWordingInFact(),
            new CountDiffersFromList(),
            new EvidenceMissing());

    private PlanChecks() {}
}
