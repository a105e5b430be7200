package kz.esep.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A planned quantity. The text as written is always kept and printed; the typed parts exist only where they were read
 * without guessing. Source: official final report form, section 10 of its description.
 *
 * @param raw the text of the contract, as written
 * @param comparator how a fact compares with the value
 * @param value the (first) number, null where the text holds none
 * @param max the upper end of a range
 * @param parts all numbers of a compound plan such as {@code 5/1}; empty for a plain one
 * @param per what one value is due for ("event", "region" …), null for a plain one
 * @param base how many of those there are, null where unknown
 * @param qualifier the words that narrow it ("in two languages")
 */
public record Quantity(
        String raw,
        Comparator comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal max,
        List<BigDecimal> parts,
        @Nullable String per,
        @Nullable BigDecimal base,
        @Nullable String qualifier) {

    public Quantity {
        parts = List.copyOf(parts);
    }

    /** How a fact compares with a planned value. */
    public enum Comparator {
        AT_LEAST,
        AT_MOST,
        EXACTLY,
        NONE
    }
}
