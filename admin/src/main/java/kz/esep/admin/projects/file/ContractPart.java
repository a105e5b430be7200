package kz.esep.admin.projects.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The grant contract, and what supplementary agreements have made of it. */
public record ContractPart(
        @Nullable Text operator,
        @Nullable Text customer,
        @Nullable String contractNumber,
        @Nullable LocalDate contractDate,
        @Nullable Text field,
        @Nullable Text priority,
        @Nullable Text type,
        @Nullable BigDecimal announcedKzt,
        @Nullable BigDecimal amountKzt,
        List<ChangePart> changes) {
    public ContractPart {
        changes = Given.list(changes);
    }

    /**
     * A supplementary agreement: what is null stays as it was.
     *
     * @param key names it within the contract; one that the file leaves out is told from date and number
     */
    public record ChangePart(
            @Nullable String key,
            @Nullable LocalDate date,
            @Nullable String number,
            @Nullable Text reason,
            @Nullable BigDecimal amountKzt,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable Boolean cancels) {}
}
