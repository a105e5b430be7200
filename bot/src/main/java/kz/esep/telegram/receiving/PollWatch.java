package kz.esep.telegram.receiving;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.longpolling.interfaces.BackOff;

/**
 * Sees how polls end and says how long to pause after a failure. The library's own pause grows to 15 minutes and ignores
 * what Telegram asks for.
 */
final class PollWatch implements Interceptor, BackOff {

    private static final Logger log = LoggerFactory.getLogger(PollWatch.class);
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int TOO_MANY = 429;
    private static final int OTHER_POLLER = 409;

    private final Clock clock;
    private final PollingPace pace;
    private final Instant since;
    private volatile @Nullable Instant lastSuccess;
    private volatile Instant lastUpdate;
    private volatile int code;
    private volatile int retryAfter;
    private volatile int failures;
    private volatile String failure = "";

    PollWatch(Clock clock, PollingPace pace) {
        this.clock = clock;
        this.pace = pace;
        this.since = clock.instant();
        this.lastUpdate = since;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        code = 0;
        retryAfter = 0;
        var response = proceed(chain);
        code = response.code();
        if (code == TOO_MANY) {
            retryAfter = MAPPER.readTree(response.peekBody(10_000).string())
                    .path("parameters")
                    .path("retry_after")
                    .asInt(1);
        }
        return response;
    }

    private Response proceed(Chain chain) throws IOException {
        try {
            return chain.proceed(chain.request());
        } catch (IOException e) {
            failure = e.toString();
            throw e;
        }
    }

    /** A poll has been answered, perhaps with nothing. */
    void answered(int updates) {
        var now = clock.instant();
        lastSuccess = now;
        failures = 0;
        if (updates > 0) {
            lastUpdate = now;
        }
    }

    /** How long nothing has come. */
    Duration idle() {
        return Duration.between(lastUpdate, clock.instant());
    }

    /** How long ago the last poll was answered; before the first, how long we have been waiting for it. */
    Duration age() {
        var last = lastSuccess;
        return Duration.between(last == null ? since : last, clock.instant());
    }

    Optional<Instant> lastSuccess() {
        return Optional.ofNullable(lastSuccess);
    }

    boolean hasSucceeded() {
        return lastSuccess != null;
    }

    /** Whether another process polls with the same token; Telegram serves one only. */
    boolean isConflict() {
        return code == OTHER_POLLER;
    }

    @Override
    public void reset() {
        failures = 0;
    }

    @Override
    public long nextBackOffMillis() {
        var pause = pause();
        if (isConflict()) {
            log.error("Another process polls Telegram with the token of this bot (409); only one may. Trying again");
        } else {
            var reason = code == 0 ? failure : "HTTP status " + code;
            log.warn("Polling failed, trying again in {} ms: {}", pause.toMillis(), reason);
        }
        return pause.toMillis();
    }

    private Duration pause() {
        if (isConflict()) {
            return pace.conflict();
        }
        if (code == TOO_MANY) {
            return Duration.ofSeconds(retryAfter);
        }
        failures = Math.min(failures + 1, 10);
        var longest = Math.min(pace.longest().toMillis(), pace.shortest().toMillis() << (failures - 1));
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
    }
}
