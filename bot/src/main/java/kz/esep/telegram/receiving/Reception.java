package kz.esep.telegram.receiving;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.esep.telegram.BotIdentity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.longpolling.interfaces.LongPollingUpdateConsumer;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Hands a batch of updates over and returns when it is kept. The next poll tells Telegram that the batch was received,
 * and the library ends polling when this throws: during an outage it therefore tries again in place.
 */
public final class Reception implements LongPollingUpdateConsumer {

    private static final Logger log = LoggerFactory.getLogger(Reception.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final Acceptance acceptance;
    private final BotIdentity bot;
    private final Duration firstPause;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** @param bot whose updates are received */
    public Reception(Acceptance acceptance, BotIdentity bot, Duration firstPause) {
        this.acceptance = acceptance;
        this.bot = bot;
        this.firstPause = firstPause;
    }

    @Override
    public void consume(List<Update> updates) {
        keep(updates.stream().map(RawUpdate.class::cast).toList());
    }

    /** Returns true when everything is kept, false without that when receiving ends; then there is no next poll. */
    public boolean keep(List<RawUpdate> updates) {
        var pause = firstPause;
        do {
            try {
                acceptance.keep(updates, bot);
                return true;
            } catch (RuntimeException outage) {
                log.error("{} updates cannot be kept, trying again in {}: {}", updates.size(), pause, reason(outage));
                log.debug("Why they cannot be kept", outage);
            }
        } while (wait(pause) && (pause = longer(pause)) != null);
        return false;
    }

    private static String reason(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return failure == cause
                ? failure.toString()
                : failure.getClass().getSimpleName() + " by " + cause.getClass().getSimpleName();
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    /** False when receiving has ended. */
    private boolean wait(Duration pause) {
        try {
            return !closed.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Gives up what is not kept yet; Telegram will send it again. To be called when no further poll can begin. */
    @Override
    public void close() {
        closed.countDown();
    }
}
