package kz.esep.outgoing.sending;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TokensInheritanceStrategy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Says when the next message may go, and waits for it. All waiting ends at once when sending is stopped. */
final class Pace {

    private static final int LONGEST_PAUSE = 60;
    private static final int STORE = 10;

    /** How often somebody who waits for spare time looks whether the message has become urgent. */
    private static final long LOOK_MILLIS = 250;

    /** The pace of one chat. */
    record Chat(Bucket bucket) {}

    private final Pacing pacing;
    private final Bucket all;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final ReentrantLock spare = new ReentrantLock(true);
    private final Object guard = new Object();
    private long refusedChat;
    private long refusedUntil = System.nanoTime();
    private long allPausedUntil = System.nanoTime();
    private int senders = 1;

    Pace(Pacing pacing) {
        this.pacing = pacing;
        this.all = bucket(share(pacing.perSecond(), 1));
    }

    /** A small store, or a second could see the store and the refill. */
    private static Bandwidth share(long perSecond, int senders) {
        return Bandwidth.builder()
                .capacity(Math.max(1, perSecond / STORE / senders))
                .refillGreedy(perSecond, Duration.ofSeconds(senders))
                .build();
    }

    private static Bucket bucket(Bandwidth limit) {
        return Bucket.builder().addLimit(limit).withNanosecondPrecision().build();
    }

    /** In groups a quarter of a minute's messages may go at once, so that no minute sees more than are allowed. */
    Chat chat(long chat) {
        if (chat < 0) {
            var store = Math.max(1, pacing.perMinuteInGroup() / 4);
            var refill = Math.max(1, pacing.perMinuteInGroup() - store);
            return new Chat(bucket(Bandwidth.builder()
                    .capacity(store)
                    .refillGreedy(refill, Duration.ofMinutes(1))
                    .build()));
        }
        return new Chat(bucket(Bandwidth.builder()
                .capacity(pacing.burst())
                .refillGreedy(pacing.perChat(), Duration.ofSeconds(1))
                .build()));
    }

    /** Shares the pace for everybody with the other processes that send. One that comes to others lets them notice. */
    void shareAmong(int all) {
        synchronized (guard) {
            if (all == senders) {
                return;
            }
            senders = all;
        }
        var configuration = BucketConfiguration.builder()
                .addLimit(share(pacing.perSecond(), all))
                .build();
        this.all.replaceConfiguration(configuration, TokensInheritanceStrategy.AS_IS);
    }

    /** Nothing goes for a while. */
    void pauseAll(Duration time) {
        synchronized (guard) {
            allPausedUntil = System.nanoTime() + time.toNanos();
        }
    }

    /** Waits until a chat may get what waits for it; false when sending has stopped. */
    boolean awaitTurn(Lane lane) {
        return await(lane.pace.bucket().consumeIgnoringRateLimits(1))
                && (lane.isUrgent() ? awaitRequest() : awaitSpare(lane));
    }

    /** Waits until any request may be made; false when sending has stopped. */
    boolean awaitRequest() {
        do {
            if (!await(pauseLeft()) || !await(all.consumeIgnoringRateLimits(1))) {
                return false;
            }
        } while (pauseLeft() > 0);
        return true;
    }

    /** Waits for a moment that nothing urgent needs, one chat after the other, or until it has become urgent itself. */
    private boolean awaitSpare(Lane lane) {
        try {
            while (!lane.isUrgent()) {
                if (stopped.getCount() == 0) {
                    return false;
                }
                if (spare.tryLock(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    try {
                        if (takeSpare()) {
                            return true;
                        }
                    } finally {
                        spare.unlock();
                    }
                }
            }
            return awaitRequest();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** False after a while without a moment to spare. */
    private boolean takeSpare() {
        var longest = TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS);
        var pause = pauseLeft();
        if (pause > 0) {
            await(Math.min(pause, longest));
            return false;
        }
        var probe = all.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            await(Math.min(probe.getNanosToWaitForRefill(), longest));
        }
        return probe.isConsumed();
    }

    private long pauseLeft() {
        synchronized (guard) {
            return allPausedUntil - System.nanoTime();
        }
    }

    /**
     * Waits as long as Telegram has asked for; false when sending has stopped. One chat waits alone, it was too fast for
     * that chat; when a second chat is refused meanwhile, the bot as a whole was too fast and everything waits.
     */
    boolean awaitRefused(long chat, int seconds) {
        var now = System.nanoTime();
        var until = now + TimeUnit.SECONDS.toNanos(seconds);
        synchronized (guard) {
            if (chat != refusedChat && now - refusedUntil < 0) {
                allPausedUntil = until;
            }
            refusedChat = chat;
            refusedUntil = until;
        }
        return await(until - now);
    }

    /** Waits before trying again, longer with every failure; false when sending has stopped. */
    boolean awaitRetry(int failures) {
        var factor = Math.min(LONGEST_PAUSE, 1L << Math.min(failures - 1, 10));
        var longest = pacing.patience().toNanos() * factor;
        return await(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
    }

    private boolean await(long nanos) {
        try {
            return nanos <= 0 ? stopped.getCount() > 0 : !stopped.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void stop() {
        stopped.countDown();
    }
}
