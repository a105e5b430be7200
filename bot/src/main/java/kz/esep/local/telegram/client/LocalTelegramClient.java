package kz.esep.local.telegram.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import kz.esep.local.telegram.world.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Talks to the persons' side of a local Telegram; see {@code docs/local-telegram.md} for its paths. */
public final class LocalTelegramClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(70);

    private final URI base;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * @param base for example http://127.0.0.1:8080
     */
    public LocalTelegramClient(URI base) {
        this.base = base;
    }

    /** The person of this role (volunteer, coordinator, operator, participant) in the chat with the first bot. */
    public LocalPerson person(String role) {
        return person(role, 1);
    }

    /** The person of this role in the chat with this bot. */
    public LocalPerson person(String role, long bot) {
        return get("/local/world")
                .path("persons")
                .valueStream()
                .filter(person -> Json.text(person, "role").filter(role::equals).isPresent())
                .findFirst()
                .map(person -> new LocalPerson(this, bot, Json.number(person, "id")))
                .orElseThrow(() -> new IllegalArgumentException("nobody is a " + role));
    }

    /** The person with this Telegram user id in the chat with this bot. */
    public LocalPerson person(long id, long bot) {
        return new LocalPerson(this, bot, id);
    }

    /** Somebody new, in the chat with the first bot. */
    public LocalPerson newPerson(String firstName, String languageCode, String role) {
        ObjectNode body = Json.object()
                .put("first_name", firstName)
                .put("language_code", languageCode)
                .put("role", role);
        return new LocalPerson(this, 1, Json.number(post("/local/persons", body), "id"));
    }

    /** A new group with the first bot in it. */
    public LocalGroup newGroup(String title) {
        ObjectNode body = Json.object().put("bot", 1).put("title", title);
        return new LocalGroup(this, 1, Json.number(post("/local/groups", body), "id"));
    }

    /**
     * Lets the next calls of bots go wrong.
     *
     * @param kind bad_gateway, too_many_requests, bad_request, conflict, drop_after, cut_off, late, and of
     *     getUpdates repeated, reversed and unconfirmed
     * @param method the method it is for, empty for any, {@code file} for the bytes of files
     * @param retryAfter seconds, for too_many_requests and late
     */
    public void fail(String kind, int count, String method, int retryAfter) {
        post(
                "/local/faults",
                Json.object()
                        .put("kind", kind)
                        .put("count", count)
                        .put("method", method)
                        .put("retry_after", retryAfter));
    }

    /** Nothing goes wrong any more. */
    public void mend() {
        send(request("/local/faults").DELETE(), HttpResponse.BodyHandlers.ofString());
    }

    /** How many faults are still to come. */
    public long failuresLeft() {
        return Json.number(get("/local/faults"), "waiting");
    }

    /** The bytes of a file a message names. */
    public byte[] download(String fileId) {
        return send(request("/local/files/" + fileId).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    JsonNode get(String path) {
        return Json.parse(send(request(path).GET(), HttpResponse.BodyHandlers.ofString()));
    }

    JsonNode post(String path, ObjectNode body) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        return Json.parse(send(
                request.POST(HttpRequest.BodyPublishers.ofString(Json.write(body))),
                HttpResponse.BodyHandlers.ofString()));
    }

    JsonNode postFiles(String path, List<SentFile> files) {
        Multipart multipart = new Multipart();
        files.forEach(file -> multipart.add("file", file));
        HttpRequest.Builder request = request(path).header("Content-Type", multipart.contentType());
        return Json.parse(send(request.POST(multipart.body()), HttpResponse.BodyHandlers.ofString()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
    }

    private <T> T send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            HttpResponse<T> response = http.send(request.build(), handler);
            if (response.statusCode() / 100 != 2) {
                T body = response.body();
                String said = body instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : "" + body;
                throw new IllegalStateException("status " + response.statusCode() + ": " + said);
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the local Telegram", e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}
