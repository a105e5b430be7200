package kz.esep.plan;

import java.math.BigDecimal;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One measurable promise of an activity.
 *
 * @param unit what is counted ("tonne"), null where the plan names none
 * @param plan the planned quantity, null where the document gives none
 * @param basis what the fact is made of
 * @param confirmed whether the coordinator has confirmed the proposed basis
 */
public record Indicator(
        IndicatorId id,
        Wording name,
        @Nullable Wording unit,
        @Nullable Quantity plan,
        Basis basis,
        boolean confirmed) {

    private static final BigDecimal FACTOR = BigDecimal.TEN;
    private static final BigDecimal SMALL = BigDecimal.valueOf(100);
    private static final BigDecimal UNPLANNED = BigDecimal.valueOf(100_000);

    /** The same indicator under another id. */
    public Indicator under(IndicatorId other) {
        return new Indicator(other, name, unit, plan, basis, confirmed);
    }

    /** The same indicator with what the contract says of it; what it is counted by stays. */
    public Indicator with(Wording newName, @Nullable Wording newUnit, @Nullable Quantity newPlan) {
        return new Indicator(id, newName, newUnit, newPlan, basis, confirmed);
    }

    /** Up to which number one entry is believed at once: ten times what is planned altogether. */
    public BigDecimal likely() {
        return plan == null || plan.value() == null
                ? UNPLANNED
                : plan.value().multiply(FACTOR).max(SMALL);
    }

    /** The same with another plan. */
    public Indicator planned(Quantity other) {
        return new Indicator(id, name, unit, other, basis, confirmed);
    }
}
