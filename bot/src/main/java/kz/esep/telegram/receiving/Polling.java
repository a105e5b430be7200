package kz.esep.telegram.receiving;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.esep.CannotStart;
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
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Receives by long polling from when Telegram first answers until the process stops. */
@Component
@ConditionalOnToken
class Polling implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Polling.class);

    /** Starts after and stops before what sends. */
    private static final int PHASE = 300;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final BotApi api;
    private final OkHttpClient connection;
    private final Introduction introduction;
    private final Intake intake;
    private final Parked parked;
    private final Clock clock;
    private final PollWatch watch;
    private final Duration firstPause;
    private volatile @Nullable Running running;

    /** What exists while receiving is on. */
    private record Running(Thread supervisor, CountDownLatch stopped) {}

    @Autowired
    Polling(
            Settings settings,
            BotApi api,
            Connections connections,
            Introduction introduction,
            Intake intake,
            Parked parked,
            Clock clock) {
        this(settings, api, connections, introduction, intake, parked, clock, FIRST_PAUSE);
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
        if (!settings.telegram().webhook().url().isBlank()) {
            throw new CannotStart(
                    "Esep cannot start: ESEP_TELEGRAM_WEBHOOK_URL is set, but Esep receives by long polling"
                            + " only; remove the setting.");
        }
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
        if (running != null) {
            return;
        }
        var stopped = new CountDownLatch(1);
        var supervisor = Thread.ofVirtual().name("polling-watch").unstarted(() -> supervise(stopped));
        running = new Running(supervisor, stopped);
        supervisor.start();
    }

    private void supervise(CountDownLatch stopped) {
        try {
            var bot = awaitIntroduction(stopped);
            if (bot.isPresent()) {
                poll(bot.get(), stopped);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void poll(BotIdentity bot, CountDownLatch stopped) throws InterruptedException {
        var reception = new Reception(bot.id(), intake, parked, clock, firstPause);
        var session = new Session(api, connection, watch, reception);
        do {
            session.keepGoing();
        } while (!stopped.await(firstPause.toMillis(), TimeUnit.MILLISECONDS));
        session.end();
    }

    /** Empty when receiving was stopped before Telegram has answered. */
    private Optional<BotIdentity> awaitIntroduction(CountDownLatch stopped) throws InterruptedException {
        var pause = firstPause;
        while (stopped.getCount() > 0) {
            var bot = introduce();
            if (bot.isPresent() || stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                return bot;
            }
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
            if (!now.supervisor().join(GRACE)) {
                now.supervisor().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
