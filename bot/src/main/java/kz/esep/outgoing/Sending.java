package kz.esep.outgoing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import kz.esep.journal.Entries;
import kz.esep.people.People;
import kz.esep.storage.Parked;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends what the mailboxes hold: one thing after the other within a chat, chats side by side. It idles in a process
 * that has no courier, that is, does not talk to Telegram. One process sends at a time.
 */
@Component
public class Sending implements SmartLifecycle {

    /** Starts before and stops after what receives. */
    static final int PHASE = 100;

    private static final Logger log = LoggerFactory.getLogger(Sending.class);
    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(40);
    private static final Duration FILES_KEPT = Duration.ofDays(7);
    private static final long FORGET_AFTER = TimeUnit.MINUTES.toNanos(10);

    private final ObjectProvider<Courier> couriers;
    private final Mailboxes mailboxes;
    private final Entries entries;
    private final OutgoingFiles files;
    private final People people;
    private final Parked parked;
    private final Pacing pacing;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final ConcurrentHashMap<Long, Lane> lanes = new ConcurrentHashMap<>();
    private volatile @Nullable Running running;
    private @Nullable Instant erasedAt;

    /** What exists while sending is on. */
    private record Running(Pace pace, Marks marks, LaneWork work, ExecutorService threads, CountDownLatch stopped) {}

    public Sending(
            ObjectProvider<Courier> couriers,
            Mailboxes mailboxes,
            Entries entries,
            OutgoingFiles files,
            People people,
            Parked parked,
            Pacing pacing,
            Clock clock,
            MeterRegistry metrics) {
        this.couriers = couriers;
        this.mailboxes = mailboxes;
        this.entries = entries;
        this.files = files;
        this.people = people;
        this.parked = parked;
        this.pacing = pacing;
        this.clock = clock;
        this.metrics = metrics;
        mailboxes.whenPosted(this::lookAt);
        Gauge.builder(
                        "esep.outgoing.pending",
                        lanes,
                        all -> all.values().stream().mapToInt(Lane::size).sum())
                .description("Messages that this process knows to be waiting")
                .register(metrics);
    }

    /** Takes on what a chat is to get, right after it was committed; without a courier it is left to another process. */
    public void offer(long chat, Mailbox mailbox) {
        var now = running;
        if (now == null || mailbox.pending().isEmpty()) {
            return;
        }
        lanes.compute(chat, (id, known) -> {
            var lane = known == null ? new Lane(id, now.pace().chat()) : known;
            if (lane.take(mailbox, System.nanoTime())) {
                work(now, lane);
            }
            return lane;
        });
    }

    private static void work(Running now, Lane lane) {
        try {
            now.threads().execute(() -> now.work().empty(lane));
        } catch (RejectedExecutionException stopping) {
            lane.leave();
        }
    }

    /** Takes on what this process has posted, without waiting for the next look through all mailboxes. */
    private void lookAt(long chat) {
        var now = running;
        if (now != null) {
            try {
                now.threads().execute(() -> mailboxes.waitingFor(chat).ifPresent(mailbox -> offer(chat, mailbox)));
            } catch (RejectedExecutionException stopping) {
                log.debug("Chat {} is left to the next start", chat);
            }
        }
    }

    @Override
    public void start() {
        var courier = couriers.getIfAvailable();
        if (courier == null || running != null) {
            return;
        }
        var pace = new Pace(pacing);
        var marks = new Marks(mailboxes, files, pacing.window());
        var work =
                new LaneWork(new Delivery(courier, entries, files, pace), pace, marks, people, parked, clock, metrics);
        var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("sending-", 0).factory());
        var now = new Running(pace, marks, work, threads, new CountDownLatch(1));
        lanes.clear();
        marks.start();
        running = now;
        threads.execute(() -> sweep(now));
    }

    /** Finds what a crash or another process has left. */
    private void sweep(Running now) {
        try {
            do {
                try (var waiting = mailboxes.waiting()) {
                    waiting.forEach(found -> offer(found.chat(), found.mailbox()));
                    eraseOldFiles();
                } catch (RuntimeException outage) {
                    log.warn("Cannot look through the mailboxes: {}", outage.toString());
                }
                forgetIdle(now);
            } while (!now.stopped().await(pacing.sweep().toNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void eraseOldFiles() {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        if (!hour.equals(erasedAt)) {
            files.eraseBefore(hour.minus(FILES_KEPT));
            erasedAt = hour;
        }
    }

    /** A lane is kept while a stale offer may still name what it has sent. */
    private void forgetIdle(Running now) {
        if (now.marks().isEmpty()) {
            var limit = System.nanoTime() - FORGET_AFTER;
            lanes.keySet()
                    .forEach(chat -> lanes.computeIfPresent(chat, (id, lane) -> lane.isIdleSince(limit) ? null : lane));
        }
    }

    /** Lets requests that are under way come back, writes their marks, and ends. */
    @Override
    public void stop() {
        var now = running;
        running = null;
        if (now == null) {
            return;
        }
        now.stopped().countDown();
        now.pace().stop();
        now.threads().shutdown();
        try {
            if (!now.threads().awaitTermination(LONGEST_REQUEST.toSeconds(), TimeUnit.SECONDS)) {
                log.warn("Some messages were still under way and may be sent again");
            }
            now.marks().stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
