package kz.esep.card;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the lines of a card have to keep to. */
final class Keys {

    private Keys() {}

    static void requireDifferent(Stream<String> keys) {
        var seen = new HashSet<String>();
        keys.forEach(key -> {
            if (!seen.add(key)) {
                throw new IllegalArgumentException("Two lines of one key: " + key);
            }
        });
    }

    static void requireNotNegative(@Nullable BigDecimal amount) {
        if (amount != null && amount.signum() < 0) {
            throw new IllegalArgumentException("Less than nothing: " + amount);
        }
    }
}
