package kz.esep.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.esep.facts.IndicatorFact.OneEvent;
import kz.esep.plan.Indicator;
import kz.esep.plan.Quantity;
import kz.esep.plan.Quantity.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a plan promises for each event against each of them: ten photos of one meeting make up for none of another.
 * An event is an entry; where the plan speaks of places or districts, it is all entries of one of these.
 */
final class Norms {

    private final Places places;

    Norms(Places places) {
        this.places = places;
    }

    /** Whether a norm of an indicator is due for every single entry. */
    static boolean isForEveryEntry(Indicator indicator) {
        var plan = indicator.plan();
        return plan != null
                && plan.scope() != null
                && switch (plan.scope().per()) {
                    case EVENT, MEETING, MONITORING -> isToldByEvents(indicator);
                    case PLACE, VILLAGE, REGION, SUBGRANT, MONTH, PERSON, OTHER -> false;
                };
    }

    /**
     * The events that break the norm of an indicator, in order of time.
     *
     * @param figure the fact that some entries alone give
     */
    List<OneEvent> apart(Indicator indicator, List<Accepted> own, Function<List<Accepted>, @Nullable Figure> figure) {
        var plan = indicator.plan();
        if (plan == null || plan.scope() == null || !isToldByEvents(indicator)) {
            return List.of();
        }
        var norm = indicator.planned(plan.forOne());
        return events(plan.scope(), own).stream()
                .map(event -> new OneEvent(Accepted.entries(event), figure.apply(event)))
                .filter(event -> isBroken(norm, event.fact()))
                .toList();
    }

    private static boolean isBroken(Indicator norm, @Nullable Figure fact) {
        var isLimit = norm.plan() != null && norm.plan().comparator() == Comparator.AT_MOST;
        var alone = new IndicatorFact(norm, fact);
        return switch (alone.standing()) {
            case NOT_MET -> true;
            case NO_FACT -> !isLimit;
            case EXCEEDED -> isLimit && alone.isDeviation();
            case MET, UNMEASURED, NO_PLAN -> false;
        };
    }

    /** Whether single entries tell of it: a survey and what a coordinator told speak of all together. */
    private static boolean isToldByEvents(Indicator indicator) {
        return switch (indicator.basis()) {
            case ASKED, LATEST, ENTRIES, PARTICIPANTS, PLACES, DISTRICTS, FILES, PUBLICATIONS -> true;
            case SURVEY, MANUAL -> false;
        };
    }

    private List<List<Accepted>> events(Quantity.Scope scope, List<Accepted> own) {
        return switch (scope.per()) {
            case EVENT, MEETING, MONITORING -> own.stream().map(List::of).toList();
            case PLACE, VILLAGE -> together(own, places::keyOf);
            case REGION -> together(own, places::districtKeyOf);
            case SUBGRANT, MONTH, PERSON, OTHER -> List.of();
        };
    }

    private static List<List<Accepted>> together(List<Accepted> own, Function<Accepted, Optional<String>> key) {
        Map<String, List<Accepted>> found = new LinkedHashMap<>();
        for (var one : own) {
            key.apply(one)
                    .ifPresent(at ->
                            found.computeIfAbsent(at, same -> new ArrayList<>()).add(one));
        }
        return List.copyOf(found.values());
    }
}
