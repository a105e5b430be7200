package kz.esep.local.database.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives back the space of what was overwritten and removed: now and then, in the background, a few megabytes at a time
 * so that no write waits long.
 */
public final class Compaction implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Compaction.class);

    private static final long PERIOD_MILLIS = 250;
    private static final int STEPS_AT_ONCE = 8;
    private static final int STEP_BYTES = 2 << 20;
    /** A smaller file is not worth the work. */
    private static final long SMALL_FILE = 1 << 20;
    /** Percent of live data in the chunks, and of chunks in the file, below which they are put together. */
    private static final int FILLED = 70;

    private final MVStore store;
    private final Durability durability;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("database-compaction").daemon().factory());
    private long fruitlessAt = -1;

    public Compaction(MVStore store, Durability durability) {
        this.store = store;
        this.durability = durability;
    }

    /** Begins; ended by {@link #close()}. */
    public void start() {
        thread.scheduleWithFixedDelay(this::round, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void round() {
        try {
            for (int i = 0; i < STEPS_AT_ONCE && isWorthwhile() && !thread.isShutdown(); i++) {
                step();
            }
        } catch (RuntimeException e) {
            // The writes will meet the same failure and report it; here it only ends the housekeeping.
            log.error("Compaction of the embedded database failed", e);
            thread.shutdown();
        }
    }

    private boolean isWorthwhile() {
        return store.getCurrentVersion() != fruitlessAt && file().size() > SMALL_FILE;
    }

    private void step() {
        long before = file().size();
        boolean[] rewritten = new boolean[1];
        durability.exclusively(() -> rewritten[0] = store.compact(FILLED, STEP_BYTES));
        durability.keep();
        durability.exclusively(() -> file().compactMoveChunks(FILLED, STEP_BYTES, store));
        durability.keep();
        if (!rewritten[0] && file().size() >= before) {
            fruitlessAt = store.getCurrentVersion();
        }
    }

    private RandomAccessStore file() {
        return (RandomAccessStore) store.getFileStore();
    }

    /** Waits for the step under way; a thread that is interrupted in a write would close the file. */
    @Override
    public void close() {
        thread.shutdown();
        boolean interrupted = false;
        while (!thread.isTerminated()) {
            try {
                thread.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
