package kz.esep.admin.reports.checks.links;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.evidence.Links;
import kz.esep.evidence.Publication;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.Link;

/**
 * A link where it stands.
 *
 * @param shown what it leads to, empty where it is no address at all
 */
record Use(ActivityFacts activity, Link link, Optional<Publication> shown) {

    /** Every link of every activity, in the order of the report. */
    static Stream<Use> all(Facts facts) {
        return facts.activities().stream()
                .flatMap(activity -> activity.links().stream()
                        .map(link -> new Use(
                                activity,
                                link,
                                Links.recognise(link.url()).stream().findFirst())));
    }

    String url() {
        return shown.map(Publication::url).orElse(link.url());
    }

    static List<ActivityFacts> activities(List<Use> uses) {
        return uses.stream().map(Use::activity).distinct().toList();
    }
}
