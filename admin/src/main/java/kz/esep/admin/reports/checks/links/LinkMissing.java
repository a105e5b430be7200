package kz.esep.admin.reports.checks.links;

import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.admin.reports.checks.occasions.Held;
import kz.esep.admin.reports.checks.plan.EvidenceMissing;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;

/** An activity without a single link; where it claims publications, that is told with it and not once more. */
final class LinkMissing implements Check<Facts> {

    @Override
    public String code() {
        return "LINK_MISSING";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return Held.activities(facts)
                .filter(activity -> activity.links().isEmpty())
                .map(this::finding);
    }

    private Finding finding(ActivityFacts activity) {
        var found = Found.warning(code(), Names.where(activity)).with("activity", Names.of(activity));
        var claimed = EvidenceMissing.publications(activity);
        return claimed.signum() == 0
                ? found.finding()
                : found.as("claimed").figure("claimed", claimed).finding();
    }
}
