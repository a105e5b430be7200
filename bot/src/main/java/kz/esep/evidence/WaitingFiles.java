package kz.esep.evidence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** How many files wait to be fetched, of all processes, and how long the oldest of them has. Asked for now and then. */
final class WaitingFiles {

    private static final Duration EVERY = Duration.ofSeconds(15);

    private final Files files;
    private final Clock clock;
    private Instant lookedAt = Instant.EPOCH;
    private volatile Files.Queue queue = new Files.Queue(0, null);

    WaitingFiles(Files files, Clock clock, MeterRegistry metrics) {
        this.files = files;
        this.clock = clock;
        Gauge.builder("esep.files.waiting", this, waiting -> waiting.queue.files())
                .description("Files that are not stored and not given up")
                .strongReference(true)
                .register(metrics);
        TimeGauge.builder("esep.files.oldest", this, TimeUnit.MILLISECONDS, WaitingFiles::age)
                .description("How long ago the oldest of them was sent")
                .strongReference(true)
                .register(metrics);
    }

    void look() {
        var now = clock.instant();
        if (lookedAt.plus(EVERY).isBefore(now)) {
            queue = files.queue();
            lookedAt = now;
        }
    }

    private double age() {
        var oldest = queue.oldest();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis();
    }
}
