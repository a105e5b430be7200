package kz.esep.card;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The planned levels of the socio-economic table that are counts; those in tenge stand in {@link Spending}. Null where
 * the contract promises none.
 */
public record Promised(
        @Nullable Integer directBeneficiaries,
        @Nullable Integer indirectBeneficiaries,
        @Nullable Integer staff,
        @Nullable Integer specialists,
        @Nullable Integer ngos,
        @Nullable Integer partners) {

    public Promised {
        if (Stream.of(directBeneficiaries, indirectBeneficiaries, staff, specialists, ngos, partners)
                .anyMatch(count -> count != null && count < 0)) {
            throw new IllegalArgumentException("Nobody promises less than none");
        }
    }

    public static Promised nothing() {
        return new Promised(null, null, null, null, null, null);
    }
}
