package kz.esep.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kz.esep.evidence.Evidence;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.language.Language;
import kz.esep.local.telegram.LocalTelegramServer;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.people.People;
import kz.esep.people.Role;
import kz.esep.storage.Parked;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Two bots on one database. */
class TwoBotsTest {

    private static final int CHATS = 30;

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
    void bothArePostedEveryUpdateAtOnceAndItTakesEffectOnce() throws Exception {
        var ports = List.of(Wire.freePort(), Wire.freePort());
        var doors = ports.stream()
                .map(port -> URI.create("http://127.0.0.1:" + port + "/telegram"))
                .toList();
        try (var both = new BothAtOnce(doors);
                var first = bot(ports.getFirst(), both.address());
                var second = bot(ports.getLast(), both.address())) {
            assertThat(second.isRunning()).isTrue();
            var invitation = new Ground(first).withProject().invitation(Role.VOLUNTEER, CHATS);
            var volunteers = Volunteers.some(CHATS, client);
            volunteers.join(invitation);
            volunteers.logUntilFiles();
            volunteers.submit();
            assertThatEverythingIsThereOnce(first);
            assertThat(volunteers.all()).allSatisfy(TwoBotsTest::assertThatItWasSaidOnce);
        }
    }

    private static void assertThatEverythingIsThereOnce(ConfigurableApplicationContext bot) {
        var entries = bot.getBean(Entries.class).of(Ground.PROJECT);
        assertThat(entries).hasSize(CHATS).allSatisfy(entry -> {
            assertThat(entry.versions()).hasSize(1);
            assertThat(entry.newest().happening().files()).hasSize(1);
        });
        assertThat(entries).extracting(Entry::number).doesNotHaveDuplicates();
        assertThat(entries)
                .extracting(entry -> entry.newest().happening().participants())
                .doesNotHaveDuplicates();
        assertThat(bot.getBean(People.class).of(Ground.PROJECT)).hasSize(CHATS);
        assertThat(bot.getBean(Parked.class).all()).isEmpty();
        assertThat(bot.getBean(MongoTemplate.class).findAll(Evidence.class, "files"))
                .hasSize(CHATS)
                .allMatch(Evidence::isStored);
    }

    private static void assertThatItWasSaidOnce(Someone someone) {
        assertThat(someone.person().messages())
                .filteredOn(seen -> seen.text().contains(someone.said("receipt.submitted")))
                .hasSize(1);
    }

    @Test
    void oneOfTwoPollsAndTheOtherTakesOverWhenItStops() {
        var settings = WholeBot.environment(directory.resolve("data"), telegram.url());
        var first = WholeBot.start(settings);
        try (var second = WholeBot.start(settings)) {
            var stranger = new Someone(client.newPerson("Бейтаныс Үлгі", "ru", "participant"), Language.RU);
            stranger.person().start("");
            stranger.awaits("home.stranger");
            first.close();
            var asked = stranger.person().say("/start");
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(stranger.person().messages().reversed().stream()
                                    .filter(seen -> seen.isFromBot() && seen.id() > asked.id()))
                            .isNotEmpty());
            assertThat(second.getBean(MongoTemplate.class).findAll(Document.class, "parked"))
                    .isEmpty();
        } finally {
            first.close();
        }
    }

    private ConfigurableApplicationContext bot(int port, URI address) {
        return WholeBot.start(WholeBot.byWebhook(directory.resolve("data"), telegram.url(), port, address));
    }
}
