package kz.esep.admin.reports.checks.programme;

import java.util.List;
import kz.esep.admin.reports.checks.Check;

/** All checks of a programme. */
public final class ProgrammeChecks {

    /** In the order in which they are reported. */
    public static final List<Check<Programme>> ALL = List.of(
            new ResultsTotals(),
            new ResultsParticipants(),
            new ResultsCounts(),
            new BudgetAsParticipants(),
            new ProgrammeFields(),
            new ProgrammeNames(),
            new ProgrammeAlphabet(),
            new ProgrammeLinks());

    private ProgrammeChecks() {}
}
