package kz.esep.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.esep.journal.EntryId;
import kz.esep.plan.Basis;
import kz.esep.plan.Indicator;
import kz.esep.plan.Quantity;
import kz.esep.plan.Quantity.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the plan beside its fact.
 *
 * @param fact null where nobody gave one
 * @param apart the events that break a norm that is due for each of them, though their sum may keep it; none where the
 *     plan is due once
 */
public record IndicatorFact(Indicator indicator, @Nullable Figure fact, List<OneEvent> apart) {

    public IndicatorFact {
        apart = List.copyOf(apart);
    }

    /** An indicator whose plan is due once, or whose events nobody knows one by one. */
    public IndicatorFact(Indicator indicator, @Nullable Figure fact) {
        this(indicator, fact, List.of());
    }

    /**
     * What one event gave for an indicator.
     *
     * @param entries those that tell of it: one, or all of one place or district
     * @param fact null where they tell nothing
     */
    public record OneEvent(List<EntryId> entries, @Nullable Figure fact) {
        public OneEvent {
            entries = List.copyOf(entries);
        }
    }

    /** Words of a plan that tell nothing when they stand as a fact. */
    private static final Pattern PLAN_WORDS =
            Pattern.compile("не менее|с каждо(го|й)|по каждому|кемінде|кем дегенде|әрқайсы");

    private static final Pattern BARE_NUMBER = Pattern.compile("[\\d  ]+");

    private static final Pattern NUMBER_IN_WORDS = Pattern.compile("[\\d  ]+\\p{L}+(\\s+\\p{L}+)+");

    private static final BigDecimal TOLERATED_EXCESS = new BigDecimal("1.1");
    private static final BigDecimal TOLERATED_LACK = new BigDecimal("0.9");

    /** How a fact stands to its plan. Source: final report form, section 10 of its description. */
    public enum Standing {
        MET,
        EXCEEDED,
        NOT_MET,
        /** There are words, but they measure nothing: wording of the plan, a list, mixed text. */
        UNMEASURED,
        NO_FACT,
        NO_PLAN
    }

    /** The number of the fact, or the first one of a compound fact. */
    public Optional<BigDecimal> value() {
        return fact == null ? Optional.empty() : fact.value();
    }

    public Standing standing() {
        var plan = indicator.plan();
        if (plan == null || plan.value() == null) {
            return Standing.NO_PLAN;
        }
        if (fact == null) {
            return Standing.NO_FACT;
        }
        if (fact.value().isEmpty() || repeatsThePlan(fact) || isMixed(plan, fact)) {
            return Standing.UNMEASURED;
        }
        var inAll = compared(plan, fact.value().orElseThrow(), fact);
        var hidesAnEvent = !apart.isEmpty() && (inAll == Standing.MET || inAll == Standing.EXCEEDED);
        return hidesAnEvent ? ofEachEvent(plan) : inAll;
    }

    /** What a norm promises for every event is kept by every event, whatever they sum up to. */
    private static Standing ofEachEvent(Quantity plan) {
        return plan.comparator() == Comparator.AT_MOST ? Standing.EXCEEDED : Standing.NOT_MET;
    }

    /**
     * Whether the form wants a reason: the fact is below the plan, or above it by more than 10 %. A fact that measures
     * nothing is not compared.
     */
    public boolean isDeviation() {
        return switch (standing()) {
            case NOT_MET -> true;
            case EXCEEDED -> !apart.isEmpty() || exceedsByFar();
            case MET, UNMEASURED, NO_FACT, NO_PLAN -> false;
        };
    }

    /** What is due in all: the planned value, times the number of occasions that it is due for; empty if unknown. */
    public Optional<BigDecimal> due() {
        var plan = indicator.plan();
        return plan == null || plan.value() == null
                ? Optional.empty()
                : times(plan).map(plan.value()::multiply);
    }

    /** The upper end of what is due: the same as {@link #due} unless the plan is a range. */
    public Optional<BigDecimal> most() {
        var plan = indicator.plan();
        return plan == null || plan.max() == null ? due() : times(plan).map(plan.max()::multiply);
    }

    /** How often the plan is due: as often as it says, else as often as something has happened. */
    private Optional<BigDecimal> times(Quantity plan) {
        return isNeverSummed() ? Optional.of(BigDecimal.ONE) : summed(plan);
    }

    /** The latest value and the share of a survey speak of one event, however many there were. */
    private boolean isNeverSummed() {
        var isOfOne = indicator.basis() == Basis.LATEST || indicator.basis() == Basis.SURVEY;
        return isOfOne && fact != null && !fact.entries().isEmpty();
    }

    private Optional<BigDecimal> summed(Quantity plan) {
        return plan.times()
                .or(() -> fact == null
                        ? Optional.empty()
                        : Optional.ofNullable(fact.happenings()).map(BigDecimal::valueOf));
    }

    private Standing compared(Quantity plan, BigDecimal value, Figure figure) {
        var due = due();
        var most = most();
        if (due.isEmpty() || most.isEmpty()) {
            return Standing.UNMEASURED;
        }
        return switch (plan.comparator()) {
            case AT_MOST -> value.compareTo(most.get()) <= 0 ? Standing.MET : Standing.EXCEEDED;
            case ABOUT -> about(value, due.get());
            case AT_LEAST, EXACTLY, NONE -> {
                if (value.compareTo(due.get()) < 0 || isBelowInAPart(plan, figure)) {
                    yield Standing.NOT_MET;
                }
                yield value.compareTo(most.get()) > 0 ? Standing.EXCEEDED : Standing.MET;
            }
        };
    }

    /** What is promised roughly is kept within the ten percent that the form tolerates. */
    private static Standing about(BigDecimal value, BigDecimal due) {
        if (value.compareTo(due.multiply(TOLERATED_LACK)) < 0) {
            return Standing.NOT_MET;
        }
        return value.compareTo(due.multiply(TOLERATED_EXCESS)) > 0 ? Standing.EXCEEDED : Standing.MET;
    }

    /** Whether a later part of a compound fact is below its plan; compared only where both have the same parts. */
    private boolean isBelowInAPart(Quantity plan, Figure figure) {
        var parts = plan.compound();
        if (parts.size() != figure.parts().size()) {
            return false;
        }
        var times = times(plan).orElse(BigDecimal.ONE);
        for (int i = 0; i < parts.size(); i++) {
            if (figure.parts().get(i).compareTo(parts.get(i).multiply(times)) < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean exceedsByFar() {
        var value = value();
        var most = most();
        return value.isPresent()
                && most.isPresent()
                && value.get().compareTo(most.get().multiply(TOLERATED_EXCESS)) > 0;
    }

    /** One number among words that are not its unit, where the plan is a bare number: «10 регионов онлайн встреча». */
    private static boolean isMixed(Quantity plan, Figure figure) {
        return figure.text() != null
                && BARE_NUMBER.matcher(plan.raw()).matches()
                && NUMBER_IN_WORDS.matcher(figure.text().strip()).matches();
    }

    private static boolean repeatsThePlan(Figure figure) {
        return figure.text() != null
                && PLAN_WORDS.matcher(figure.text().toLowerCase(Locale.ROOT)).find();
    }
}
