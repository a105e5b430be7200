package kz.esep.card;

import java.math.BigDecimal;
import kz.esep.language.Wording;

/** Money from an extra-budgetary source, in tenge. */
public record OtherMoney(String key, Wording source, BigDecimal amount) {
    public OtherMoney {
        Keys.requireNotNegative(amount);
    }
}
