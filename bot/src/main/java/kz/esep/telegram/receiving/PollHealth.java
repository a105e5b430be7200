package kz.esep.telegram.receiving;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import kz.esep.telegram.ConditionalOnToken;
import kz.esep.telegram.ReceivingMode;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Whether Telegram answers the polls; also as a metric, {@code esep.telegram.poll.age} in seconds. */
@Component("telegramPolling")
@ConditionalOnToken
@Conditional(ReceivingMode.ByPolling.class)
class PollHealth implements HealthIndicator {

    /** Two polls of 50 seconds and some patience. */
    private static final Duration TOO_LONG = Duration.ofMinutes(2);

    private final Polling polling;

    PollHealth(Polling polling, MeterRegistry metrics) {
        this.polling = polling;
        Gauge.builder(
                        "esep.telegram.poll.age",
                        polling.watch(),
                        watch -> polling.isStandingBy() ? 0 : watch.age().toMillis() / 1000.0)
                .description("Time since Telegram last answered a poll")
                .baseUnit("seconds")
                .register(metrics);
    }

    @Override
    public Health health() {
        var watch = polling.watch();
        if (!polling.isRunning()) {
            return Health.unknown().withDetail("polling", "off").build();
        }
        if (polling.isStandingBy()) {
            return Health.up()
                    .withDetail("polling", "another process polls, this one stands by")
                    .build();
        }
        if (watch.isConflict()) {
            return Health.down()
                    .withDetail("polling", "another process polls with this token (409)")
                    .build();
        }
        var age = watch.age();
        if (!watch.hasSucceeded() || age.compareTo(TOO_LONG) > 0) {
            return Health.down()
                    .withDetail("secondsWithoutAnswer", age.toSeconds())
                    .build();
        }
        return Health.up().withDetail("secondsSinceAnswer", age.toSeconds()).build();
    }
}
