package kz.esep.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks after something again and again, on a thread of its own, while the application runs. */
public abstract class RepeatedLook implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RepeatedLook.class);
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final String name;
    private final Duration pause;
    private volatile @Nullable Running running;

    private record Running(Thread thread, CountDownLatch stopped) {}

    /**
     * @param name of the thread
     * @param pause between two looks
     */
    protected RepeatedLook(String name, Duration pause) {
        this.name = name;
        this.pause = pause;
    }

    /** One look. What fails is left to the next one. */
    protected abstract void look();

    /** The first look is at once. */
    @Override
    public void start() {
        if (running != null) {
            return;
        }
        var stopped = new CountDownLatch(1);
        var thread = Thread.ofVirtual().name(name).unstarted(() -> repeat(stopped));
        running = new Running(thread, stopped);
        thread.start();
    }

    private void repeat(CountDownLatch stopped) {
        try {
            do {
                lookOnce();
            } while (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookOnce() {
        try {
            look();
        } catch (RuntimeException failure) {
            log.warn("{} failed and is left to the next time: {}", name, failure.toString());
            log.debug("Why {} failed", name, failure);
        }
    }

    /** Lets a look come to its end, for a short while. */
    @Override
    public void stop() {
        var now = running;
        running = null;
        if (now == null) {
            return;
        }
        now.stopped().countDown();
        try {
            if (!now.thread().join(GRACE)) {
                now.thread().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
