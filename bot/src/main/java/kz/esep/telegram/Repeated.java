package kz.esep.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again on a thread of its own until it is closed. What fails is left to the next time. */
public final class Repeated implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Repeated.class);
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final String name;
    private final Duration pause;
    private final Runnable work;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    private Repeated(String name, Duration pause, Runnable work) {
        this.name = name;
        this.pause = pause;
        this.work = work;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::repeat);
    }

    /** Begins at once. */
    public static Repeated start(String name, Duration pause, Runnable work) {
        var repeated = new Repeated(name, pause, work);
        repeated.thread.start();
        return repeated;
    }

    private void repeat() {
        try {
            do {
                doOnce();
            } while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void doOnce() {
        try {
            work.run();
        } catch (RuntimeException failure) {
            log.warn("{} failed and is left to the next time: {}", name, failure.toString());
            log.debug("Why {} failed", name, failure);
        }
    }

    /** Lets what is being done come to its end, for a short while. */
    @Override
    public void close() {
        closed.countDown();
        try {
            if (!thread.join(GRACE)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
