package kz.esep.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a project runs.
 *
 * @param text the period as the contract writes it, printed where given
 * @param monthsOnly whether the contract names months and no days
 */
public record Period(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String text,
        boolean monthsOnly) {
    public Period {
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("A period cannot end before it starts: " + start + " to " + end);
        }
    }

    /** Whether a day lies within the period; an open end admits everything on its side. */
    public boolean contains(LocalDate day) {
        return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
    }
}
