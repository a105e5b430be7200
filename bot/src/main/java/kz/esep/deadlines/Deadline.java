package kz.esep.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A day on which something is due for a project.
 *
 * @param id as {@link DeadlineId} allows
 * @param form the official form that is due, for example {@code final-report}; {@code other} for anything else
 * @param title what is due, in the words of whoever entered it; null where the form says it
 * @param due the last day on which it is in time
 * @param remindDaysBefore on which days before it the coordinators are reminded, most days first; 0 is the day itself
 */
public record Deadline(
        String id,
        ProjectId project,
        String form,
        @Nullable String title,
        LocalDate due,
        List<Integer> remindDaysBefore) {

    /** The form of a deadline that is for no official form. */
    public static final String OTHER = "other";

    /** Nobody is reminded earlier than this many days before. */
    public static final int EARLIEST = 90;

    public Deadline {
        DeadlineId.requireValid(id);
        remindDaysBefore = remindDaysBefore.stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        if (remindDaysBefore.stream().anyMatch(days -> days < 0 || days > EARLIEST)) {
            throw new IllegalArgumentException("A reminder comes 0 to " + EARLIEST + " days before");
        }
        if (form.equals(OTHER) && title == null) {
            throw new IllegalArgumentException("A deadline for no form needs a title");
        }
    }

    /** Days until it is due: 0 on the day itself, negative afterwards. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }
}
