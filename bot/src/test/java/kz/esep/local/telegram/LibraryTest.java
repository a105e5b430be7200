package kz.esep.local.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.esep.local.telegram.client.LocalPerson;
import kz.esep.local.telegram.client.LocalTelegramClient;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.longpolling.TelegramBotsLongPollingApplication;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;

/** The unchanged library talks to the local Telegram. */
class LibraryTest {
    @Test
    void aBotThatPollsHearsAndAnswers(@TempDir Path directory) throws Exception {
        List<Update> heard = new CopyOnWriteArrayList<>();
        LocalPerson person;
        try (LocalTelegramServer server = LocalTelegramServer.start(directory, 0);
                TelegramBotsLongPollingApplication application = new TelegramBotsLongPollingApplication()) {
            TelegramUrl url = TelegramUrl.builder()
                    .schema("http")
                    .host("127.0.0.1")
                    .port(server.port())
                    .build();
            application.registerBot(
                    "1:local",
                    () -> url,
                    offset ->
                            GetUpdates.builder().offset(offset + 1).timeout(50).build(),
                    (List<Update> updates) -> heard.addAll(updates));
            person = new LocalTelegramClient(server.uri()).person("volunteer");
            person.say("Сәлем /start");
            await().until(() -> heard.size() == 1);
            assertThat(heard.getFirst().getMessage().getText()).isEqualTo("Сәлем /start");
            var client = new OkHttpTelegramClient(new OkHttpClient(), "1:local", url);
            var sent = client.execute(SendMessage.builder()
                    .chatId(700001L)
                    .text("<b>Қабылданды</b>")
                    .parseMode("HTML")
                    .build());
            assertThat(person.awaitText("Қабылданды").isFromBot()).isTrue();
            person.awaitRead();
            assertThat(sent.getText()).isEqualTo("Қабылданды");
            assertThat(sent.getEntities().getFirst().getType()).isEqualTo("bold");
        }
    }
}
