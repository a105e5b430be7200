package kz.esep.outgoing.sending;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kz.esep.outgoing.Outgoing;
import kz.esep.outgoing.sending.Courier.Outcome;

/** What is counted and measured of sending. */
final class Figures {

    private static final Duration[] EXPECTED = {
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(2),
        Duration.ofSeconds(10),
        Duration.ofMinutes(1)
    };

    private final MeterRegistry metrics;
    private final Counter sent;
    private final Counter failed;
    private final Counter refused;
    private final Timer delay;

    Figures(MeterRegistry metrics) {
        this.metrics = metrics;
        this.sent = metrics.counter("esep.outgoing.sent");
        this.failed = metrics.counter("esep.outgoing.failed");
        this.refused = metrics.counter("esep.outgoing.refused");
        this.delay = Timer.builder("esep.outgoing.delay")
                .description("From the commit of a message to its delivery")
                .serviceLevelObjectives(EXPECTED)
                .register(metrics);
    }

    /** One request, or the two of a card that is shown anew. */
    Outcome carried(Outgoing message, Supplier<Outcome> request) {
        var kind = message.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return Objects.requireNonNull(
                metrics.timer("esep.outgoing.request", "kind", kind).record(request));
    }

    /** A message was delivered that came at a time of {@link System#nanoTime()}. */
    void delivered(long since) {
        sent.increment();
        delay.record(System.nanoTime() - since, TimeUnit.NANOSECONDS);
    }

    void failed() {
        failed.increment();
    }

    void refused() {
        failed.increment();
        refused.increment();
    }
}
