package kz.esep.facts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.esep.journal.Happening;
import kz.esep.language.Wording;
import kz.esep.plan.Activity;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Indicator;
import kz.esep.plan.Task;
import org.jspecify.annotations.Nullable;

/** The facts of some entries of an activity alone, or of an entry that is not in the plan. */
public final class OneEntry {

    private OneEntry() {}

    /**
     * What these entries say. All entries of an activity say what its facts say.
     *
     * @param activity null for entries that are not in the plan
     * @param accounts none where a published report declares the facts
     */
    public static ActivityFacts of(Facts facts, @Nullable ActivityFacts activity, List<Account> accounts) {
        if (activity != null
                && (accounts.isEmpty()
                        || accounts.size()
                                == facts.accounts(activity.activity()).size())) {
            return activity;
        }
        var task = activity == null ? unplanned(facts, accounts) : activity.task();
        var planned = activity == null ? task.activities().getFirst() : activity.activity();
        return new ActivityFacts(
                task,
                planned,
                accounts.stream()
                        .map(one -> Occasion.of(one.entry(), one.happening()))
                        .toList(),
                accounts.stream()
                        .flatMap(one -> Optional.ofNullable(one.happening().place()).stream())
                        .map(place -> place.name())
                        .distinct()
                        .toList(),
                Figure.of(BigDecimal.valueOf(accounts.size()), Accounts.entries(accounts)),
                Accounts.participants(accounts),
                null,
                null,
                planned.indicators().stream()
                        .map(one -> new IndicatorFact(unplanned(one), measured(one, accounts)))
                        .toList(),
                links(accounts),
                accounts.stream()
                        .flatMap(one -> Optional.ofNullable(one.happening().result()).stream())
                        .distinct()
                        .toList(),
                null,
                List.of(),
                null);
    }

    private static Task unplanned(Facts facts, List<Account> accounts) {
        var title = Objects.requireNonNullElse(accounts.getFirst().happening().title(), "–");
        var wording = Wording.of(facts.project().language(), title);
        var activity = new Activity(new ActivityId("unplanned"), 1, wording, List.of(), List.of());
        return new Task(null, wording, List.of(activity));
    }

    /** The plan is for all entries together, so that it says nothing about some of them. */
    private static Indicator unplanned(Indicator one) {
        return new Indicator(one.id(), one.name(), one.unit(), null, one.basis(), one.confirmed());
    }

    /** Only what was asked and answered; what is counted over all entries means nothing for some of them. */
    private static @Nullable Figure measured(Indicator indicator, List<Account> accounts) {
        var answered = accounts.stream()
                .filter(one -> one.happening().measure(indicator.id()).isPresent())
                .toList();
        return answered.isEmpty()
                ? null
                : Figure.of(
                        answered.stream()
                                .flatMap(one -> one.happening().measure(indicator.id()).stream())
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        Accounts.entries(answered));
    }

    private static List<Link> links(List<Account> accounts) {
        Map<String, Link> links = new LinkedHashMap<>();
        for (var one : accounts) {
            Happening happening = one.happening();
            happening
                    .publications()
                    .forEach(publication ->
                            links.putIfAbsent(publication.key(), new Link(publication.url(), List.of(one.entry()))));
        }
        return List.copyOf(links.values());
    }
}
