package kz.esep.local.telegram.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import kz.esep.local.telegram.world.Json;
import tools.jackson.databind.JsonNode;

/** Posts one update to a webhook and says what became of it. */
final class WebhookPosts implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    sealed interface Outcome {}

    /** Answered with 2xx and this body. */
    record Taken(String body) implements Outcome {}

    /** Not taken, for this reason. */
    record Failed(String how) implements Outcome {}

    /**
     * @param webhook {url, secret_token?}
     */
    Outcome post(JsonNode webhook, JsonNode update) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(Json.text(webhook, "url").orElseThrow()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(update)));
        Json.text(webhook, "secret_token")
                .ifPresent(secret -> request.header("X-Telegram-Bot-Api-Secret-Token", secret));
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() / 100 == 2
                    ? new Taken(answer.body())
                    : new Failed("Wrong response from the webhook: " + answer.statusCode());
        } catch (IOException e) {
            return new Failed("Connection failed: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Failed("Connection failed: the server stops");
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
