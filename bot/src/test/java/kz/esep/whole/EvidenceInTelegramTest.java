package kz.esep.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kz.esep.language.Language;
import kz.esep.local.telegram.LocalTelegramServer;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Evidence that comes outside any dialogue, through the real library: albums, groups, edits, and a restart amid. */
class EvidenceInTelegramTest {

    private static final Duration PATIENCE = Duration.ofSeconds(45);

    @TempDir
    Path directory;

    private LocalTelegramServer telegram;
    private LocalTelegramClient client;
    private ConfigurableApplicationContext bot;
    private Someone volunteer;

    @BeforeEach
    void start() {
        telegram = LocalTelegramServer.start(directory.resolve("telegram"), 0, WholeBot.UNHURRIED);
        client = new LocalTelegramClient(telegram.uri());
        volunteer = new Someone(client.person("volunteer"), Language.EN);
        String invitation;
        try (var records = WholeBot.records(directory.resolve("data"))) {
            invitation = new Ground(records).withProject().invitation(Role.VOLUNTEER);
        }
        begin();
        volunteer.joins(invitation, "volunteer");
    }

    private void begin() {
        bot = WholeBot.start(
                WholeBot.environment(directory.resolve("data"), telegram.uri().toString()));
    }

    @AfterEach
    void stop() {
        bot.close();
        client.close();
        telegram.close();
    }

    /** The first part of the album is taken by a bot that ends before it asks; the rest comes to the next one. */
    @Test
    void asksOnceForAnAlbumAcrossARestartAndFollowsEditsAndGroups() throws IOException {
        var parts = volunteer.person().sendAlbum(List.of(Pictures.jpeg(1), Pictures.jpeg(2)), "Bridge");
        volunteer.person().awaitRead();
        bot.close();
        begin();
        volunteer.awaits("evidence-first.ask");
        assertThat(asked()).isEqualTo(1);
        volunteer.sees("evidence-first.stored", "stored", 2, "sent", 2);
        volunteer.taps("evidence-first.new");
        volunteer.answers("log-activity.activity.ask", "1.1");
        volunteer.awaits("log-activity.when.ask");
        volunteer.person().tap("Yesterday");
        volunteer.awaits("log-activity.where.ask");
        var place = volunteer.person().say("Bridge");
        volunteer.awaits("attended.ask");
        volunteer.person().edit(place, "Stone bridge");
        volunteer.person().awaitText("Stone bridge");
        assertThat(parts).hasSize(2);
        pointsToAPictureInAGroup();
    }

    private void pointsToAPictureInAGroup() throws IOException {
        var group = client.newGroup("Volunteers");
        var stranger = client.newPerson("Сынақ", "ru", "");
        group.say(stranger, "Всем привет");
        var picture = group.sendPhoto(stranger, Pictures.jpeg(3), "");
        group.reply(stranger, picture, "/log@esep_local_bot");
        await().atMost(PATIENCE).until(() -> group.messages().size() == 4);
        group.reply(stranger, picture, "/log@esep_local_bot");
        assertThat(group.messages().getLast().isFromBot()).isFalse();
        group.reply(volunteer.person(), picture, "/log@esep_local_bot");
        volunteer.taps("engine.save");
        volunteer.awaits("evidence-first.ask");
        volunteer.sees("evidence-first.stored", "stored", 1, "sent", 1);
        assertThat(group.messages().stream().filter(seen -> seen.isFromBot())).hasSize(1);
    }

    private long asked() {
        var question = volunteer.said("evidence-first.ask");
        return volunteer.person().messages().stream()
                .filter(seen -> seen.text().contains(question))
                .count();
    }
}
