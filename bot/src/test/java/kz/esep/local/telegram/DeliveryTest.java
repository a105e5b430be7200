package kz.esep.local.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import kz.esep.local.telegram.client.LocalPerson;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.local.telegram.world.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How updates reach a bot. */
class DeliveryTest {
    @TempDir
    Path directory;

    private LocalTelegramServer server;
    private LocalTelegramClient client;
    private LocalPerson person;
    private Api api;

    @BeforeEach
    void start() {
        open(Map.of());
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private void open(Map<String, String> settings) {
        server = LocalTelegramServer.start(directory, 0, settings);
        client = new LocalTelegramClient(server.uri());
        person = client.person("volunteer");
        api = new Api(server);
    }

    @Test
    void holdsAPollUntilSomethingHappens() throws Exception {
        CompletableFuture<Api.Answer> poll = api.later("getUpdates", poll(0));
        await().during(Duration.ofMillis(300)).until(() -> !poll.isDone());

        person.say("Сәлем");

        JsonNode updates = poll.get(10, TimeUnit.SECONDS).result();
        assertThat(updates).hasSize(1);
        assertThat(updates.get(0).path("message").path("text").asString()).isEqualTo("Сәлем");
        assertThat(updates.get(0)
                        .path("message")
                        .path("from")
                        .path("language_code")
                        .asString())
                .isEqualTo("kk");
    }

    @Test
    void answersAPollWithNothingWhenItsTimeIsUp() throws Exception {
        ObjectNode short1 = Json.object().put("timeout", 1);

        assertThat(api.call("getUpdates", short1).result()).isEmpty();
    }

    @Test
    void keepsUpdatesUntilAGreaterOffsetConfirmsThem() throws Exception {
        person.say("1");
        person.say("2");
        JsonNode first = api.call("getUpdates", Json.object()).result();
        long firstId = first.get(0).path("update_id").asLong();

        assertThat(api.call("getUpdates", Json.object()).result()).isEqualTo(first);
        assertThat(api.call("getUpdates", Json.object().put("offset", firstId + 1))
                        .result())
                .hasSize(1);
        assertThat(api.call("getUpdates", Json.object()).result()).hasSize(1);
        person.say("3");
        assertThat(api.call("getUpdates", Json.object().put("offset", -1))
                        .result()
                        .get(0)
                        .path("message")
                        .path("text")
                        .asString())
                .isEqualTo("3");
        assertThat(api.call("getUpdates", Json.object()).result()).hasSize(1);
    }

    @Test
    void givesNoMoreThanTheLimitAsked() throws Exception {
        person.say("1");
        person.say("2");

        assertThat(api.call("getUpdates", Json.object().put("limit", 1)).result())
                .hasSize(1);
    }

    @Test
    void givesOnlyTheKindsAskedFor() throws Exception {
        ObjectNode onlyTaps = Json.object();
        onlyTaps.putArray("allowed_updates").add("callback_query");
        api.call("getUpdates", onlyTaps);

        person.say("not wanted");

        assertThat(api.call("getUpdates", Json.object()).result()).isEmpty();
    }

    @Test
    void endsTheFirstOfTwoPollsWithAConflict() throws Exception {
        CompletableFuture<Api.Answer> first = api.later("getUpdates", poll(0));
        await().during(Duration.ofMillis(200)).until(() -> !first.isDone());
        CompletableFuture<Api.Answer> second = api.later("getUpdates", poll(0));

        Api.Answer refused = first.get(10, TimeUnit.SECONDS);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.description())
                .isEqualTo("Conflict: terminated by other getUpdates request;"
                        + " make sure that only one bot instance is running");
        person.say("1");
        assertThat(second.get(10, TimeUnit.SECONDS).result()).hasSize(1);
    }

    @Test
    void keepsBotsApart() throws Exception {
        person.say("for the first");
        client.person("volunteer", 22).say("for the second");

        assertThat(new Api(server, "22:local").call("getUpdates", Json.object()).result())
                .hasSize(1);
        assertThat(new Api(server, "22:local")
                        .call("getMe", Json.object())
                        .result()
                        .path("username")
                        .asString())
                .isEqualTo("esep_local_22_bot");
    }

    @Test
    void givesTheSameUpdatesAfterARestartAndNeverAnOlderNumber() throws Exception {
        person.say("before");
        JsonNode before = api.call("getUpdates", Json.object()).result();
        stop();
        open(Map.of());

        assertThat(api.call("getUpdates", Json.object()).result()).isEqualTo(before);
        long id = before.get(0).path("update_id").asLong();
        api.call("getUpdates", Json.object().put("offset", id + 1));
        stop();
        open(Map.of());
        person.say("after");
        JsonNode after = api.call("getUpdates", Json.object()).result();
        assertThat(after.get(0).path("update_id").asLong()).isEqualTo(id + 1);
        assertThat(after.get(0).path("message").path("message_id").asLong())
                .isGreaterThan(before.get(0).path("message").path("message_id").asLong());
        assertThat(person.messages()).hasSize(2);
    }

