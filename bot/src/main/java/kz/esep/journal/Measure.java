package kz.esep.journal;

import java.math.BigDecimal;
import kz.esep.plan.IndicatorId;

/** A number that was asked and answered for one indicator of one entry. "Not measured" is no measure at all. */
public record Measure(IndicatorId indicator, BigDecimal value) {
    public Measure {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("A measure cannot be negative: " + value);
        }
    }
}
