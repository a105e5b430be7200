package kz.esep.journal;

import java.math.BigDecimal;
import kz.esep.language.Comparator;
import kz.esep.plan.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * A number that was asked and answered for one indicator of one entry. "Not measured" is no measure at all.
 *
 * @param hedge how the number was meant, null for exactly; «шамамен 60» is about 60
 */
public record Measure(
        IndicatorId indicator, BigDecimal value, @Nullable Comparator hedge) {
    public Measure {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("A measure cannot be negative: " + value);
        }
        hedge = hedge == Comparator.EXACTLY ? null : hedge;
    }

    /** An exact number. */
    public Measure(IndicatorId indicator, BigDecimal value) {
        this(indicator, value, null);
    }

    public Comparator comparator() {
        return hedge == null ? Comparator.EXACTLY : hedge;
    }
}
