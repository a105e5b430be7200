package kz.esep.telegram;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The HTTP connections to Telegram: for requests, for polls that are held, and for files. */
@Component
@ConditionalOnToken
public final class Connections implements DisposableBean {

    /** Requests at once; five, OkHttp's default, would be 78 updates/s over a network of 40 ms. */
    private static final int AT_ONCE = 64;

    /** How long Telegram is waited for, as usual. */
    private static final Patience USUAL =
            new Patience(Duration.ofSeconds(30), Duration.ofSeconds(50), Duration.ofSeconds(25));

    /**
     * How long Telegram is waited for.
     *
     * @param request longest time for a request that is answered at once
     * @param hold longest time that Telegram is asked to hold a poll; whole seconds
     * @param overdue how much longer the answer to a poll may take
     */
    public record Patience(Duration request, Duration hold, Duration overdue) {}

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("telegram-", 0).factory());
    private final OkHttpClient requests;
    private final OkHttpClient polls;
    private final OkHttpClient files;
    private final OkHttpClient uploads;
    private final Duration hold;

    public Connections() {
        this(USUAL);
    }

    /** Connections that give up sooner or later than usual. */
    public Connections(Patience patience) {
        this.hold = patience.hold();
        var dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        var pool = new ConnectionPool(AT_ONCE, 5, TimeUnit.MINUTES);
        // A request whose connection died would be resent silently and the message appear twice.
        requests = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(pool)
                .retryOnConnectionFailure(false)
                .connectTimeout(Duration.ofSeconds(10))
                .callTimeout(patience.request())
                .addInterceptor(new PlainErrors())
                .build();
        polls = requests.newBuilder()
                .dispatcher(new Dispatcher(threads))
                .readTimeout(hold.plus(patience.overdue()))
                .callTimeout(hold.plus(patience.overdue()).plusSeconds(35))
                .build();
        files = requests.newBuilder()
                .retryOnConnectionFailure(true)
                .readTimeout(Duration.ofSeconds(30))
                .callTimeout(Duration.ofMinutes(10))
                .build();
        uploads = requests.newBuilder()
                .readTimeout(Duration.ofSeconds(60))
                .writeTimeout(Duration.ofSeconds(30))
                .callTimeout(Duration.ofMinutes(10))
                .build();
    }

    /** For requests that are answered at once. */
    public OkHttpClient requests() {
        return requests;
    }

    /** For polls; its requests can be cancelled without harm to any other. */
    public OkHttpClient polls() {
        return polls;
    }

    /** Longest time that Telegram is asked to hold a poll. */
    public Duration hold() {
        return hold;
    }

    /** For the bytes of files. */
    public OkHttpClient files() {
        return files;
    }

    /** For what nobody waits for. */
    Executor threads() {
        return threads;
    }

    /** For requests that carry a file. */
    OkHttpClient uploads() {
        return uploads;
    }

    @Override
    public void destroy() {
        polls.dispatcher().cancelAll();
        requests.dispatcher().cancelAll();
        requests.connectionPool().evictAll();
        threads.shutdownNow();
    }
}
