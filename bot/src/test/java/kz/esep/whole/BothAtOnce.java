package kz.esep.whole;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/**
 * Stands where a load balancer stands, and is worse than any: it passes each update on to every process at the same
 * moment, and says that it was taken as soon as one of them says so.
 */
final class BothAtOnce implements AutoCloseable {

    private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";

    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<URI> targets;

    BothAtOnce(List<URI> targets) throws IOException {
        this.targets = targets;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/telegram");
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var secret = String.valueOf(exchange.getRequestHeaders().getFirst(SECRET));
            var taken = new CompletableFuture<Integer>();
            var answers = targets.stream()
                    .map(target -> post(target, body, secret).whenComplete((status, failure) -> {
                        if (failure == null && status == 200) {
                            taken.complete(status);
                        }
                    }))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(answers).whenComplete((all, failure) -> taken.complete(503));
            exchange.sendResponseHeaders(taken.join(), -1);
        }
    }

    private CompletableFuture<Integer> post(URI target, byte[] body, String secret) {
        var request = HttpRequest.newBuilder(target)
                .header("Content-Type", "application/json")
                .header(SECRET, secret)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
    }

    @Override
    public void close() {
        server.stop(0);
        http.close();
    }
}