    @Test
    void postsToAWebhookWithItsSecretUntilItIsTaken() throws Exception {
        List<String> secrets = new CopyOnWriteArrayList<>();
        List<JsonNode> taken = new CopyOnWriteArrayList<>();
        HttpServer hook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hook.createContext("/", exchange -> {
            secrets.add(exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token"));
            JsonNode update = Json.parse(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            boolean refuse = secrets.size() == 1;
            byte[] answer = refuse
                    ? new byte[0]
                    : "{\"method\":\"sendMessage\",\"chat_id\":700001,\"text\":\"taken\"}"
                            .getBytes(StandardCharsets.UTF_8);
            if (!refuse) {
                taken.add(update);
            }
            exchange.sendResponseHeaders(refuse ? 503 : 200, refuse ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        hook.start();
        try {
            String url = "http://127.0.0.1:" + hook.getAddress().getPort() + "/hook";
            api.call("setWebhook", Json.object().put("url", url).put("secret_token", "s_1"))
                    .result();
            assertThat(api.call("getUpdates", Json.object()).description())
                    .isEqualTo("Conflict: can't use getUpdates method while webhook is active;"
                            + " use deleteWebhook to delete the webhook first");

            person.say("Сәлем");

            assertThat(person.awaitText("taken").isFromBot()).isTrue();
            assertThat(taken).hasSize(1);
            assertThat(taken.getFirst().path("message").path("text").asString()).isEqualTo("Сәлем");
            assertThat(secrets).containsExactly("s_1", "s_1");
            assertThat(api.call("getWebhookInfo", Json.object())
                            .result()
                            .path("last_error_message")
                            .asString())
                    .isEqualTo("Wrong response from the webhook: 503");
            api.call("deleteWebhook", Json.object()).result();
            assertThat(api.call("getUpdates", Json.object()).result()).isEmpty();
        } finally {
            hook.stop(0);
        }
    }

    @Test
    void holdsABotToItsPace() throws Exception {
        stop();
        open(Map.of("esep.local-telegram.per-chat-per-second", "0.2", "esep.local-telegram.chat-burst", "2"));
        person.start("");
        ObjectNode message = Api.to(person.id()).put("text", "a");

        assertThat(api.call("sendMessage", message).status()).isEqualTo(200);
        assertThat(api.call("sendMessage", message).status()).isEqualTo(200);
        Api.Answer refused = api.call("sendMessage", message);
        assertThat(refused.status()).isEqualTo(429);
        int wait = refused.body().path("parameters").path("retry_after").asInt();
        assertThat(wait).isBetween(1, 5);
        assertThat(refused.description()).isEqualTo("Too Many Requests: retry after " + wait);
    }

    @Test
    void forgetsATapThatWasNotAnsweredInTime() throws Exception {
        stop();
        open(Map.of("esep.local-telegram.answer-within", "-1ms"));
        person.start("");
        ObjectNode card = Api.to(person.id()).put("text", "card");
        ObjectNode button = card.putObject("reply_markup")
                .putArray("inline_keyboard")
                .addArray()
                .addObject();
        button.put("text", "Иә").put("callback_data", "yes");
        api.call("sendMessage", card).result();

        String query = person.tap("Иә");

        assertThat(api.call("answerCallbackQuery", Json.object().put("callback_query_id", query))
                        .description())
                .isEqualTo("Bad Request: query is too old and response timeout expired or query ID is invalid");
    }

    @Test
    void goesWrongWhenATestAsksForIt() throws Exception {
        person.start("");
        ObjectNode message = Api.to(person.id()).put("text", "once");
        client.fail("bad_gateway", 1, "getMe", 0);
        client.fail("too_many_requests", 1, "sendMessage", 7);
        client.fail("drop_after", 1, "sendMessage", 0);

        assertThat(api.call("sendMessage", message)
                        .body()
                        .path("parameters")
                        .path("retry_after")
                        .asInt())
                .isEqualTo(7);
        assertThat(api.later("sendMessage", message)).failsWithin(10, TimeUnit.SECONDS);
        assertThat(person.awaitText("once").isFromBot()).isTrue();
        assertThat(client.failuresLeft()).isEqualTo(1);
    }

    private static ObjectNode poll(long offset) {
        return Json.object().put("timeout", 30).put("offset", offset);
    }
}
