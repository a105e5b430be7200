package kz.esep.admin.reports.checks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.facts.Facts;

/** Participants of 13 to 16, but no children. They may have been counted as youth, so a person has to look. */
final class YoungWithoutChildren implements Check {

    @Override
    public String code() {
        return "YOUNG_WITHOUT_CHILDREN";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        var children = OlderThanBands.value(facts.statistics().status(), "children");
        var young = OlderThanBands.value(facts.statistics().age(), "13-16");
        if (children.isEmpty()
                || young.isEmpty()
                || children.get().signum() != 0
                || young.get().signum() == 0) {
            return Stream.empty();
        }
        var figures = new LinkedHashMap<>(Map.of("children", children.get()));
        figures.put("young", young.get());
        return Stream.of(Finding.of(code(), Severity.WARNING, "statistics.status", figures));
    }
}
