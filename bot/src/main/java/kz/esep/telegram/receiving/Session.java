package kz.esep.telegram.receiving;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kz.esep.telegram.BotApi;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.telegram.telegrambots.longpolling.BotSession;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Keeps a session of the library polling: begins one, and another when it has ended by itself. */
final class Session {

    private static final Logger log = LoggerFactory.getLogger(Session.class);

    /** After a week without updates Telegram restarts their ids at random; a day before, old ids stop to count. */
    private static final Duration IDS_LAST = Duration.ofDays(6);

    private static final Duration GRACE = Duration.ofSeconds(5);

    private final BotApi api;
    private final OkHttpClient connection;
    private final PollWatch watch;
    private final Reception reception;
    private final Duration hold;
    private final ScheduledExecutorService poller = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("polling").factory());
    private volatile @Nullable BotSession current;

    /** @param hold longest time that Telegram is asked to hold a poll */
    Session(BotApi api, OkHttpClient connection, PollWatch watch, Reception reception, Duration hold) {
        this.hold = hold;
        this.api = api;
        this.connection = connection;
        this.watch = watch;
        this.reception = reception;
        quietenLibrary();
    }

    /** The library prints a failed poll with its whole stack, and every stop as a failure; {@link PollWatch} says it. */
    private static void quietenLibrary() {
        LoggingSystem.get(Session.class.getClassLoader()).setLogLevel(BotSession.class.getName(), LogLevel.OFF);
    }

    /** Begins to poll where nothing polls; to be called again and again. */
    void keepGoing() {
        var session = current;
        if (session == null || hasEnded(session)) {
            begin();
        }
    }

    private static boolean hasEnded(BotSession session) {
        var task = session.getRunningPolling();
        if (task == null || !task.isDone()) {
            return task == null;
        }
        var cause = task.state() == Future.State.FAILED ? task.exceptionNow() : null;
        log.error("Polling has ended by itself and is started again", cause);
        return true;
    }

    /** A new session asks for everything that is not confirmed, so what the last one had in hand comes again. */
    private void begin() {
        var fresh = new BotSession(
                new ObjectMapper(), connection, poller, api.token(), api::url, this::poll, () -> watch, reception);
        try {
            fresh.start();
            current = fresh;
            // Telegram has answered; the first poll may be held for long.
            watch.answered(0);
            log.info("Polling Telegram");
        } catch (TelegramApiException | RuntimeException e) {
            log.warn("Polling cannot begin yet: {}", e.toString());
        }
    }

    /** Polls no more until it is told to keep going; a batch in hand is kept nevertheless, which does no harm. */
    void pause() {
        var session = current;
        if (session != null) {
            current = null;
            session.stop();
            connection.dispatcher().cancelAll();
        }
    }

    private GetUpdates poll(int lastReceived) {
        var session = current;
        if (lastReceived > 0 && session != null && watch.idle().compareTo(IDS_LAST) > 0) {
            session.getLastReceivedUpdate().set(0);
            return new Poll(1, hold, watch::answered);
        }
        return new Poll(lastReceived + 1, hold, watch::answered);
    }

    /** Ends: first no further poll can begin, then the batch in hand is given up if it cannot be kept. */
    void end() throws InterruptedException {
        var session = current;
        if (session != null) {
            session.stop();
        }
        poller.shutdown();
        reception.close();
        connection.dispatcher().cancelAll();
        if (!poller.awaitTermination(GRACE.toSeconds(), TimeUnit.SECONDS)) {
            poller.shutdownNow();
        }
    }
}
