package kz.esep.storage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import kz.esep.PhrasesConfiguration;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/** Answers in the place of the web server as long as the start waits: alive, but out of service. */
final class WaitingRoom implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(WaitingRoom.class);
    private static final String LIVENESS = "/actuator/health/liveness";

    private final @Nullable HttpServer server;

    private WaitingRoom(@Nullable HttpServer server) {
        this.server = server;
    }

    /** On the port of the web server; where that is not known or not free, nothing answers. */
    static WaitingRoom open(Environment environment) {
        var port = environment.getProperty("server.port", Integer.class, 0);
        if (port <= 0) {
            return new WaitingRoom(null);
        }
        try {
            var phrases = PhrasesConfiguration.all(WaitingRoom.class.getClassLoader());
            var server = HttpServer.create(address(environment, port), 0);
            server.createContext("/actuator/health", WaitingRoom::health);
            server.createContext("/", exchange -> page(exchange, phrases));
            server.start();
            return new WaitingRoom(server);
        } catch (IOException notFree) {
            log.debug("Nobody answers on port {} while the start waits", port, notFree);
            return new WaitingRoom(null);
        }
    }

    private static InetSocketAddress address(Environment environment, int port) throws IOException {
        var host = environment.getProperty("server.address", "");
        return host.isBlank() ? new InetSocketAddress(port) : new InetSocketAddress(InetAddress.getByName(host), port);
    }

    private static void health(HttpExchange exchange) throws IOException {
        var alive = exchange.getRequestURI().getPath().equals(LIVENESS);
        var answer = alive
                ? "{\"status\":\"UP\"}"
                : "{\"status\":\"OUT_OF_SERVICE\",\"components\":{\"mongo\":{\"status\":\"DOWN\","
                        + "\"details\":{\"start\":\"waits for the database\"}}}}";
        answer(exchange, alive ? 200 : 503, "application/json", answer);
    }

    private static void page(HttpExchange exchange, Phrases phrases) throws IOException {
        var language = Language.of(exchange.getRequestHeaders().getFirst("Accept-Language"));
        var html = """
                <!DOCTYPE html><html lang="%s"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <meta http-equiv="refresh" content="5"><title>Esep</title>
                <body style="font:1.1rem/1.5 system-ui;max-width:32rem;margin:20vh auto;padding:0 1.5rem"><p>%s</p>""".formatted(language.code(), phrases.sayHtml(language, "waiting.database"));
        answer(exchange, 503, "text/html", html);
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        try (exchange) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
            exchange.getResponseHeaders().add("Retry-After", "5");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** For the end of a log line. */
    @Override
    public String toString() {
        return server == null
                ? ""
                : ", out of service on port " + server.getAddress().getPort();
    }
}
