package kz.esep.plan;

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
        boolean confirmed) {}
