package kz.esep.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import kz.esep.evidence.Evidence;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.language.Language;
import kz.esep.local.telegram.LocalTelegramServer;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.outgoing.Mailboxes;
import kz.esep.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The bot's process is killed (SIGKILL) in the middle of a dialogue, again and again; the dialogue is finished. */
class KilledBotTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    private LocalTelegramServer telegram;
    private LocalTelegramClient client;
    private BotProcess bot;
    private Someone volunteer;
    private Someone coordinator;

    @BeforeEach
    void start() throws IOException {
        telegram = LocalTelegramServer.start(directory.resolve("telegram"), 0, WholeBot.UNHURRIED);
        client = new LocalTelegramClient(telegram.uri());
        volunteer = new Someone(client.person("volunteer"), Language.KK);
        coordinator = new Someone(client.person("coordinator"), Language.RU);
        String forCoordinator;
        String forVolunteer;
        try (var records = WholeBot.records(data())) {
            var ground = new Ground(records).withProject();
            forCoordinator = ground.invitation(Role.COORDINATOR);
            forVolunteer = ground.invitation(Role.VOLUNTEER);
        }
        begin();
        coordinator.joins(forCoordinator, "coordinator");
        volunteer.joins(forVolunteer, "volunteer");
    }

    @AfterEach
    void stop() throws InterruptedException {
        bot.close();
        client.close();
        telegram.close();
    }

    @Test
    void everyAnswerIsKeptOnceWhereverTheBotIsKilled() throws Exception {
        tellsPlaceAndIsCutOff();
        sendsPhotosAcrossAKill();
        submitsAndIsCutOff();
        coordinatorAcceptsAndIsCutOff();
        bot.close();
        assertThatTheRecordIsWholeAndOnce();
    }

    /** The bot dies when the answer has just been sent; the next answer is sent to a bot that is not there. */
    private void tellsPlaceAndIsCutOff() throws Exception {
        volunteer.person().say("/log");
        volunteer.answers("log-activity.activity.ask", "1.1");
        volunteer.awaits("log-activity.when.ask");
        volunteer.person().tap("Кеше");
        volunteer.answers("log-activity.where.ask", "Үлгі көпір");
        bot.kill();
        volunteer.person().say("31");
        begin();
        volunteer.person().awaitText("Жиналған қалдық");
        volunteer.person().say("2,5");
        volunteer.answers("log-activity.result.ask", "Жағаны тазаладық.");
        volunteer.awaits("log-activity.led.ask");
        volunteer.taps("engine.skip");
    }

    /** The bot dies while it tries to fetch the first photo; the second one is sent to a bot that is not there. */
    private void sendsPhotosAcrossAKill() throws Exception {
        volunteer.awaits("log-activity.files.ask");
        client.fail("bad_gateway", 1, "getFile", 0);
        volunteer.person().sendPhoto(Pictures.jpeg(1), "");
        await().atMost(PATIENCE).until(() -> client.failuresLeft() == 0);
        bot.kill();
        volunteer.person().sendPhoto(Pictures.jpeg(2), "");
        begin();
        volunteer.sees("steps.files.count", "sent", 2, "stored", 2);
        volunteer.taps("steps.files.enough");
        volunteer.answers("log-activity.links.ask", "https://www.instagram.com/p/DN-z4gyjeJf/");
        volunteer.person().awaitText("instagram.com/p/DN-z4gyjeJf");
        volunteer.taps("steps.links.enough");
    }

    private void submitsAndIsCutOff() throws Exception {
        volunteer.awaits("log-activity.review.ask");
        volunteer.taps("steps.review.submit");
        bot.kill();
        begin();
        volunteer.sees("receipt.submitted");
        volunteer.sees("receipt.files.all", "stored", 2, "sent", 2);
        coordinator.sees("review.title.waiting", "number", 1);
    }

    private void coordinatorAcceptsAndIsCutOff() throws Exception {
        coordinator.taps("review.accept");
        bot.kill();
        begin();
        volunteer.sees("receipt.accepted");
        coordinator.person().awaitText("Принято");
    }

    private void assertThatTheRecordIsWholeAndOnce() {
        try (var records = WholeBot.records(data())) {
            assertThat(records.getBean(Entries.class).of(Ground.PROJECT))
                    .singleElement()
                    .satisfies(KilledBotTest::isWhole);
            var mongo = records.getBean(MongoTemplate.class);
            assertThat(mongo.findAll(Evidence.class, "files")).hasSize(2).allMatch(Evidence::isStored);
            assertThat(mongo.findAll(org.bson.Document.class, "parked")).isEmpty();
            try (var waiting = records.getBean(Mailboxes.class).waiting()) {
                assertThat(waiting).isEmpty();
            }
        }
    }

    private static void isWhole(Entry entry) {
        assertThat(entry.state()).isEqualTo(Entry.State.ACCEPTED);
        assertThat(entry.number()).isEqualTo(1);
        assertThat(entry.versions()).hasSize(1);
        var told = entry.fact().orElseThrow().happening();
        assertThat(Objects.requireNonNull(told.activity()).value()).isEqualTo("t1a1");
        assertThat(Objects.requireNonNull(told.place()).name()).isEqualTo("Үлгі көпір");
        assertThat(told.participants()).isEqualTo(31);
        assertThat(told.measures()).singleElement().extracting("value").isEqualTo(new BigDecimal("2.5"));
        assertThat(told.result()).isEqualTo("Жағаны тазаладық.");
        assertThat(told.led()).isNull();
        assertThat(told.files()).hasSize(2).doesNotHaveDuplicates();
        assertThat(told.publications()).hasSize(1);
    }

    private Path data() {
        return directory.resolve("data");
    }

    private void begin() throws IOException {
        Map<String, String> environment = WholeBot.environment(data(), telegram.url());
        bot = BotProcess.start(environment, directory.resolve("bot.log"));
    }
}
