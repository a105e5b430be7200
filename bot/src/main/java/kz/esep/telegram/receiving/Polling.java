package kz.esep.telegram.receiving;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kz.esep.Settings;
import kz.esep.incoming.Intake;
import kz.esep.storage.Parked;
import kz.esep.telegram.BotApi;
import kz.esep.telegram.BotIdentity;
import kz.esep.telegram.ConditionalOnToken;
import kz.esep.telegram.Connections;
import kz.esep.telegram.Introduction;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.longpolling.BotSession;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Receives by long polling, where no webhook is set. The library's session is started when Telegram answers, watched,
 * and replaced when it has ended by itself.
 */
@Component
@ConditionalOnToken
class Polling implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Polling.class);

    /** Starts after and stops before what sends. */
    private static final int PHASE = 300;

    /** After a week without updates Telegram restarts their ids at random; a day before, old ids stop to count. */
    private static final Duration IDS_LAST = Duration.ofDays(6);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Settings settings;
    private final BotApi api;
    private final OkHttpClient connection;
    private final Introduction introduction;
    private final Intake intake;
    private final Parked parked;
    private final Clock clock;
    private final PollWatch watch;
    private final Duration firstPause;
    private volatile @Nullable Running running;
    private volatile @Nullable BotSession session;
    private volatile @Nullable Reception reception;

    /** What exists while receiving is on. */
    private record Running(ScheduledExecutorService poller, Thread supervisor, CountDownLatch stopped) {}

    @Autowired
    Polling(
            Settings settings,
            BotApi api,
            Connections connections,
            Introduction introduction,
            Intake intake,
            Parked parked,
            Clock clock) {
        this(settings, api, connections, introduction, intake, parked, clock, Duration.ofSeconds(1));
    }

    Polling(
            Settings settings,
            BotApi api,
            Connections connections,
            Introduction introduction,
            Intake intake,
            Parked parked,
            Clock clock,
            Duration firstPause) {
        this.settings = settings;
        this.api = api;
        this.introduction = introduction;
        this.intake = intake;
        this.parked = parked;
        this.clock = clock;
        this.watch = new PollWatch(clock);
        this.connection = connections.polls().newBuilder().addInterceptor(watch).build();
        this.firstPause = firstPause;
    }

    PollWatch watch() {
        return watch;
    }

    @Override
    public synchronized void start() {
        if (running != null || !settings.telegram().webhook().url().isBlank()) {
            return;
        }
        quietenLibrary();
        var poller = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("polling").factory());
        var stopped = new CountDownLatch(1);
        var supervisor = Thread.ofVirtual().name("polling-watch").unstarted(() -> supervise(poller, stopped));
        running = new Running(poller, supervisor, stopped);
        supervisor.start();
    }

    /** The library prints a failed poll with its whole stack, and every stop as a failure; {@link PollWatch} says it. */
    private static void quietenLibrary() {
        LoggingSystem.get(Polling.class.getClassLoader()).setLogLevel(BotSession.class.getName(), LogLevel.OFF);
    }

    private void supervise(ScheduledExecutorService poller, CountDownLatch stopped) {
        try {
            var bot = awaitIntroduction(stopped);
            if (bot.isEmpty()) {
                return;
            }
            var receiver = new Reception(bot.get().id(), intake, parked, clock, firstPause);
            reception = receiver;
            do {
                if (!isPolling()) {
                    begin(poller, receiver);
                }
            } while (!stopped.await(firstPause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<BotIdentity> awaitIntroduction(CountDownLatch stopped) throws InterruptedException {
        var pause = firstPause;
        while (stopped.getCount() > 0) {
            var bot = introduce();
            if (bot.isPresent()) {
                return bot;
            }
            stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : pause;
        }
        return Optional.empty();
    }

    private Optional<BotIdentity> introduce() {
        try {
            return introduction.introduce();
        } catch (RuntimeException outage) {
            log.error("The bot cannot be introduced yet", outage);
            return Optional.empty();
        }
    }

    private boolean isPolling() {
        var current = session;
        var task = current == null ? null : current.getRunningPolling();
        return task != null && !task.isDone();
    }

    /** A new session asks for everything that is not confirmed, so what the last one had in hand comes again. */
    private void begin(ScheduledExecutorService poller, Reception receiver) {
        var ended = session;
        if (ended != null) {
            log.error("Polling has ended by itself and is started again", causeOf(ended));
        }
        var fresh = new BotSession(
                new ObjectMapper(), connection, poller, api.token(), api::url, this::poll, () -> watch, receiver);
        try {
            fresh.start();
            session = fresh;
            log.info("Polling Telegram");
        } catch (TelegramApiException | RuntimeException e) {
            log.warn("Polling cannot begin yet: {}", e.toString());
        }
    }

    private static @Nullable Throwable causeOf(BotSession ended) {
        var task = ended.getRunningPolling();
        return task == null || task.state() != Future.State.FAILED ? null : task.exceptionNow();
    }

    private GetUpdates poll(int lastReceived) {
        var current = session;
        if (lastReceived > 0 && current != null && watch.idle().compareTo(IDS_LAST) > 0) {
            current.getLastReceivedUpdate().set(0);
            return new Poll(1, watch::answered);
        }
        return new Poll(lastReceived + 1, watch::answered);
    }

    /** Ends polling, lets the batch in hand be kept, and leaves to Telegram what cannot be kept. */
    @Override
    public synchronized void stop() {
        var now = running;
        running = null;
        if (now == null) {
            return;
        }
        now.stopped().countDown();
        try {
            connection.dispatcher().cancelAll();
            now.supervisor().join(GRACE);
            end(now.poller());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        session = null;
    }

    /** In this order: no further poll can begin, then the batch in hand is given up if it cannot be kept. */
    private void end(ScheduledExecutorService poller) throws InterruptedException {
        var current = session;
        if (current != null) {
            current.stop();
        }
        poller.shutdown();
        var receiver = reception;
        if (receiver != null) {
            receiver.close();
        }
        connection.dispatcher().cancelAll();
        if (!poller.awaitTermination(GRACE.toSeconds(), TimeUnit.SECONDS)) {
            poller.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
