package kz.esep.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The grant contract; null means that the document gives nothing.
 *
 * @param amount the whole sum in tenge
 */
public record Grant(
        @Nullable Wording operator,
        @Nullable Wording customer,
        @Nullable String contractNumber,
        @Nullable LocalDate contractDate,
        @Nullable Wording field,
        @Nullable Wording priority,
        @Nullable BigDecimal amount) {}
