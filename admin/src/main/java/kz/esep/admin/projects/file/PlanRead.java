package kz.esep.admin.projects.file;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan part by part. Words are the names of {@code Quantity}'s constants in lower case with hyphens.
 *
 * @param kind {@code count}, {@code percent}, {@code money}, {@code place} or {@code text}
 * @param approvals {@code local-body}, {@code customer}
 */
public record PlanRead(
        @Nullable String comparator,
        @Nullable String kind,
        List<NumberPart> parts,
        @Nullable ScopePart scope,
        @Nullable EachPart each,
        @Nullable String qualifier,
        List<String> approvals) {
    public PlanRead {
        parts = Given.list(parts);
        approvals = Given.list(approvals);
    }

    public record NumberPart(
            @Nullable BigDecimal value,
            @Nullable BigDecimal max,
            @Nullable String unit,
            @Nullable String label) {}

    /** @param base the id of the indicator that says how many there are */
    public record ScopePart(
            @Nullable String per,
            @Nullable String words,
            @Nullable String base,
            @Nullable BigDecimal count) {}

    public record EachPart(
            @Nullable BigDecimal amount, @Nullable String currency) {}
}
