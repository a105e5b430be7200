package kz.esep.admin.reports.checks.statistics;

import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.Facts;

/** There are participants of 13 to 16, but no children: they were counted as something else, or forgotten. */
final class ChildrenWithoutStatus implements AgeStatusConflict.Rule {

    @Override
    public Stream<Finding> in(Facts facts) {
        var children = Tables.status(facts, "children");
        var young = Tables.age(facts, "13-16");
        if (children.isEmpty()
                || young.isEmpty()
                || children.get().signum() != 0
                || young.get().signum() == 0) {
            return Stream.empty();
        }
        return Stream.of(Found.warning(AgeStatusConflict.CODE, "statistics.status")
                .as("children")
                .figure("children", children.get())
                .figure("young", young.get())
                .finding());
    }
}
