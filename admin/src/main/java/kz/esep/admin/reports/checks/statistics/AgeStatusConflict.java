package kz.esep.admin.reports.checks.statistics;

import java.util.List;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.facts.Facts;

/** What the table of social status says cannot be what the table of ages says, or was only derived from it. */
final class AgeStatusConflict implements Check<Facts> {

    static final String CODE = "AGE_STATUS_CONFLICT";

    /** One way in which the two can contradict each other. */
    interface Rule {
        Stream<Finding> in(Facts facts);
    }

    private static final List<Rule> RULES = List.of(
            new OlderThanBands(),
            new ChildrenWithoutStatus(),
            new YouthBelowBands(),
            new StatusDerivedFromAge(),
            new GroupsLargerThanStatus());

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return RULES.stream().flatMap(rule -> rule.in(facts));
    }
}
