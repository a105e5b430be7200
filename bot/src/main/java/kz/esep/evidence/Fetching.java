package kz.esep.evidence;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Fetches the files that are wanted, a few at a time, and says when one is stored or lost. The queue is the records of
 * evidence themselves, so a restart goes on where it was. It idles in a process that has no source of files.
 */
@Component
public class Fetching implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Fetching.class);
    private static final int PHASE = 200;
    private static final int TOLD_AT_ONCE = 100;
    private static final long GRACE_SECONDS = 10;

    private final Files files;
    private final Blobs blobs;
    private final ObjectProvider<FileSource> sources;
    private final FileNews news;
    private final FetchingPace pace;
    private final Clock clock;
    private final MeterRegistry metrics;
    /** Until when each file is left to this process. */
    private final Map<FileId, Instant> underWay = new ConcurrentHashMap<>();

    /** What could not even be noted; it is due again as soon as the database is there. */
    private final Set<FileId> unnoted = ConcurrentHashMap.newKeySet();

    private final Semaphore wakes = new Semaphore(0);
    private final WaitingFiles waiting;
    private volatile @Nullable ExecutorService threads;

    public Fetching(
            Files files,
            Blobs blobs,
            ObjectProvider<FileSource> sources,
            FileNews news,
            FetchingPace pace,
            Clock clock,
            MeterRegistry metrics) {
        this.files = files;
        this.blobs = blobs;
        this.sources = sources;
        this.news = news;
        this.pace = pace;
        this.clock = clock;
        this.metrics = metrics;
        this.waiting = new WaitingFiles(files, clock, metrics);
    }

    /** Looks for wanted files at once; to be called after {@link Files#want}. */
    public void wake() {
        wakes.release();
    }

    @Override
    public void start() {
        var source = sources.getIfAvailable();
        if (source == null || threads != null) {
            return;
        }
        var fetch = new Fetch(files, blobs, source, pace, clock, metrics);
        var fresh = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("fetching-", 0).factory());
        threads = fresh;
        fresh.execute(() -> look(fresh, fetch));
    }

    private void look(ExecutorService mine, Fetch fetch) {
        try {
            do {
                try {
                    tell();
                    begin(mine, fetch);
                    waiting.look();
                } catch (RuntimeException outage) {
                    log.warn("Cannot look for wanted files: {}", outage.toString());
                }
            } while (awaitNext(mine));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean awaitNext(ExecutorService mine) throws InterruptedException {
        if (wakes.tryAcquire(pace.look().toMillis(), TimeUnit.MILLISECONDS)) {
            wakes.drainPermits();
        }
        return threads == mine;
    }

    /** Passes on what nobody has been told yet, also what a crash has left untold. */
    private void tell() {
        var untold = files.untold(TOLD_AT_ONCE);
        if (!untold.isEmpty()) {
            news.settled(untold, clock.instant());
            files.markTold(untold.stream().map(Evidence::id).toList());
        }
        if (untold.size() == TOLD_AT_ONCE) {
            wake();
        }
    }

    private void begin(ExecutorService mine, Fetch fetch) {
        // Before the question: what ends while it is asked is still answered as due.
        var busy = Set.copyOf(underWay.keySet());
        var room = pace.atOnce() - busy.size();
        var now = clock.instant();
        keep(now);
        if (room > 0) {
            var until = now.plus(pace.lease());
            files.due(now, pace.atOnce()).stream()
                    .filter(file -> !busy.contains(file.id()))
                    .limit(room)
                    .filter(file -> files.claim(file, until))
                    .forEach(file -> begin(mine, fetch, file, until));
        }
    }

    /** Keeps others away from what is under way for long, and lets go what was not noted. */
    private void keep(Instant now) {
        var half = now.plus(pace.lease().dividedBy(2));
        var until = now.plus(pace.lease());
        var ending = underWay.entrySet().stream()
                .filter(file -> file.getValue().isBefore(half))
                .map(Map.Entry::getKey)
                .toList();
        files.leave(ending, until);
        ending.forEach(file -> underWay.computeIfPresent(file, (id, before) -> until));
        var left = Set.copyOf(unnoted);
        files.leave(left, now);
        unnoted.removeAll(left);
    }

    private void begin(ExecutorService mine, Fetch fetch, Evidence file, Instant until) {
        underWay.put(file.id(), until);
        try {
            mine.execute(() -> {
                var noted = false;
                try {
                    noted = fetch.attempt(file);
                } finally {
                    underWay.remove(file.id());
                }
                if (noted) {
                    wake();
                } else {
                    unnoted.add(file.id());
                }
            });
        } catch (RejectedExecutionException stopping) {
            underWay.remove(file.id());
        }
    }

    /** Ends; what is under way and does not finish soon is fetched again after the next start. */
    @Override
    public void stop() {
        var mine = threads;
        threads = null;
        if (mine == null) {
            return;
        }
        wake();
        mine.shutdown();
        try {
            if (!mine.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
                mine.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
