package kz.esep.checkin;

import java.time.Duration;
import java.time.Instant;
import kz.esep.journal.EntryId;
import kz.esep.people.PersonId;
import kz.esep.plan.ActivityId;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A window in which people at one event can have themselves counted.
 *
 * @param entry what they are counted for; it need not be written yet
 * @param activity null where the event is not in the plan or not chosen yet
 * @param openedBy the coordinator, whose chat has the card with the live count
 * @param expires when it ends by itself
 * @param closedAt when somebody has closed it, null while nobody has
 * @param asksNames whether those who are old enough are asked for their names
 * @param revision how often it was written; 0 before the first time
 */
public record CheckIn(
        CheckInId id,
        ProjectId project,
        EntryId entry,
        @Nullable ActivityId activity,
        PersonId openedBy,
        long chat,
        Instant openedAt,
        Instant expires,
        @Nullable Instant closedAt,
        boolean asksNames,
        long revision) {

    /** Longer than any event of a day, and over before the next morning. */
    public static final Duration LASTS = Duration.ofHours(12);

    /** Whether people can be counted, or why not. */
    public enum Standing {
        OPEN,
        EXPIRED,
        CLOSED
    }

    public Standing standing(Instant now) {
        if (closedAt != null) {
            return Standing.CLOSED;
        }
        return now.isBefore(expires) ? Standing.OPEN : Standing.EXPIRED;
    }

    public CheckIn closed(Instant now) {
        return new CheckIn(id, project, entry, activity, openedBy, chat, openedAt, expires, now, asksNames, revision);
    }

    /** The same window, open again or longer. */
    public CheckIn reopened(Instant now) {
        return new CheckIn(
                id, project, entry, activity, openedBy, chat, openedAt, now.plus(LASTS), null, asksNames, revision);
    }

    public CheckIn askingNames(boolean yes) {
        return new CheckIn(id, project, entry, activity, openedBy, chat, openedAt, expires, closedAt, yes, revision);
    }

    /** As it is stored after it was written. */
    public CheckIn revised() {
        return new CheckIn(
                id, project, entry, activity, openedBy, chat, openedAt, expires, closedAt, asksNames, revision + 1);
    }
}
