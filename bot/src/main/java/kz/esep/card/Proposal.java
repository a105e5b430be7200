package kz.esep.card;

import java.math.BigDecimal;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What future grants should be for.
 *
 * @param amount in tenge; the form prints it in thousands
 */
public record Proposal(
        String key,
        @Nullable Wording field,
        Wording priority,
        @Nullable Wording problem,
        @Nullable BigDecimal amount,
        @Nullable Wording grantType,
        @Nullable Wording expectedResult) {
    public Proposal {
        Keys.requireNotNegative(amount);
    }
}
