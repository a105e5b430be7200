package kz.esep.admin.reports.checks.plan;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.IndicatorFact;
import kz.esep.language.Phrase;

/**
 * An indicator where it stands.
 *
 * @param activity empty for an indicator of the project as a whole
 */
record Placed(Optional<ActivityFacts> activity, IndicatorFact fact) {

    /** Those of all activities, then those of the project. */
    static Stream<Placed> all(Facts facts) {
        return Stream.concat(
                facts.activities().stream().flatMap(Placed::of),
                facts.indicators().stream().map(one -> new Placed(Optional.empty(), one)));
    }

    /** Those of one activity. */
    static Stream<Placed> of(ActivityFacts activity) {
        return activity.indicators().stream().map(one -> new Placed(Optional.of(activity), one));
    }

    String where() {
        return Names.where(fact);
    }

    Phrase name() {
        return activity.map(one -> Names.of(one, fact)).orElseGet(() -> Names.ofProject(fact));
    }

    /** The name of the indicator in the language of the plan, in lower case. */
    String lowerName() {
        var name = fact.indicator().name();
        return name.in(name.original()).toLowerCase(Locale.ROOT);
    }

    /** The words of the plan, where its number is reckoned from them: 150 is «15 с каждого региона»; else "none". */
    String reckonedFrom(BigDecimal plan) {
        var digits = plan.stripTrailingZeros().toPlainString();
        return planText()
                .filter(text -> !text.replaceAll("(?<=\\d)[ \\u00A0\\u202F](?=\\d{3})", "")
                        .contains(digits))
                .map(Names::brief)
                .orElse("none");
    }

    /** The words of the fact, as a published report has them. */
    Optional<String> text() {
        return Optional.ofNullable(fact.fact())
                .flatMap(figure -> Optional.ofNullable(figure.text()))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** The numbers of the entries that break a norm which is due for each of them: "3, 7". */
    Phrase apart(Facts facts) {
        var entries =
                fact.apart().stream().flatMap(event -> event.entries().stream()).collect(Collectors.toSet());
        var numbers = facts.accounts().stream()
                .filter(one -> entries.contains(one.entry()))
                .map(one -> String.valueOf(one.number()))
                .toList();
        return Phrase.of("findings.apart", "count", numbers.size(), "numbers", String.join(", ", numbers));
    }

    /** Whether somebody has written why exactly this one stands apart from its plan. */
    boolean isExplained(Facts facts) {
        return facts.told().reason(fact.indicator().id()).isPresent();
    }

    /** The words of the plan. */
    Optional<String> planText() {
        return Optional.ofNullable(fact.indicator().plan())
                .map(plan -> plan.raw().strip());
    }
}
