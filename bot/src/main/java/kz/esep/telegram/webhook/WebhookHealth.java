package kz.esep.telegram.webhook;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;

/** Whether Telegram has our address and can post to it; what waits there as {@code esep.telegram.webhook.pending}. */
final class WebhookHealth implements HealthIndicator {

    private static final Duration TOO_LONG = Duration.ofMinutes(2);

    private final Registration registration;
    private final Clock clock;

    WebhookHealth(Registration registration, Clock clock, MeterRegistry metrics) {
        this.registration = registration;
        this.clock = clock;
        Gauge.builder("esep.telegram.webhook.pending", registration, this::pending)
                .description("Updates that wait at Telegram")
                .register(metrics);
    }

    private double pending(Registration from) {
        return from.info().map(WebhookInfo::getPendingUpdatesCount).orElse(0);
    }

    @Override
    public Health health() {
        var contact = registration.lastContact();
        var now = clock.instant();
        if (contact.isEmpty() || Duration.between(contact.get(), now).compareTo(TOO_LONG) > 0) {
            return Health.down()
                    .withDetail("webhook", "Telegram cannot be asked about it")
                    .build();
        }
        var info = registration.info().orElseThrow();
        var failed = info.getLastErrorDate() == null ? Instant.EPOCH : Instant.ofEpochSecond(info.getLastErrorDate());
        var failing = info.getPendingUpdatesCount() > 0
                && Duration.between(failed, now).compareTo(TOO_LONG) < 0;
        return (failing
                        ? Health.down().withDetail("lastError", String.valueOf(info.getLastErrorMessage()))
                        : Health.up())
                .withDetail("waitingAtTelegram", info.getPendingUpdatesCount())
                .build();
    }
}
