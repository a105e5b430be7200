package kz.esep.outgoing.sending;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.OutgoingFiles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes soon what was sent, many chats in one command. What was sent but not marked when the process dies is sent
 * again: the window is the price of a cheap mark.
 */
final class Marks {

    private static final Logger log = LoggerFactory.getLogger(Marks.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);

    private final Mailboxes mailboxes;
    private final OutgoingFiles files;
    private final Duration window;
    private final Timer time;
    private final LinkedBlockingQueue<Mailboxes.Settlement> queue = new LinkedBlockingQueue<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread writer;

    Marks(Mailboxes mailboxes, OutgoingFiles files, Duration window, MeterRegistry metrics) {
        this.mailboxes = mailboxes;
        this.files = files;
        this.window = window;
        this.time = Timer.builder("esep.outgoing.mark")
                .description("Time to write what was sent")
                .register(metrics);
    }

    void start() {
        writer = Thread.ofVirtual().name("marks").start(this::writeAll);
    }

    void add(Mailboxes.Settlement settlement) {
        queue.add(settlement);
    }

    boolean isEmpty() {
        return queue.isEmpty();
    }

    /** Writes what is left and ends; what cannot be written is sent again after the next start. */
    void stop() throws InterruptedException {
        stopping.countDown();
        if (writer != null) {
            writer.join(Duration.ofSeconds(5));
        }
    }

    private void writeAll() {
        try {
            var batch = new ArrayList<Mailboxes.Settlement>();
            while (stopping.getCount() > 0 || !queue.isEmpty()) {
                var first = queue.poll(window.toMillis() + 1, TimeUnit.MILLISECONDS);
                if (first == null) {
                    continue;
                }
                pause(window);
                batch.add(first);
                queue.drainTo(batch);
                write(merged(batch));
                batch.clear();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(List<Mailboxes.Settlement> batch) throws InterruptedException {
        while (true) {
            try {
                time.record(() -> mailboxes.settle(batch));
                batch.forEach(settlement -> files.eraseAll(settlement.files()));
                return;
            } catch (RuntimeException outage) {
                log.warn("Cannot mark what was sent to {} chats: {}", batch.size(), outage.toString());
                if (stopping.getCount() == 0) {
                    return;
                }
                pause(PAUSE_AFTER_FAILURE);
            }
        }
    }

    /** Ends early when sending is stopped. */
    private void pause(Duration time) throws InterruptedException {
        stopping.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    private static List<Mailboxes.Settlement> merged(List<Mailboxes.Settlement> batch) {
        Map<Long, Mailboxes.Settlement> byChat = new HashMap<>();
        batch.forEach(settlement -> byChat.merge(settlement.chat(), settlement, Marks::both));
        return List.copyOf(byChat.values());
    }

    private static Mailboxes.Settlement both(Mailboxes.Settlement earlier, Mailboxes.Settlement later) {
        var ids = new LinkedHashSet<>(earlier.ids());
        ids.addAll(later.ids());
        var cards = new HashMap<>(earlier.cards());
        cards.putAll(later.cards());
        var files = new LinkedHashSet<>(earlier.files());
        files.addAll(later.files());
        return new Mailboxes.Settlement(earlier.chat(), ids, cards, files);
    }
}
