package kz.esep.telegram.receiving;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Intake;
import kz.esep.storage.Parked;
import kz.esep.telegram.BotIdentity;
import kz.esep.telegram.ConditionalOnToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has updates kept, however they came: what can be read goes to the intake, the rest is put aside. */
@Component
@ConditionalOnToken
public class Acceptance {

    private static final Logger log = LoggerFactory.getLogger(Acceptance.class);

    private final Intake intake;
    private final Parked parked;
    private final Clock clock;
    private final DistributionSummary sizes;
    private final Counter misfits;

    Acceptance(Intake intake, Parked parked, Clock clock, MeterRegistry metrics) {
        this.intake = intake;
        this.parked = parked;
        this.clock = clock;
        this.sizes = DistributionSummary.builder("esep.updates.batch")
                .description("Updates that were committed together")
                .register(metrics);
        this.misfits = metrics.counter("esep.updates.parked");
    }

    /**
     * Returns when everything is committed or put aside.
     *
     * @param bot whose updates they are
     * @throws RuntimeException during an outage; to be called again with the same
     */
    public void keep(List<RawUpdate> updates, BotIdentity bot) {
        var batch = new ArrayList<Incoming>();
        for (var update : updates) {
            read(update, bot, batch);
        }
        if (!batch.isEmpty()) {
            intake.take(List.copyOf(batch));
        }
        sizes.record(updates.size());
    }

    private void read(RawUpdate update, BotIdentity bot, List<Incoming> batch) {
        if (update.unreadable() != null) {
            park(update, bot, update.unreadable());
            return;
        }
        try {
            Arrivals.of(update, bot, clock.instant()).ifPresent(batch::add);
        } catch (RuntimeException e) {
            park(update, bot, "cannot be mapped: " + e.getClass().getSimpleName());
        }
    }

    private void park(RawUpdate update, BotIdentity bot, String reason) {
        log.error("Update {} is parked: {}", update.getUpdateId(), reason);
        parked.arrived(update.identity(bot.id()), reason, update.text(), clock.instant());
        misfits.increment();
    }
}
