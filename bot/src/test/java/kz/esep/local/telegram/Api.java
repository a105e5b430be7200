package kz.esep.local.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import kz.esep.local.telegram.description.Checker;
import kz.esep.local.telegram.description.Description;
import kz.esep.local.telegram.world.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Calls methods as any program could; checks every result against the type the description promises. */
final class Api {
    private static final Description DESCRIPTION = Description.shipped();
    private static final Checker CHECKER = new Checker(DESCRIPTION);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    /** An answer: the HTTP status and the whole body. */
    record Answer(int status, JsonNode body) {
        String description() {
            return body.path("description").asString("");
        }

        JsonNode result() {
            assertThat(body.path("ok").asBoolean()).as(body.toString()).isTrue();
            return body.path("result");
        }
    }

    Api(LocalTelegramServer server) {
        this(server, "1:local");
    }

    Api(LocalTelegramServer server, String token) {
        base = server.url() + "/bot" + token + "/";
    }

    /** Posts these parameters as JSON. */
    Answer call(String method, ObjectNode parameters) throws IOException, InterruptedException {
        return answer(method, http.send(json(method, parameters), HttpResponse.BodyHandlers.ofString()));
    }

    /** The same without waiting. */
    CompletableFuture<Answer> later(String method, ObjectNode parameters) {
        return http.sendAsync(json(method, parameters), HttpResponse.BodyHandlers.ofString())
                .thenApply(response -> answer(method, response));
    }

    /** Posts this body, which must be JSON or pretend to be. */
    Answer raw(String method, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + method))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return answer(method, http.send(request, HttpResponse.BodyHandlers.ofString()));
    }

    /** Posts a form that is already encoded. */
    Answer form(String method, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + method))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return answer(method, http.send(request, HttpResponse.BodyHandlers.ofString()));
    }

    /** Parameters of a message to this person. */
    static ObjectNode to(long person) {
        return Json.object().put("chat_id", person);
    }

    private HttpRequest json(String method, ObjectNode parameters) {
        return HttpRequest.newBuilder(URI.create(base + method))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(parameters)))
                .build();
    }

    private static Answer answer(String method, HttpResponse<String> response) {
        Answer answer = new Answer(response.statusCode(), Json.parse(response.body()));
        DESCRIPTION
                .method(method)
                .filter(known -> answer.body().path("ok").asBoolean())
                .ifPresent(known -> assertThat(
                                CHECKER.problem(known.returns(), answer.body().path("result"), method))
                        .as(response.body())
                        .isEmpty());
        return answer;
    }
}
