package kz.esep.telegram.receiving;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.esep.incoming.Intake;
import kz.esep.storage.Parked;
import kz.esep.telegram.BotIdentities;
import kz.esep.telegram.ConditionalOnToken;
import kz.esep.telegram.RepeatedLook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes updates again that operators want tried again, and erases the bodies of those that were put aside long ago. */
@Component
@ConditionalOnToken
class Retries extends RepeatedLook {

    private static final Logger log = LoggerFactory.getLogger(Retries.class);

    private final Parked parked;
    private final Acceptance acceptance;
    private final Intake intake;
    private final BotIdentities identities;
    private final Clock clock;

    /** @param look how often to look for what is wanted */
    Retries(
            Parked parked,
            Acceptance acceptance,
            Intake intake,
            BotIdentities identities,
            Clock clock,
            MeterRegistry metrics,
            @Value("${esep.receiving.retries:3s}") Duration look) {
        super("retries", look);
        this.parked = parked;
        this.acceptance = acceptance;
        this.intake = intake;
        this.identities = identities;
        this.clock = clock;
        Gauge.builder("esep.parked.updates", parked, Parked::updates)
                .description("Updates that were put aside and wait for an operator")
                .register(metrics);
        Gauge.builder("esep.parked.messages", parked, all -> all.count() - all.updates())
                .description("Messages that Telegram has refused and that wait for an operator")
                .register(metrics);
    }

    @Override
    protected void look() {
        parked.eraseBodies(clock.instant().minus(Parked.BODIES_LAST));
        for (var again : parked.wanted()) {
            try {
                take(again);
            } catch (RuntimeException failure) {
                // It stays wanted; the others are not held up by it.
                log.warn("{} could not be tried again: {}", again.attempt().id(), failure.toString());
            }
        }
    }

    private void take(Parked.Again again) {
        log.info(
                "{} is tried again, attempt {}",
                again.attempt().id(),
                again.attempt().number());
        switch (again) {
            case Parked.Again.Known known -> intake.take(List.of(known.incoming()));
            case Parked.Again.Unread unread ->
                acceptance.keep(
                        List.of(RawUpdate.read(unread.update())),
                        identities.stored().orElseThrow());
        }
        parked.tried(again.attempt());
    }

    @Override
    public int getPhase() {
        return Polling.PHASE;
    }
}
