package kz.esep.outgoing.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kz.esep.outgoing.Claims;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.OutgoingFiles;
import kz.esep.outgoing.Senders;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens again and again while a process sends: it says that it lives, keeps its leases, takes over what others have
 * left or what came from a process that does not send, and clears away.
 */
final class Sweep {

    private static final Logger log = LoggerFactory.getLogger(Sweep.class);
    private static final Duration FILES_KEPT = Duration.ofDays(7);
    private static final int CLAIMED_AT_ONCE = 500;

    private final Mailboxes mailboxes;
    private final Claims claims;
    private final Senders senders;
    private final OutgoingFiles files;
    private final Leases leases;
    private final Pacing pacing;
    private final Pace pace;
    private final Lanes lanes;
    private final Marks marks;
    private final Clock clock;
    private boolean known;
    private @Nullable Instant erasedAt;

    Sweep(
            Mailboxes mailboxes,
            Claims claims,
            Senders senders,
            OutgoingFiles files,
            Leases leases,
            Pacing pacing,
            Pace pace,
            Lanes lanes,
            Marks marks,
            Clock clock) {
        this.mailboxes = mailboxes;
        this.claims = claims;
        this.senders = senders;
        this.files = files;
        this.leases = leases;
        this.pacing = pacing;
        this.pace = pace;
        this.lanes = lanes;
        this.marks = marks;
        this.clock = clock;
    }

    /** Once; false when the database is away. */
    boolean once() {
        try {
            beat();
            renew();
            lookThrough();
            clear();
            return true;
        } catch (RuntimeException outage) {
            log.warn("Cannot look through the mailboxes: {}", outage.toString());
            return false;
        }
    }

    private void beat() {
        var now = clock.instant();
        // Twice the lease: the pace must not jump because of one late beat.
        var living = senders.beat(leases.owner(), now, now.plus(pacing.lease().multipliedBy(2)));
        if (!known && living > 1) {
            // The others learn of this process by their next look; until then all of the pace is theirs.
            pace.pauseAll(pacing.sweep());
        }
        known = true;
        pace.shareAmong(living);
    }

    private void renew() {
        var lease = leases.fresh();
        var soon = lease.until().minus(pacing.lease().dividedBy(3));
        claims.renew(lanes.endingBefore(soon), lease).forEach(kept -> lanes.renewed(kept.chat(), lease));
    }

    /** Takes on what is leased to this process, and leases what nobody else does. */
    private void lookThrough() {
        var left = new ArrayList<Mailboxes.Waiting>();
        try (var waiting = mailboxes.waiting()) {
            waiting.forEach(found -> {
                if (leases.isOwn(found.mailbox())) {
                    lanes.take(found.chat(), found.mailbox());
                } else if (leases.isFree(found.mailbox())) {
                    left.add(found);
                }
            });
        }
        for (var from = 0; from < left.size(); from += CLAIMED_AT_ONCE) {
            claim(left.subList(from, Math.min(left.size(), from + CLAIMED_AT_ONCE)));
        }
    }

    /** What a chat is to get, as far as this process may send it. */
    void lookAt(long chat) {
        mailboxes.waitingFor(chat).ifPresent(found -> {
            if (leases.isOwn(found.mailbox())) {
                lanes.take(chat, found.mailbox());
            } else if (leases.isFree(found.mailbox())) {
                claim(List.of(found));
            }
        });
    }

    private void claim(List<Mailboxes.Waiting> found) {
        claims.claim(found, leases.fresh()).forEach(leased -> lanes.take(leased.chat(), leased.mailbox()));
    }

    private void clear() {
        if (marks.isEmpty()) {
            lanes.forgetIdle();
        }
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        if (!hour.equals(erasedAt)) {
            files.eraseBefore(hour.minus(FILES_KEPT));
            senders.forgetSilent(hour);
            erasedAt = hour;
        }
    }

    /** Leaves to others what is not sent yet. */
    void end() {
        try {
            claims.release(lanes.waiting(), leases.owner());
            senders.leave(leases.owner());
        } catch (RuntimeException outage) {
            log.warn("What is leased to this process will be taken over later: {}", outage.toString());
        }
    }
}
