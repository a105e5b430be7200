package kz.esep.telegram.receiving;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.esep.telegram.ConditionalOnToken;
import kz.esep.telegram.contact.TelegramState;
import kz.esep.telegram.contact.ThisProcess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets one of several processes poll. The others stand by and take over when the one that polls has stopped, is dead, or
 * was not heard of for a while. While the database is away nobody can take it from its holder.
 */
@Component
@ConditionalOnToken
class PollingLease {

    private static final Logger log = LoggerFactory.getLogger(PollingLease.class);
    private static final Duration LASTS = Duration.ofSeconds(15);
    private static final Duration RENEWED = Duration.ofSeconds(5);

    private final TelegramState state;
    private final ThisProcess process;
    private final Clock clock;
    private volatile boolean held;
    private volatile boolean standingBy;
    private Instant next = Instant.MIN;

    PollingLease(TelegramState state, ThisProcess process, Clock clock) {
        this.state = state;
        this.process = process;
        this.clock = clock;
    }

    /** Whether this process is to poll; asks the database now and then only. */
    boolean isHeld() {
        var now = clock.instant();
        if (held && now.isBefore(next)) {
            return true;
        }
        try {
            note(state.holdPolling(process.name(), now, now.plus(LASTS), process::knowsDead));
            next = now.plus(RENEWED);
        } catch (RuntimeException outage) {
            log.debug("The lease on polling cannot be asked for", outage);
        }
        return held;
    }

    private void note(boolean holding) {
        if (!holding && !standingBy) {
            log.info("Another process polls Telegram; this one stands by");
        }
        held = holding;
        standingBy = !holding;
    }

    boolean isStandingBy() {
        return standingBy;
    }

    /** Lets another process poll at once. */
    void release() {
        held = false;
        try {
            state.releasePolling(process.name());
        } catch (RuntimeException outage) {
            log.debug("The lease on polling ends by itself", outage);
        }
    }
}
