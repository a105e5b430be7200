package kz.esep.outgoing;

import java.time.Instant;

/**
 * Which process sends what waits in a mailbox, and how long the others leave it alone. Of an empty mailbox it means nothing.
 *
 * @param owner the process, by its {@link Senders} name
 */
public record Lease(String owner, Instant until) {

    /** Whether it keeps another process away at a moment. */
    public boolean binds(String other, Instant now) {
        return !owner.equals(other) && until.isAfter(now);
    }
}
