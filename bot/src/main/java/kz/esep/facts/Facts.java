package kz.esep.facts;

import java.util.List;
import java.util.stream.Stream;
import kz.esep.journal.EntryId;
import kz.esep.plan.Activity;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/**
 * Everything that forms and checks may look at: the plan of a project beside what happened.
 *
 * @param activities all activities of the plan in its order
 * @param indicators those of the project as a whole
 * @param unplanned accepted entries that belong to no activity of the plan; no table of a form has room for them
 * @param socioEconomic the nine rows in the order of the form
 * @param accounts the accepted entries one by one, in order of time; none where a published report declares the facts
 * @param remarks entries that were sent back and not corrected yet, in the order of their numbers
 */
public record Facts(
        Origin origin,
        Project project,
        List<ActivityFacts> activities,
        List<IndicatorFact> indicators,
        List<EntryId> unplanned,
        Statistics statistics,
        List<SocioEconomic> socioEconomic,
        Told told,
        List<Account> accounts,
        List<Remark> remarks) {

    public Facts {
        activities = List.copyOf(activities);
        indicators = List.copyOf(indicators);
        unplanned = List.copyOf(unplanned);
        socioEconomic = List.copyOf(socioEconomic);
        accounts = List.copyOf(accounts);
        remarks = List.copyOf(remarks);
    }

    /**
     * Why an entry was sent back. Its last accepted version, where there is one, is the fact meanwhile.
     *
     * @param activity null for none
     * @param text as whoever sent it back wrote it
     */
    public record Remark(
            EntryId entry, int number, @Nullable ActivityId activity, String text) {}

    /** Where the figures come from. The two are never mixed. */
    public enum Origin {
        /** Counted from accepted entries. */
        LOGGED,
        /** Claimed by a published report; nothing logged is behind it. */
        DECLARED
    }

    /** What the accepted entries of an activity tell, in order of time. */
    public List<Account> accounts(Activity activity) {
        return accounts.stream()
                .filter(one -> activity.id().equals(one.happening().activity()))
                .toList();
    }

    /** The indicators of all activities, then those of the project. */
    public Stream<IndicatorFact> allIndicators() {
        return Stream.concat(
                activities.stream().flatMap(activity -> activity.indicators().stream()), indicators.stream());
    }

    /** The indicators that stand apart from their plan, each with its reason where one was told. */
    public Deviations deviations() {
        return Deviations.of(this);
    }
}
