package kz.esep.admin.drafts;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kz.esep.drafts.DraftRequests;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes requests for drafts one after the other, also those from when the back office was not running. A request that
 * could not be dealt with comes again when its lease is over; after some attempts the person is told.
 */
@Component
class Compiling implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Compiling.class);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int MOST_ATTEMPTS = 4;
    private static final long EVERY_SECONDS = 2;

    private final DraftRequests requests;
    private final CompiledDraft compiled;
    private final Clock clock;
    private @Nullable ScheduledExecutorService thread;

    Compiling(DraftRequests requests, CompiledDraft compiled, Clock clock) {
        this.requests = requests;
        this.compiled = compiled;
        this.clock = clock;
    }

    @Override
    public void start() {
        var fresh = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("drafts").factory());
        fresh.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        thread = fresh;
    }

    private void look() {
        try {
            while (next()) {
                LOG.debug("One more draft may be waiting");
            }
        } catch (RuntimeException outage) {
            LOG.warn("Requests for drafts cannot be looked for: {}", outage.toString());
        }
    }

    /** Deals with the longest waiting request; false when there is none. */
    boolean next() {
        var claimed = requests.claim(clock.instant(), LEASE);
        if (claimed.isEmpty()) {
            return false;
        }
        var request = claimed.orElseThrow();
        try {
            compiled.post(request);
            requests.remove(request.id());
            LOG.info("draft {} posted", request.id());
        } catch (RuntimeException failure) {
            LOG.error("draft {} failed, attempt {}", request.id(), request.attempts(), failure);
            if (request.attempts() >= MOST_ATTEMPTS) {
                compiled.giveUp(request);
                requests.remove(request.id());
            }
        }
        return true;
    }

    @Override
    public void stop() {
        if (thread != null) {
            thread.shutdown();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
