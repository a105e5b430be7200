package kz.esep.admin.reports.checks.consolidated;

import java.util.List;
import kz.esep.admin.reports.checks.Check;

/** All checks of the operator's report. */
public final class ConsolidatedChecks {

    /** In the order in which they are reported. */
    public static final List<Check<Consolidated>> ALL = List.of(
            new TableSums(),
            new CountsDiffer(),
            new SumsDiffer(),
            new CancelledAmongContracts(),
            new ContractsDiffer(),
            new ConsolidatedFields(),
            new ConsolidatedPartners(),
            new TitlesDiffer(),
            new ConsolidatedNames(),
            new AnnouncementLinks());

    private ConsolidatedChecks() {}
}
