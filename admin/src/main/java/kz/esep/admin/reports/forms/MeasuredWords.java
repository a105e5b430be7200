package kz.esep.admin.reports.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.facts.Account;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.IndicatorFact;
import kz.esep.journal.Measure;
import kz.esep.language.Comparator;
import kz.esep.plan.Activity;
import kz.esep.plan.Indicator;
import org.jspecify.annotations.Nullable;

/** Says what was measured, each figure with its unit and how sure it is. */
final class MeasuredWords {

    private final Scribe scribe;

    MeasuredWords(Scribe scribe) {
        this.scribe = scribe;
    }

    /** What was told with one entry. */
    Optional<Line> measures(Account account, Activity activity) {
        var told = account.happening().measures().stream()
                .flatMap(measure -> measured(measure, activity).stream())
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentences.sentence(
                        Sentences.prefixed(scribe.prose("indicators"), Sentences.listed(told, "; "))));
    }

    Optional<Line> measured(Measure measure, Activity activity) {
        return activity.indicators().stream()
                .filter(indicator -> indicator.id().equals(measure.indicator()))
                .findFirst()
                .map(indicator -> measured(indicator, hedged(measure.value(), measure.comparator())));
    }

    private Line measured(Indicator indicator, String number) {
        var name = scribe.line(indicator.name());
        var unit = unit(indicator);
        return new Line(
                Sentences.small(name.text()) + " – " + number
                        + (unit == null ? "" : unit.equals("%") ? " %" : " " + unit),
                name.mark());
    }

    /** The unit in words, null where the name of the indicator says it already or it is a mere piece. */
    private @Nullable String unit(Indicator indicator) {
        var unit =
                indicator.unit() == null ? null : scribe.line(indicator.unit()).text();
        return unit == null || unit.equals("шт") || unit.equals("дана") ? null : unit;
    }

    private String hedged(BigDecimal value, Comparator comparator) {
        var number = scribe.number(value);
        return switch (comparator) {
            case EXACTLY -> number;
            case ABOUT -> scribe.prose("hedge.about", "number", number);
            case AT_LEAST -> scribe.prose("hedge.at-least", "number", number);
            case AT_MOST -> scribe.prose("hedge.at-most", "number", number);
        };
    }

    /** What was measured beside what was planned: the level of achievement that the form asks for. */
    Optional<Line> indicators(ActivityFacts facts) {
        var told = facts.indicators().stream()
                .filter(one -> one.fact() != null)
                .map(this::againstPlan)
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentences.sentence(
                        Sentences.prefixed(scribe.prose("indicators"), Sentences.listed(told, "; "))));
    }

    private Line againstPlan(IndicatorFact one) {
        var name = scribe.line(one.indicator().name());
        var fact = scribe.figure(one.fact()).lines().getFirst();
        var value = new Line(
                one.fact() != null && one.fact().text() == null ? withUnit(one.indicator(), fact.text()) : fact.text(),
                fact.mark(),
                fact.source());
        var plan = one.indicator().plan();
        var told = Sentences.listed(List.of(new Line(Sentences.small(name.text()), name.mark()), value), " – ");
        if (plan == null) {
            return told;
        }
        var raw = scribe.asWritten(plan.raw());
        return Sentences.worst(told.text() + " " + scribe.prose("plan", "plan", raw.text()), List.of(told, raw));
    }

    private String withUnit(Indicator indicator, String number) {
        var unit = unit(indicator);
        return unit == null ? number : number + (unit.equals("%") ? " %" : " " + unit);
    }
}
