package kz.esep.card;

import java.math.BigDecimal;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How the press release of a programme tells of the project in brief. Source: annexes 1 and 2 of that form.
 *
 * @param label how the table of results names it, null for the name of its organisation
 * @param beneficiaries how many people it was for: a stated figure, never a sum
 * @param budget in the currency of the programme, null for the sum of the contract in tenge
 */
public record Brief(
        @Nullable Wording label,
        @Nullable Integer beneficiaries,
        @Nullable BigDecimal budget) {

    private static final Brief UNTOLD = new Brief(null, null, null);

    public Brief {
        if ((beneficiaries != null && beneficiaries < 0) || (budget != null && budget.signum() < 0)) {
            throw new IllegalArgumentException("Nobody states less than nothing");
        }
    }

    /** Nobody has told anything. */
    public static Brief untold() {
        return UNTOLD;
    }
}
