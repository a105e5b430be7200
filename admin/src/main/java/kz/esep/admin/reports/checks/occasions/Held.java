package kz.esep.admin.reports.checks.occasions;

import java.util.stream.Stream;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;

/** The activities of which a report should tell when, where and with whom they took place. */
public final class Held {

    private Held() {}

    /** All rows of a published report; of what is logged those of which something was accepted, the rest is still to come. */
    public static Stream<ActivityFacts> activities(Facts facts) {
        return facts.activities().stream()
                .filter(activity -> facts.origin() == Facts.Origin.DECLARED || activity.happenings() != null);
    }

    /** Whether people came together in it, as far as the report shows: heads were counted, or events. */
    static boolean isGathering(ActivityFacts activity) {
        return activity.participants() != null || activity.happenings() != null;
    }
}
