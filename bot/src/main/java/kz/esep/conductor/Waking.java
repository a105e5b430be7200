package kz.esep.conductor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.esep.dialogue.Conversation;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Intake;
import kz.esep.incoming.Source;
import kz.esep.outgoing.sending.Courier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Wakes conversations when their time has come. The truth are the conversations themselves, looked through now and
 * then, so a restart or the end of another process loses nothing; the near ones are remembered and woken to the
 * moment. Waking twice, or in two processes, does no harm: a conversation knows what is due. It idles in a process
 * that does not talk to Telegram.
 */
@Component
class Waking implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Waking.class);
    private static final int PHASE = 200;
    private static final Duration LOOK = Duration.ofSeconds(30);
    private static final Duration NEAR = LOOK.multipliedBy(2);
    private static final Duration AFTER_OUTAGE = Duration.ofSeconds(2);
    private static final int WOKEN_AT_ONCE = 100;
    private static final long GRACE_SECONDS = 10;

    private final Conversations conversations;
    private final ObjectProvider<Intake> intake;
    private final ObjectProvider<Courier> couriers;
    private final Clock clock;
    private final Map<Long, Instant> near = new ConcurrentHashMap<>();
    private final Semaphore news = new Semaphore(0);
    private volatile @Nullable ExecutorService thread;
    private Instant nextLook = Instant.MIN;

    Waking(Conversations conversations, ObjectProvider<Intake> intake, ObjectProvider<Courier> couriers, Clock clock) {
        this.conversations = conversations;
        this.intake = intake;
        this.couriers = couriers;
        this.clock = clock;
    }

    /** Takes note of when a conversation that was just loaded or written wants to be woken. */
    void offer(Conversation conversation) {
        if (thread == null) {
            return;
        }
        var horizon = clock.instant().plus(NEAR);
        var at = conversation.wakeAt().filter(moment -> !moment.isAfter(horizon));
        if (at.isEmpty()) {
            near.remove(conversation.chat());
        } else if (!at.get().equals(near.put(conversation.chat(), at.get()))) {
            news.release();
        }
    }

    @Override
    public void start() {
        if (thread != null || couriers.getIfAvailable() == null) {
            return;
        }
        nextLook = Instant.MIN;
        var fresh = Executors.newSingleThreadExecutor(
                Thread.ofVirtual().name("waking").factory());
        thread = fresh;
        fresh.execute(() -> watch(fresh));
    }

    private void watch(ExecutorService mine) {
        try {
            while (thread == mine) {
                var pause = Duration.ZERO;
                try {
                    look();
                    wake();
                    pause = Duration.between(clock.instant(), next());
                } catch (RuntimeException outage) {
                    LOG.warn("Conversations cannot be woken: {}", outage.toString());
                    pause = AFTER_OUTAGE;
                }
                if (pause.isPositive() && news.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                    news.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        var now = clock.instant();
        if (!now.isBefore(nextLook)) {
            near.putAll(conversations.toWakeUntil(now.plus(NEAR)));
            nextLook = now.plus(LOOK);
        }
    }

    private void wake() {
        var now = clock.instant();
        var due = near.entrySet().stream()
                .filter(known -> !known.getValue().isAfter(now))
                .limit(WOKEN_AT_ONCE)
                .map(known -> Map.entry(known.getKey(), known.getValue()))
                .toList();
        if (!due.isEmpty()) {
            intake.getObject()
                    .take(due.stream()
                            .<Incoming>map(known -> woken(known.getKey(), known.getValue()))
                            .toList());
            // What has been offered anew meanwhile stays.
            due.forEach(known -> near.remove(known.getKey(), known.getValue()));
        }
    }

    private static Incoming.Woken woken(long chat, Instant at) {
        return new Incoming.Woken(new Source("woken:" + chat + ":" + at.toEpochMilli(), chat, "", null, at));
    }

    private Instant next() {
        var times = List.copyOf(near.values());
        return times.isEmpty() || nextLook.isBefore(Collections.min(times)) ? nextLook : Collections.min(times);
    }

    /** Ends; what is due by then is woken after the next start. */
    @Override
    public void stop() {
        var mine = thread;
        thread = null;
        if (mine == null) {
            return;
        }
        news.release();
        mine.shutdown();
        try {
            if (!mine.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
                mine.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        near.clear();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
