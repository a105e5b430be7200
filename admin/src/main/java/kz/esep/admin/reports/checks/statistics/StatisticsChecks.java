package kz.esep.admin.reports.checks.statistics;

import java.util.List;
import kz.esep.admin.reports.checks.Check;
import kz.esep.facts.Facts;

/** All checks of figures about people. */
public final class StatisticsChecks {

    /** In the order in which they are reported. */
    public static final List<Check<Facts>> ALL = List.of(
            new SumMismatch(),
            new TotalsDiffer(),
            new AgeStatusConflict(),
            new ParticipantsDiffer(),
            new CopiedFigure());

    private StatisticsChecks() {}
}
