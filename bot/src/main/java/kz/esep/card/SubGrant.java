package kz.esep.card;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A small grant that the project has passed on.
 *
 * @param amount in tenge, null where the agreement is not signed yet
 * @param report of the recipient, null until it has come
 */
public record SubGrant(
        String key,
        Wording recipient,
        @Nullable Wording purpose,
        @Nullable String agreementNumber,
        @Nullable LocalDate agreementDate,
        @Nullable BigDecimal amount,
        @Nullable Paper report,
        List<Paper> photos) {

    public SubGrant {
        photos = List.copyOf(photos);
        Keys.requireNotNegative(amount);
    }

    /** Whether there is an agreement: only then the form counts it. */
    public boolean isSigned() {
        return agreementNumber != null && agreementDate != null;
    }
}
