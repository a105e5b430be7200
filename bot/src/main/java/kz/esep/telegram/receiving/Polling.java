package kz.esep.telegram.receiving;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.esep.telegram.BotApi;
import kz.esep.telegram.BotIdentity;
import kz.esep.telegram.ConditionalOnToken;
import kz.esep.telegram.Connections;
import kz.esep.telegram.Introduction;
import kz.esep.telegram.ReceivingMode;
import kz.esep.telegram.contact.Receiving;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Receives by long polling from when Telegram first answers until the process stops, or stands by while another does. */
@Component
@ConditionalOnToken
@Conditional(ReceivingMode.ByPolling.class)
class Polling implements SmartLifecycle, Receiving {

    private static final Logger log = LoggerFactory.getLogger(Polling.class);

    /** Starts after and stops before what sends. */
    static final int PHASE = 300;

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final Duration GRACE = Duration.ofSeconds(6);

    private final BotApi api;
    private final OkHttpClient connection;
    private final Introduction introduction;
    private final Acceptance acceptance;
    private final PollingLease lease;
    private final PollWatch watch;
    private final Duration hold;
    private final Duration firstPause;
    private volatile @Nullable Running running;

    /** What exists while receiving is on. */
    private record Running(Thread supervisor, CountDownLatch stopped) {}

    Polling(
            BotApi api,
            Connections connections,
            Introduction introduction,
            Acceptance acceptance,
            PollingLease lease,
            Clock clock,
            PollingPace pace) {
        this.api = api;
        this.introduction = introduction;
        this.acceptance = acceptance;
        this.lease = lease;
        this.watch = new PollWatch(clock, pace);
        this.connection = connections.polls().newBuilder().addInterceptor(watch).build();
        this.hold = connections.hold();
        this.firstPause = pace.look();
    }

    PollWatch watch() {
        return watch;
    }

    /** Whether another process polls. */
    boolean isStandingBy() {
        return lease.isStandingBy();
    }

    @Override
    public Optional<Instant> lastContact() {
        return watch.lastSuccess();
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
        var reception = new Reception(acceptance, bot, firstPause);
        var session = new Session(api, connection, watch, reception, hold);
        do {
            if (lease.isHeld()) {
                session.keepGoing();
            } else {
                session.pause();
            }
        } while (!stopped.await(firstPause.toMillis(), TimeUnit.MILLISECONDS));
        session.end();
        lease.release();
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
