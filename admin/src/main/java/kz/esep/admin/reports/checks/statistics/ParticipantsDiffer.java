package kz.esep.admin.reports.checks.statistics;

import java.util.List;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.facts.Facts;

/** Head counts that do not fit together: of activities and the project's total, of a row and its indicators. */
final class ParticipantsDiffer implements Check<Facts> {

    static final String CODE = "PARTICIPANTS_DIFFER";

    /** One way in which head counts can contradict each other. */
    interface Rule {
        Stream<Finding> in(Facts facts);
    }

    private static final List<Rule> RULES = List.of(
            new VisitsAgainstTotal(), new TotalOfRoundFigures(), new ColumnAgainstIndicator(), new TextAgainstColumn());

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return RULES.stream().flatMap(rule -> rule.in(facts));
    }
}
