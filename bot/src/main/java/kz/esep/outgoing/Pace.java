package kz.esep.outgoing;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Says when the next message may go, and waits for it. All waiting ends at once when sending is stopped. */
final class Pace {

    private static final int LONGEST_PAUSE = 60;
    private static final int STORE = 10;

    /** The pace of one chat. */
    record Chat(Bucket bucket) {}

    private final Pacing pacing;
    private final Bucket all;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Object guard = new Object();
    private long refusedChat;
    private long refusedUntil = System.nanoTime();
    private long allPausedUntil = System.nanoTime();

    Pace(Pacing pacing) {
        this.pacing = pacing;
        // A small store, or a second could see the store and the refill.
        this.all = bucket(Math.max(1, pacing.perSecond() / STORE), pacing.perSecond());
    }

    private static Bucket bucket(long capacity, long perSecond) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .withNanosecondPrecision()
                .build();
    }

    Chat chat() {
        return new Chat(bucket(pacing.burst(), pacing.perChat()));
    }

    /** Waits until a chat may get a message; false when sending has stopped. */
    boolean awaitTurn(Chat chat) {
        return await(chat.bucket().consumeIgnoringRateLimits(1)) && awaitRequest();
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
