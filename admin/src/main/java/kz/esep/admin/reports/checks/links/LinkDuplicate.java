package kz.esep.admin.reports.checks.links;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.Facts;

/** One post as evidence of several activities, or twice for one, however its address is spelled. */
final class LinkDuplicate implements Check<Facts> {

    @Override
    public String code() {
        return "LINK_DUPLICATE";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return Use.all(facts)
                .collect(Collectors.groupingBy(
                        use -> use.shown()
                                .map(shown -> shown.key())
                                .orElse(use.link().url()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .filter(uses -> uses.size() > 1)
                .map(this::finding);
    }

    private Finding finding(List<Use> uses) {
        var activities = Use.activities(uses);
        var found = Found.warning(code(), Names.where(activities.getFirst()))
                .with("link", uses.getFirst().url())
                .with("activities", Names.of(activities))
                .figure("times", uses.size());
        return activities.size() == 1 ? found.as("within").finding() : found.finding();
    }
}
