package kz.esep.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import kz.esep.language.Language;
import kz.esep.local.telegram.LocalTelegramServer;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.people.People;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The menu of a chat follows its person's language and roles, wherever they were changed. */
class MenusTest {

    @TempDir
    Path directory;

    @Test
    void followLanguageAndRoleAndGoWithThePerson() {
        try (var telegram = LocalTelegramServer.start(directory.resolve("telegram"), 0, WholeBot.UNHURRIED);
                var client = new LocalTelegramClient(telegram.uri());
                var bot = WholeBot.start(WholeBot.environment(directory.resolve("data"), telegram.url()))) {
            var ground = new Ground(bot).withProject();
            var somebody = new Someone(client.newPerson("Мәзір Үлгі", "en", "volunteer"), Language.RU);
            var chat = somebody.person().id();
            somebody.joins(ground.invitation(Role.VOLUNTEER), "volunteer");
            awaitMenu(telegram, chat, "Записать мероприятие", "/status", false);

            somebody.person().say("/language");
            somebody.awaits("choose-language.ask");
            somebody.person().tap("English");
            awaitMenu(telegram, chat, "Log an activity", "/status", false);

            var people = bot.getBean(People.class);
            var known = people.find(PersonId.ofTelegram(chat)).orElseThrow();
            assertThat(people.keep(known.inRole(Ground.PROJECT, Role.COORDINATOR, Instant.now())))
                    .isTrue();
            awaitMenu(telegram, chat, "Get a draft of a report", "/draft", false);

            somebody.person().say("/forget");
            somebody.person().awaitText("What is kept about you");
            somebody.person().tap("🗑 Yes, erase it all");
            awaitMenu(telegram, chat, "", "", true);
        }
    }

    private static void awaitMenu(
            LocalTelegramServer telegram, long chat, String description, String command, boolean empty) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var menu = menu(telegram, chat);
            if (empty) {
                assertThat(menu).contains("\"result\":[]");
            } else {
                assertThat(menu).contains(description).contains(command.substring(1));
            }
        });
    }

    private static String menu(LocalTelegramServer telegram, long chat) {
        var scope = URLEncoder.encode("{\"type\":\"chat\",\"chat_id\":" + chat + "}", StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(
                        URI.create(telegram.url() + "/bot" + WholeBot.TOKEN + "/getMyCommands?scope=" + scope))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
