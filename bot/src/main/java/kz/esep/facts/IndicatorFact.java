package kz.esep.facts;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.esep.plan.Indicator;
import kz.esep.plan.Quantity;
import kz.esep.plan.Quantity.Comparator;
import org.jspecify.annotations.Nullable;

/** An indicator of the plan beside its fact; a null fact means that nobody gave one. */
public record IndicatorFact(Indicator indicator, @Nullable Figure fact) {

    /** Words of a plan that tell nothing when they stand as a fact. */
    private static final Pattern PLAN_WORDS =
            Pattern.compile("не менее|с каждо(го|й)|по каждому|кемінде|кем дегенде|әрқайсы");

    private static final Pattern BARE_NUMBER = Pattern.compile("[\\d  ]+");

    private static final Pattern NUMBER_IN_WORDS = Pattern.compile("[\\d  ]+\\p{L}+(\\s+\\p{L}+)+");

    private static final BigDecimal TOLERATED_EXCESS = new BigDecimal("1.1");

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
        return compared(plan, plan.value(), fact.value().orElseThrow(), fact);
    }

    /**
     * Whether the form wants a reason: the fact is below the plan, or above it by more than 10 %. A fact that measures
     * nothing is not compared.
     */
    public boolean isDeviation() {
        return switch (standing()) {
            case NOT_MET -> true;
            case EXCEEDED -> exceedsByFar();
            case MET, UNMEASURED, NO_FACT, NO_PLAN -> false;
        };
    }

    /** What is due in all: the planned value, times the number of occasions that it is due for; empty if unknown. */
    public Optional<BigDecimal> due() {
        var plan = indicator.plan();
        return plan == null || plan.value() == null ? Optional.empty() : due(plan, plan.value());
    }

    /** The upper end of what is due: the same as {@link #due} unless the plan is a range. */
    public Optional<BigDecimal> most() {
        var plan = indicator.plan();
        return plan == null || plan.max() == null ? due() : Optional.of(plan.max());
    }

    private Optional<BigDecimal> due(Quantity plan, BigDecimal value) {
        if (plan.per() == null) {
            return Optional.of(value);
        }
        if (plan.base() != null) {
            return Optional.of(value.multiply(plan.base()));
        }
        return fact == null || fact.happenings() == null
                ? Optional.empty()
                : Optional.of(value.multiply(BigDecimal.valueOf(fact.happenings())));
    }

    private Standing compared(Quantity plan, BigDecimal planned, BigDecimal value, Figure figure) {
        var due = due(plan, planned);
        if (due.isEmpty()) {
            return Standing.UNMEASURED;
        }
        var most = plan.max() == null ? due.get() : plan.max();
        if (plan.comparator() == Comparator.AT_MOST) {
            return value.compareTo(due.get()) <= 0 ? Standing.MET : Standing.EXCEEDED;
        }
        if (value.compareTo(due.get()) < 0 || isBelowInAPart(plan, figure)) {
            return Standing.NOT_MET;
        }
        return value.compareTo(most) > 0 ? Standing.EXCEEDED : Standing.MET;
    }

    /** Whether a later part of a compound fact is below its plan; compared only where both have the same parts. */
    private static boolean isBelowInAPart(Quantity plan, Figure figure) {
        if (plan.parts().size() != figure.parts().size()) {
            return false;
        }
        var factor = factor(plan, figure);
        for (int i = 0; i < plan.parts().size(); i++) {
            if (figure.parts().get(i).compareTo(plan.parts().get(i).multiply(factor)) < 0) {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal factor(Quantity plan, Figure figure) {
        if (plan.per() == null) {
            return BigDecimal.ONE;
        }
        return plan.base() != null
                ? plan.base()
                : BigDecimal.valueOf(figure.happenings() == null ? 1 : figure.happenings());
    }

    private boolean exceedsByFar() {
        var plan = indicator.plan();
        var value = value();
        if (plan == null || value.isEmpty()) {
            return false;
        }
        var most = plan.max() == null ? due() : Optional.of(plan.max());
        return most.isPresent() && value.get().compareTo(most.get().multiply(TOLERATED_EXCESS)) > 0;
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
