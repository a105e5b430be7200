package kz.esep.facts;

import java.util.ArrayList;
import java.util.List;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The indicators that stand apart from their plan: below it, or above it by more than 10 %. The list builds itself; a
 * reason is due for each. Source: final report form, section 4 of its description.
 */
public record Deviations(List<One> all) {

    public Deviations {
        all = List.copyOf(all);
    }

    /**
     * One indicator that stands apart.
     *
     * @param activity null for an indicator of the whole project
     * @param reason null where nobody has told one
     */
    public record One(
            @Nullable ActivityFacts activity,
            IndicatorFact fact,
            @Nullable Wording reason) {}

    static Deviations of(Facts facts) {
        var all = new ArrayList<One>();
        for (var activity : facts.activities()) {
            activity.indicators().stream()
                    .filter(IndicatorFact::isDeviation)
                    .forEach(fact -> all.add(one(activity, fact, facts.told())));
        }
        facts.indicators().stream()
                .filter(IndicatorFact::isDeviation)
                .forEach(fact -> all.add(one(null, fact, facts.told())));
        return new Deviations(all);
    }

    private static One one(@Nullable ActivityFacts activity, IndicatorFact fact, Told told) {
        return new One(activity, fact, told.reason(fact.indicator().id()).orElse(null));
    }

    /** Those that nobody has given a reason for. */
    public List<One> unexplained() {
        return all.stream().filter(one -> one.reason() == null).toList();
    }

    /** Whether a report may say that there are none. */
    public boolean isNone() {
        return all.isEmpty();
    }
}
