package kz.esep.admin.projects.file;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The three tables of the form by the keys of their categories, each with {@code total}. */
public record StatisticsPart(
        Map<String, @Nullable BigDecimal> gender,
        Map<String, @Nullable BigDecimal> status,
        Map<String, @Nullable BigDecimal> age) {
    public StatisticsPart {
        gender = Given.members(gender);
        status = Given.members(status);
        age = Given.members(age);
    }
}
