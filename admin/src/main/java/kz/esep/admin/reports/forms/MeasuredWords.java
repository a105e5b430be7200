package kz.esep.admin.reports.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Mark;
import kz.esep.facts.Account;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.IndicatorFact;
import kz.esep.journal.Measure;
import kz.esep.language.Comparator;
import kz.esep.language.CountedUnit;
import kz.esep.plan.Activity;
import kz.esep.plan.Indicator;
import kz.esep.plan.Quantity;

/** Says what was measured, each figure with its unit and how sure it is. */
final class MeasuredWords {

    /** One number with two words beside it at most: «кемінде 500 адам», but neither «екі күндік» nor a list. */
    private static final Pattern MERE_NUMBER = Pattern.compile("(\\p{L}+\\s+){0,2}\\d[\\d\\s.,]*%?(\\s*\\p{L}+\\.?)?");

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
                .map(indicator -> measured(indicator, measure));
    }

    private Line measured(Indicator indicator, Measure measure) {
        var name = scribe.line(indicator.name());
        return new Line(
                Sentences.small(name.text()) + " – " + hedged(measure.value(), measure.comparator())
                        + unit(indicator, measure.value(), measure.comparator()),
                name.mark());
    }

    /** The unit behind its number, empty where the plan has none or it is a mere piece. */
    private String unit(Indicator indicator, BigDecimal value, Comparator comparator) {
        var unit = indicator.unit();
        var written = unit == null ? "" : scribe.line(unit).text().strip();
        if (unit == null || written.isEmpty() || written.equals("шт") || written.equals("дана")) {
            return "";
        }
        var phrase = comparator == Comparator.EXACTLY
                ? CountedUnit.of(value, unit)
                : CountedUnit.hedged(value, unit, scribe.language());
        return " " + scribe.say(phrase);
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
        var value = new Line(Sentences.inside(fact.text()) + unitOf(one), fact.mark(), fact.source());
        var plan = one.indicator().plan();
        var told = Sentences.listed(List.of(new Line(Sentences.small(name.text()), name.mark()), value), " – ");
        if (plan == null) {
            return told;
        }
        var planned = planned(plan);
        return Sentences.worst(
                told.text() + " " + scribe.prose("plan", "plan", planned.text()), List.of(told, planned));
    }

    /** What the contract says; a mere number with its hedge is said in the language of the report. */
    private Line planned(Quantity plan) {
        var raw = scribe.asWritten(Sentences.inside(plan.raw()));
        var value = plan.value();
        if (raw.mark() == Mark.PLAIN
                || value == null
                || !plan.isPlain()
                || !MERE_NUMBER.matcher(plan.raw().strip()).matches()) {
            return raw;
        }
        return Line.plain(
                switch (plan.comparator()) {
                    case EXACTLY, NONE -> scribe.number(value);
                    case ABOUT -> hedged(value, Comparator.ABOUT);
                    case AT_LEAST -> hedged(value, Comparator.AT_LEAST);
                    case AT_MOST -> hedged(value, Comparator.AT_MOST);
                });
    }

    /** The unit behind a counted fact; words of a report and what is said per event have theirs already. */
    private String unitOf(IndicatorFact one) {
        var fact = one.fact();
        return fact == null || fact.text() != null || fact.happenings() != null || fact.respondents() != null
                ? ""
                : fact.value()
                        .map(value -> unit(one.indicator(), value, Comparator.EXACTLY))
                        .orElse("");
    }
}
