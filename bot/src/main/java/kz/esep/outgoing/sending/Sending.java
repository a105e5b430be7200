package kz.esep.outgoing.sending;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import kz.esep.journal.Entries;
import kz.esep.outgoing.Claims;
import kz.esep.outgoing.Lease;
import kz.esep.outgoing.Mailbox;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.OutgoingFiles;
import kz.esep.outgoing.Senders;
import kz.esep.storage.Parked;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * Sends what the mailboxes hold: one thing after the other within a chat, chats side by side. It idles in a process
 * that has no courier, that is, does not talk to Telegram. Several processes may send: a mailbox is leased to one.
 */
@Component
public class Sending implements SmartLifecycle {

    /** Starts before and stops after what receives. */
    static final int PHASE = 100;

    private static final Logger log = LoggerFactory.getLogger(Sending.class);

    /** What is under way then is sent again by the next process. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(8);

    private static final Duration PAUSE_IN_OUTAGE = Duration.ofMillis(500);

    private final ObjectProvider<Courier> couriers;
    private final ObjectProvider<ReachNews> news;
    private final MongoTemplate mongo;
    private final Mailboxes mailboxes;
    private final Entries entries;
    private final OutgoingFiles files;
    private final Parked parked;
    private final Pacing pacing;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Leases leases;
    private volatile @Nullable Running running;

    /** What exists while sending is on. */
    private record Running(
            Pace pace, Marks marks, Lanes lanes, Sweep sweep, ExecutorService threads, CountDownLatch stopped) {}

    public Sending(
            ObjectProvider<Courier> couriers,
            ObjectProvider<ReachNews> news,
            MongoTemplate mongo,
            Mailboxes mailboxes,
            Entries entries,
            OutgoingFiles files,
            Parked parked,
            Pacing pacing,
            Clock clock,
            MeterRegistry metrics) {
        this.couriers = couriers;
        this.news = news;
        this.mongo = mongo;
        this.mailboxes = mailboxes;
        this.entries = entries;
        this.files = files;
        this.parked = parked;
        this.pacing = pacing;
        this.clock = clock;
        this.metrics = metrics;
        this.leases = new Leases(clock, pacing.lease());
        new Waits(this::lanes).register(metrics);
    }

    private Collection<Lane> lanes() {
        var now = running;
        return now == null ? List.of() : now.lanes().all();
    }

    /**
     * The mailbox as it is to be written: leased to this process, unless another one is sending what waits in it. The lease
     * costs nothing, it goes with what is written anyway. Without a courier the mailbox stays as it is.
     */
    public Mailbox claimed(Mailbox mailbox) {
        return running == null ? mailbox : leases.claimed(mailbox);
    }

    /** Takes on what a chat is to get, right after it was committed; what is not leased to this process is left alone. */
    public void offer(long chat, Mailbox mailbox) {
        var now = running;
        if (now != null && !mailbox.pending().isEmpty() && leases.isOwn(mailbox)) {
            now.lanes().take(chat, mailbox);
        }
    }

    @Override
    public void start() {
        var courier = couriers.getIfAvailable();
        if (courier == null || running != null) {
            return;
        }
        var pace = new Pace(pacing);
        var marks = new Marks(mailboxes, files, pacing.window(), metrics);
        var delivery = new Delivery(courier, entries, files, pace);
        var work = new LaneWork(delivery, pace, marks, news.getObject(), mailboxes, parked, clock, metrics);
        var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("sending-", 0).factory());
        var lanes = new Lanes(pace, work, threads);
        var claims = new Claims(mongo, mailboxes);
        var sweep = new Sweep(mailboxes, claims, new Senders(mongo), files, leases, pacing, pace, lanes, marks, clock);
        var now = new Running(pace, marks, lanes, sweep, threads, new CountDownLatch(1));
        marks.start();
        running = now;
        mailboxes.sender(new OwnPosts(now, leases));
        threads.execute(() -> sweep(now));
    }

    /** Takes on what this process has posted, without waiting for the next look through all mailboxes. */
    private record OwnPosts(Running now, Leases leases) implements Mailboxes.Sender {
        @Override
        public Lease lease() {
            return leases.fresh();
        }

        @Override
        public void posted(long chat) {
            try {
                now.threads().execute(() -> now.sweep().lookAt(chat));
            } catch (RejectedExecutionException stopping) {
                log.debug("Chat {} is left to the next start", chat);
            }
        }
    }

    private void sweep(Running now) {
        try {
            Duration pause;
            do {
                pause = now.sweep().once() ? pacing.sweep() : PAUSE_IN_OUTAGE;
            } while (!now.stopped().await(pause.toNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
        mailboxes.sender(null);
        now.stopped().countDown();
        now.pace().stop();
        now.threads().shutdown();
        try {
            if (!now.threads().awaitTermination(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                log.warn("Some messages were still under way and may be sent again");
            }
            now.marks().stop();
            now.sweep().end();
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
