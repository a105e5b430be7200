package kz.esep.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import kz.esep.language.Language;
import kz.esep.local.telegram.LocalTelegramServer;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.people.People;
import kz.esep.people.Role;
import kz.esep.storage.Parked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The bot is posted to instead of asking. */
class WebhookTest {

    @TempDir
    Path directory;

    private final HttpClient http = HttpClient.newHttpClient();
    private LocalTelegramServer telegram;
    private LocalTelegramClient client;
    private ConfigurableApplicationContext bot;
    private URI address;

    @BeforeEach
    void start() throws IOException {
        telegram = LocalTelegramServer.start(directory.resolve("telegram"), 0, WholeBot.UNHURRIED);
        client = new LocalTelegramClient(telegram.uri());
        var port = Wire.freePort();
        address = URI.create("http://127.0.0.1:" + port + "/telegram");
        bot = WholeBot.start(WholeBot.byWebhook(directory.resolve("data"), telegram.url(), port, address));
    }

    @AfterEach
    void stop() {
        bot.close();
        http.close();
        client.close();
        telegram.close();
    }

    @Test
    void peopleNoticeNoDifference() {
        var invitation = new Ground(bot).withProject().invitation(Role.VOLUNTEER);
        var volunteer = new Someone(client.person("volunteer"), Language.KK);
        volunteer.joins(invitation, "volunteer");
        assertThat(bot.getBean(People.class).of(Ground.PROJECT)).hasSize(1);
    }

    @Test
    void takesItsAddressBackWhenItStops() throws Exception {
        await().until(() -> webhook().contains(address.toString()));
        bot.close();
        assertThat(webhook()).contains("\"url\":\"\"");
    }

    @Test
    void setsItsAddressAgainWhenSomebodyHasRemovedIt() throws Exception {
        await().until(() -> webhook().contains(address.toString()));
        call("deleteWebhook");
        await().until(() -> webhook().contains(address.toString()));
    }

    @Test
    void letsNobodyInWithoutTheSecret() throws Exception {
        assertThat(post("{\"update_id\":1}", null)).isEqualTo(401);
        assertThat(post("{\"update_id\":1}", "wrong-secret-0123456789")).isEqualTo(401);
    }

    @Test
    void refusesWhatNoTelegramSends() throws Exception {
        assertThat(post("{\"update_id\":", WholeBot.SECRET)).isEqualTo(400);
        assertThat(post("[]", WholeBot.SECRET)).isEqualTo(400);
        assertThat(post("{\"message\":{}}", WholeBot.SECRET)).isEqualTo(400);
        assertThat(post("{\"update_id\":1,\"x\":\"" + "x".repeat(1024 * 1024) + "\"}", WholeBot.SECRET))
                .isEqualTo(413);
        assertThat(bot.getBean(Parked.class).all()).isEmpty();
    }

    @Test
    void parksWhatItCannotReadSoThatTelegramDoesNotSendItForEver() throws Exception {
        await().until(() -> webhook().contains(address.toString()));
        assertThat(post("{\"update_id\":1,\"message\":{\"message_id\":\"x\"}}", WholeBot.SECRET))
                .isEqualTo(200);
        assertThat(bot.getBean(Parked.class).all())
                .singleElement()
                .satisfies(thing -> assertThat(thing.what()).isEqualTo("unreadable"));
    }

    private int post(String body, @Nullable String secret) throws Exception {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (secret != null) {
            request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private String webhook() throws Exception {
        return call("getWebhookInfo");
    }

    private String call(String method) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(telegram.url() + "/bot" + WholeBot.TOKEN + "/" + method))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
