package kz.esep.outgoing.sending;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** How many messages this process knows to be waiting, and how long the oldest of them has. */
final class Waits {

    private final Supplier<Collection<Lane>> lanes;

    Waits(Supplier<Collection<Lane>> lanes) {
        this.lanes = lanes;
    }

    void register(MeterRegistry metrics) {
        Gauge.builder("esep.outgoing.pending", this, Waits::messages)
                .description("Messages that this process knows to be waiting")
                .strongReference(true)
                .register(metrics);
        TimeGauge.builder("esep.outgoing.oldest", this, TimeUnit.NANOSECONDS, Waits::oldest)
                .description("How long the oldest of them has been known to this process")
                .strongReference(true)
                .register(metrics);
    }

    private double messages() {
        return lanes.get().stream().mapToInt(Lane::size).sum();
    }

    private double oldest() {
        var now = System.nanoTime();
        return lanes.get().stream()
                .map(Lane::since)
                .filter(OptionalLong::isPresent)
                .mapToLong(since -> now - since.getAsLong())
                .max()
                .orElse(0);
    }
}
