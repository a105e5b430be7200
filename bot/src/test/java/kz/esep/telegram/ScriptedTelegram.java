package kz.esep.telegram;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import kz.esep.Settings;

/** A Bot API on loopback that fails as it is told to, with the queue of updates and the offsets of the real one. */
public final class ScriptedTelegram implements AutoCloseable {

    public static final String TOKEN = "42:secret";

    private static final int MOST = 100;
    private static final Pattern OFFSET = Pattern.compile("\"offset\":(\\d+)");

    /** One request that arrived. */
    public record Request(String method, String body) {}

    /** How an answer comes. */
    private enum Manner {
        WHOLE,
        CUT_OFF,
        LATE
    }

    private record Reply(int status, byte[] body, Manner manner) {
        Reply(int status, byte[] body) {
            this(status, body, Manner.WHOLE);
        }
    }

    private record Update(long id, String json) {}

    public final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<Reply>> script = new ConcurrentHashMap<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final List<Update> updates = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final CountDownLatch late = new CountDownLatch(1);
    private volatile Duration lateness = Duration.ZERO;
    private volatile long offset;

    public ScriptedTelegram() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public Settings settings() {
        var telegram = new Settings.Telegram(
                TOKEN, url(), new Settings.Telegram.Webhook("", ""), new Settings.Telegram.Bot(""));
        return new Settings(
                ZoneId.of("Asia/Almaty"),
                telegram,
                new Settings.Mongodb(""),
                new Settings.Secret(""),
                new Settings.Admin(null, ""));
    }

    /** How the next requests of a method are answered, one after the other, before the usual answers. */
    public void answer(String method, int status, String body) {
        script.computeIfAbsent(method.toLowerCase(Locale.ROOT), key -> new ConcurrentLinkedQueue<>())
                .add(new Reply(status, body.getBytes(StandardCharsets.UTF_8)));
    }

    /** Carries the next request of a method out, and ends the connection in the middle of the answer. */
    public void cutOff(String method) {
        told(method, Manner.CUT_OFF);
    }

    /** Carries the next request of a method out, and answers so much later. */
    public void late(String method, Duration by) {
        lateness = by;
        told(method, Manner.LATE);
    }

    private void told(String method, Manner manner) {
        script.computeIfAbsent(method.toLowerCase(Locale.ROOT), key -> new ConcurrentLinkedQueue<>())
                .add(new Reply(0, new byte[0], manner));
    }

    /** Puts the bytes of a file at a path. */
    public void file(String path, byte[] bytes) {
        files.put("/file/bot" + TOKEN + "/" + path, bytes);
    }

    /** Queues an update for the poll. */
    public void update(long id, String members) {
        synchronized (updates) {
            updates.add(new Update(id, "{\"update_id\":" + id + "," + members + "}"));
            updates.notifyAll();
        }
    }

    /** The highest offset that was asked for: everything before it counts as received. */
    public long confirmedBefore() {
        return offset;
    }

    public List<Request> requestsOf(String method) {
        return requests.stream()
                .filter(request -> request.method().equals(method.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var reply = reply(exchange);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(reply.status(), reply.body().length);
            switch (reply.manner()) {
                case WHOLE, LATE -> exchange.getResponseBody().write(reply.body());
                case CUT_OFF -> {
                    exchange.getResponseBody().write(reply.body(), 0, reply.body().length / 2);
                    exchange.getResponseBody().flush();
                }
            }
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var file = files.get(path);
        if (file != null) {
            return new Reply(200, file);
        }
        var method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(new Request(method, body));
        var told = script.getOrDefault(method, new ArrayDeque<>()).poll();
        if (told != null && told.status() != 0) {
            return told;
        }
        var usual = usual(method, body);
        return told == null ? usual : inManner(told.manner(), usual);
    }

    private Reply inManner(Manner manner, Reply usual) {
        if (manner == Manner.LATE) {
            try {
                if (late.await(lateness.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("Closed");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return new Reply(usual.status(), usual.body(), manner);
    }

    private Reply usual(String method, String body) {
        return switch (method) {
            case "getupdates" -> ok(poll(body));
            case "getme" -> ok("{\"id\":42,\"is_bot\":true,\"first_name\":\"Esep\",\"username\":\"EsepBot\"}");
            case "sendmessage" ->
                ok("{\"message_id\":501,\"date\":1,\"chat\":{\"id\":7,\"type\":\"private\"},\"text\":\"x\"}");
            default -> ok("true");
        };
    }

    private static Reply ok(String result) {
        return new Reply(200, ("{\"ok\":true,\"result\":" + result + "}").getBytes(StandardCharsets.UTF_8));
    }

    private String poll(String body) {
        var found = OFFSET.matcher(body);
        var from = found.find() ? Long.parseLong(found.group(1)) : 0;
        synchronized (updates) {
            offset = Math.max(offset, from);
            updates.removeIf(update -> update.id() < from);
            if (updates.isEmpty()) {
                try {
                    updates.wait(200);
                } catch (InterruptedException e) {
                    throw new UncheckedIOException(new IOException(e));
                }
            }
            return "["
                    + String.join(
                            ",", updates.stream().limit(MOST).map(Update::json).toList())
                    + "]";
        }
    }

    @Override
    public void close() {
        late.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
