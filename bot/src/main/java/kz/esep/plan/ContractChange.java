package kz.esep.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A change of a grant contract by a supplementary agreement; what it leaves as it was is null.
 *
 * @param date of the agreement
 * @param reason why, in the words of the agreement
 * @param amount the whole sum from now on, in tenge
 * @param start the first day from now on
 * @param end the last day from now on
 * @param cancels whether it ends the contract
 */
public record ContractChange(
        String key,
        LocalDate date,
        @Nullable String number,
        Wording reason,
        @Nullable BigDecimal amount,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        boolean cancels) {

    public ContractChange {
        if (amount != null && amount.signum() < 0) {
            throw new IllegalArgumentException("A grant is not less than nothing: " + amount);
        }
    }
}
