package kz.esep.telegram.webhook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import kz.esep.telegram.receiving.RawUpdate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gathers the updates that come one by one while a commit is under way, so that the next commit takes them together, as
 * polling does. During an outage it tries in place; whoever has waited too long is told so and sends again.
 */
final class Gathering implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Gathering.class);
    private static final int MOST_AT_ONCE = 100;
    private static final int MOST_WAITING = 1000;
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Predicate<List<RawUpdate>> keep;
    private final Duration patience;
    private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Thread worker = Thread.ofVirtual().name("webhook-commits").unstarted(this::work);
    private volatile boolean closed;

    private record Waiting(RawUpdate update, CompletableFuture<Boolean> kept) {}

    /**
     * @param keep returns true when all is committed, false when receiving has ended before
     * @param patience how long one update is waited for
     */
    Gathering(Predicate<List<RawUpdate>> keep, Duration patience) {
        this.keep = keep;
        this.patience = patience;
        worker.start();
    }

    /** Whether the update is committed; false when it is to be sent again. */
    boolean take(RawUpdate update) {
        var mine = new Waiting(update, new CompletableFuture<>());
        if (closed || !waiting.offer(mine)) {
            return false;
        }
        return mine.kept()
                .completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private void work() {
        try {
            while (!closed) {
                var batch = new ArrayList<Waiting>();
                batch.add(waiting.take());
                waiting.drainTo(batch, MOST_AT_ONCE - 1);
                commit(batch);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void commit(List<Waiting> batch) {
        try {
            var kept = keep.test(batch.stream().map(Waiting::update).toList());
            batch.forEach(one -> one.kept().complete(kept));
        } catch (RuntimeException | Error failure) {
            log.error("{} updates cannot be kept", batch.size(), failure);
            batch.forEach(one -> one.kept().complete(false));
        }
    }

    /** How many wait for the next commit. */
    int waiting() {
        return waiting.size();
    }

    /** Lets the commit under way come to its end; what still waits is sent again by Telegram. */
    @Override
    public void close() {
        closed = true;
        var left = new ArrayList<Waiting>();
        waiting.drainTo(left);
        left.forEach(one -> one.kept().complete(false));
        try {
            if (!worker.join(GRACE)) {
                worker.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
