package kz.esep.admin.deadlines;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.deadlines.Deadline;

/**
 * Which reminders are to be sent at a moment.
 *
 * @param from not earlier on a day, in the time zone of the people reminded
 * @param until not later on a day
 */
record DueReminders(LocalTime from, LocalTime until) {

    /** For so long after its day a deadline is still reminded of, where the process was down on the day. */
    static final int LATEST_DAYS = 30;

    /**
     * One reminder.
     *
     * @param daysBefore the threshold that was reached
     * @param daysLeft the true number of days until it is due, negative when it is past
     */
    record Due(Deadline deadline, int daysBefore, long daysLeft) {

        /** Unique for the deadline and the threshold, and the same in every process. */
        String id() {
            return idOf(deadline, daysBefore);
        }
    }

    static String idOf(Deadline deadline, int daysBefore) {
        return "reminder:" + deadline.id() + ":" + daysBefore;
    }

    /**
     * The reminders that are due and not yet sent. Of several thresholds that have passed only the nearest counts: who
     * hears that a day is left need not hear that a week is left.
     *
     * @param sent ids of the reminders that were sent
     */
    List<Due> at(ZonedDateTime now, Collection<Deadline> deadlines, Set<String> sent) {
        var time = now.toLocalTime();
        if (time.isBefore(from) || time.isAfter(until)) {
            return List.of();
        }
        return deadlines.stream()
                .flatMap(deadline -> nearest(deadline, now).stream())
                .filter(due -> !sent.contains(due.id()))
                .toList();
    }

    private static Optional<Due> nearest(Deadline deadline, ZonedDateTime now) {
        var left = deadline.daysLeft(now.toLocalDate());
        return deadline.remindDaysBefore().stream()
                .filter(threshold -> left <= threshold && left >= -LATEST_DAYS)
                .min(Comparator.naturalOrder())
                .map(threshold -> new Due(deadline, threshold, left));
    }
}
