package kz.esep.outgoing.sending;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import kz.esep.outgoing.Lease;
import kz.esep.outgoing.Mailbox;

/** The lanes of all chats that this process sends to, each emptied by at most one thread. */
final class Lanes {

    private static final long FORGET_AFTER = TimeUnit.MINUTES.toNanos(10);

    private final Pace pace;
    private final LaneWork work;
    private final ExecutorService threads;
    private final ConcurrentHashMap<Long, Lane> lanes = new ConcurrentHashMap<>();

    Lanes(Pace pace, LaneWork work, ExecutorService threads) {
        this.pace = pace;
        this.work = work;
        this.threads = threads;
    }

    /** Takes on what a mailbox holds that is leased to this process. */
    void take(long chat, Mailbox mailbox) {
        lanes.compute(chat, (id, known) -> {
            var lane = known == null ? new Lane(id, pace.chat(id)) : known;
            if (lane.take(mailbox, System.nanoTime())) {
                empty(lane);
            }
            return lane;
        });
    }

    private void empty(Lane lane) {
        try {
            threads.execute(() -> work.empty(lane));
        } catch (RejectedExecutionException stopping) {
            lane.leave();
        }
    }

    /** Notes that the lease of a chat lasts longer. */
    void renewed(long chat, Lease lease) {
        lanes.computeIfPresent(chat, (id, lane) -> {
            lane.renewed(lease);
            return lane;
        });
    }

    /** Chats in which something waits and whose lease ends before a time. */
    List<Long> endingBefore(Instant time) {
        return lanes.values().stream()
                .filter(lane -> lane.size() > 0 && !lane.isLeased(time))
                .map(lane -> lane.chat)
                .toList();
    }

    /** Chats in which something waits. */
    List<Long> waiting() {
        return lanes.values().stream()
                .filter(lane -> lane.size() > 0)
                .map(lane -> lane.chat)
                .toList();
    }

    Collection<Lane> all() {
        return lanes.values();
    }

    /** A lane is kept while a stale offer may still name what it has sent. */
    void forgetIdle() {
        var limit = System.nanoTime() - FORGET_AFTER;
        lanes.keySet()
                .forEach(chat -> lanes.computeIfPresent(chat, (id, lane) -> lane.isIdleSince(limit) ? null : lane));
    }
}
