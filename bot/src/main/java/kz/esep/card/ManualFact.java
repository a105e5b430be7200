package kz.esep.card;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kz.esep.language.Wording;
import kz.esep.plan.IndicatorId;

/**
 * A fact that nothing logged can give, with what it rests on.
 *
 * @param values one number, or the numbers of a compound figure in the order of its plan
 * @param reason where the figure comes from
 * @param by the account that has told it: a sign-in name of the back office
 */
public record ManualFact(IndicatorId indicator, List<BigDecimal> values, Wording reason, String by, Instant at) {
    public ManualFact {
        values = List.copyOf(values);
        values.forEach(Keys::requireNotNegative);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A manual fact is a number");
        }
    }
}
