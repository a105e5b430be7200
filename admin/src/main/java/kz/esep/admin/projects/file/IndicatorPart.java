package kz.esep.admin.projects.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * @param id names it within the project; told from its place in the file where it is left out
 * @param planRead the plan with everything that was read of it, where the members above cannot say it
 * @param basis one of the names of {@code Basis}
 * @param basisConfirmed false where the basis is a mere proposal
 */
public record IndicatorPart(
        @Nullable String id,
        @Nullable Text name,
        @Nullable Text unit,
        @Nullable String planText,
        @Nullable BigDecimal plan,
        @Nullable BigDecimal planMax,
        List<BigDecimal> planParts,
        @Nullable String comparator,
        @Nullable Boolean perEvent,
        @Nullable String per,
        @Nullable PlanBase planBase,
        @Nullable String planQualifier,
        @Nullable PlanRead planRead,
        @Nullable String basis,
        @Nullable Boolean basisConfirmed,
        @Nullable String factText,
        @Nullable BigDecimal fact,
        List<BigDecimal> factParts) {
    public IndicatorPart {
        planParts = Given.list(planParts);
        factParts = Given.list(factParts);
    }

    /**
     * How many of those there are that a plan is due for.
     *
     * @param id of the indicator that says so, null where none does
     */
    public record PlanBase(
            @Nullable BigDecimal value, @Nullable String id) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static PlanBase read(JsonNode node) {
            var value = node.isObject() ? node.get("value") : node;
            return new PlanBase(
                    value != null && value.isNumber() ? value.decimalValue() : null,
                    node.path("id").isString() ? node.path("id").asString() : null);
        }
    }
}
