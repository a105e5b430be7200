package kz.esep.facts;

import java.util.List;
import kz.esep.plan.Activity;
import kz.esep.plan.Task;
import org.jspecify.annotations.Nullable;

/**
 * What happened in one activity.
 *
 * @param occasions in order of time
 * @param places different ones, in the order of the occasions
 * @param happenings how often something happened
 * @param participants head counts of all occasions (visits, not different persons)
 * @param participantsText as a published report writes it
 * @param reach people reached by views or subscriptions, never participants
 * @param results short-term results in sentences
 * @param effect the effect as a published report words it
 * @param toldElsewhere when it happened according to other parts of a published report than its table
 * @param remark what the grant operator noted in a published report beside the activity
 */
public record ActivityFacts(
        Task task,
        Activity activity,
        List<Occasion> occasions,
        List<String> places,
        @Nullable Figure happenings,
        @Nullable Figure participants,
        @Nullable String participantsText,
        @Nullable String reach,
        List<IndicatorFact> indicators,
        List<Link> links,
        List<String> results,
        @Nullable String effect,
        List<Occasion> toldElsewhere,
        @Nullable String remark) {

    public ActivityFacts {
        occasions = List.copyOf(occasions);
        places = List.copyOf(places);
        indicators = List.copyOf(indicators);
        links = List.copyOf(links);
        results = List.copyOf(results);
        toldElsewhere = List.copyOf(toldElsewhere);
    }

    /** The number people say for it: {@code 2.4}. */
    public String label() {
        return task.label(activity);
    }
}
