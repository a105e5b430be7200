package kz.esep.outgoing.sending;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import kz.esep.outgoing.Lease;
import kz.esep.outgoing.Mailbox;

/** What this process may send: everything that no other living process is sending. */
final class Leases {

    private final Clock clock;
    private final Duration length;

    /** Another one at every start, so that what a dead process has left is told from what this one does. */
    private final String owner =
            Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), 36);

    Leases(Clock clock, Duration length) {
        this.clock = clock;
        this.length = length;
    }

    String owner() {
        return owner;
    }

    /** A lease of this process from now on. */
    Lease fresh() {
        return new Lease(owner, clock.instant().plus(length));
    }

    /** The mailbox as leased to this process, unless another one is sending what waits in it. */
    Mailbox claimed(Mailbox mailbox) {
        return isFree(mailbox) ? mailbox.leased(fresh()) : mailbox;
    }

    boolean isFree(Mailbox mailbox) {
        var lease = mailbox.lease();
        return lease == null || !lease.binds(owner, clock.instant());
    }

    boolean isOwn(Mailbox mailbox) {
        var lease = mailbox.lease();
        return lease != null && lease.owner().equals(owner) && lease.until().isAfter(clock.instant());
    }
}
