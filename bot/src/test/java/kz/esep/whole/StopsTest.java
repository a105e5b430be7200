package kz.esep.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.esep.language.Language;
import kz.esep.local.telegram.LocalTelegramServer;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.people.People;
import kz.esep.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot's process starts before its database and stops when it is told to, whatever goes on. */
class StopsTest {

    private static final Duration STOP = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path directory;

    private LocalTelegramServer telegram;
    private LocalTelegramClient client;

    @BeforeEach
    void start() {
        telegram = LocalTelegramServer.start(directory.resolve("telegram"), 0, WholeBot.UNHURRIED);
        client = new LocalTelegramClient(telegram.uri());
    }

    @AfterEach
    void stop() {
        client.close();
        telegram.close();
    }

    @Test
    void toldToStopUnderLoadItEndsInTimeAndLosesNothing() throws Exception {
        String invitation;
        var people = IntStream.range(0, 20)
                .mapToObj(i -> new Someone(client.newPerson("Үлгі " + i, "kk", "volunteer"), Language.KK))
                .toList();
        try (var records = WholeBot.records(data())) {
            invitation = new Ground(records).withProject().invitation(Role.VOLUNTEER, people.size());
        }
        var bot = BotProcess.start(environment(), log());
        await().atMost(PATIENCE).until(() -> printed().contains("Polling Telegram"));
        people.forEach(someone -> someone.person().start(invitation));
        people.subList(0, 5).forEach(someone -> someone.awaits("join.language.ask"));
        bot.stop();
        assertThat(bot.endsWithin(STOP)).isTrue();
        bot = BotProcess.start(environment(), log());
        try {
            people.forEach(StopsTest::agrees);
        } finally {
            bot.close();
        }
        try (var records = WholeBot.records(data())) {
            assertThat(records.getBean(People.class).of(Ground.PROJECT)).hasSize(people.size());
        }
    }

    private static void agrees(Someone someone) {
        someone.awaits("join.language.ask");
        someone.person().tap(someone.language().ownName());
        someone.awaits("join.consent.ask", "role", someone.said("join.role.volunteer"));
        someone.taps("join.consent.agree");
        someone.person()
                .awaitMessage(seen -> seen.button(someone.said("home.log")).isPresent());
    }

    @Test
    void startsBeforeItsDatabaseAndStopsAfterIt() throws Exception {
        var port = Wire.freePort();
        var settings = environment();
        settings.put("ESEP_MONGODB_URI", "mongodb://127.0.0.1:" + port + "/esep");
        var bot = BotProcess.start(settings, log());
        await().atMost(PATIENCE).until(() -> printed().contains("does not answer yet; waiting for it"));
        var database = new MongoServer(new MemoryBackend());
        database.bind("127.0.0.1", port);
        await().atMost(PATIENCE).until(() -> printed().contains("Polling Telegram"));
        var stranger = new Someone(client.newPerson("Бейтаныс Үлгі", "ru", "participant"), Language.RU);
        stranger.person().start("");
        stranger.awaits("home.stranger");
        database.shutdownNow();
        stranger.person().say("/help");
        await().atMost(PATIENCE).until(() -> printed().contains("updates cannot be kept"));
        bot.stop();
        assertThat(bot.endsWithin(STOP)).isTrue();
    }

    @Test
    void stopsWhileItStillWaitsForItsDatabase() throws Exception {
        var settings = environment();
        settings.put("ESEP_MONGODB_URI", "mongodb://127.0.0.1:" + Wire.freePort() + "/esep");
        var bot = BotProcess.start(settings, log());
        await().atMost(PATIENCE).until(() -> printed().contains("waiting for it"));
        bot.stop();
        assertThat(bot.endsWithin(STOP)).isTrue();
        assertThat(linesWith("waiting for it")).hasSize(1);
    }

    private Map<String, String> environment() {
        return WholeBot.environment(data(), telegram.url());
    }

    private List<String> linesWith(String words) throws Exception {
        return Files.readAllLines(log()).stream()
                .filter(line -> line.contains(words))
                .toList();
    }

    private String printed() throws Exception {
        return Files.exists(log()) ? Files.readString(log()) : "";
    }

    private Path data() {
        return directory.resolve("data");
    }

    private Path log() {
        return directory.resolve("bot.log");
    }
}
