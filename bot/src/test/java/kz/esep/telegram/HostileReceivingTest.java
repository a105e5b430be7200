package kz.esep.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Files;
import kz.esep.local.telegram.LocalTelegramServer;
import kz.esep.local.telegram.client.LocalPerson;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.local.telegram.client.Seen;
import kz.esep.storage.MemoryDatabase;
import kz.esep.telegram.Connections.Patience;
import kz.esep.whole.Pictures;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.Status;

/** Receiving with the library while the Bot API fails in every way that was seen: everything is taken once, in order. */
class HostileReceivingTest {

    private static final int MANY = 250;

    /** An answer to a poll that takes longer than three seconds is not waited for. */
    private static final Patience SHORT =
            new Patience(Duration.ofSeconds(10), Duration.ofSeconds(2), Duration.ofSeconds(1));

    private final MemoryDatabase database = new MemoryDatabase();

    @SuppressWarnings("NullAway.Init")
    private static LocalTelegramServer telegram;

    @SuppressWarnings("NullAway.Init")
    private static LocalTelegramClient client;

    @SuppressWarnings("NullAway.Init")
    private EchoBot bot;

    @SuppressWarnings("NullAway.Init")
    private LocalPerson person;

    /** The message before the first that is to be echoed. */
    private long since;

    @BeforeAll
    static void startTelegram(@TempDir Path directory) {
        telegram = LocalTelegramServer.start(
                directory,
                0,
                Map.of(
                        "esep.local-telegram.per-second", "0",
                        "esep.local-telegram.per-chat-per-second", "0"));
        client = new LocalTelegramClient(telegram.uri());
    }

    @AfterAll
    static void endTelegram() {
        client.close();
        telegram.close();
    }

    @BeforeEach
    void start() {
        bot = new EchoBot(database, telegram.url(), new Connections(SHORT));
        person = client.newPerson("Айгүл", "kk", "volunteer");
        person.start("");
        person.awaitText("Echo: /start");
    }

    @AfterEach
    void end() {
        bot.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bad_gateway", "cut_off", "drop_after", "repeated", "unconfirmed"})
    void everythingIsTakenOnceAndInOrderWhateverHappensToThePolls(String fault) {
        client.fail(fault, 3, "getUpdates", 0);
        says(5);
        assertThatAllIsEchoedOnce(5);
        await().until(() -> client.failuresLeft() == 0);
    }

    @Test
    void aStormOfTooManyRequestsIsObeyedAndLosesNothing() {
        client.fail("too_many_requests", 2, "getUpdates", 1);
        says(5);
        assertThatAllIsEchoedOnce(5);
        await().until(() -> client.failuresLeft() == 0);
    }

    /** Longer than the bot waits: it has gone away and asks again when the answer comes. */
    @Test
    void anAnswerThatComesTooLateIsAskedForAgain() {
        client.fail("late", 1, "getUpdates", 4);
        says(5);
        assertThatAllIsEchoedOnce(5);
    }

    /** With the times of production, in which an answer may be overdue by so much. */
    @Test
    @Tag("nightly")
    void anAnswerAfterThirtySecondsIsWaitedFor() {
        bot.close();
        client.fail("late", 1, "getUpdates", 30);
        bot = new EchoBot(database, telegram.url());
        person.patience(Duration.ofMinutes(2));
        says(5);
        assertThatAllIsEchoedOnce(5);
    }

    /** A restart asks for everything that is not confirmed, so what is not noted at Telegram comes again. */
    @Test
    void whatIsDeliveredAgainAfterARestartTakesNoEffect() {
        client.fail("unconfirmed", 1000, "getUpdates", 0);
        says(3);
        person.awaitText("Echo: m2");
        bot.close();
        bot = new EchoBot(database, telegram.url(), new Connections(SHORT));
        person.say("m3");
        assertThatAllIsEchoedOnce(4);
        client.mend();
    }

    @Test
    void aHundredAtOnceAreTakenTogetherAndInOrder() {
        bot.close();
        says(MANY);
        bot = new EchoBot(database, telegram.url(), new Connections(SHORT));
        person.patience(Duration.ofSeconds(60));
        assertThatAllIsEchoedOnce(MANY);
        var batches = bot.get(MeterRegistry.class).get("esep.updates.batch").summary();
        assertThat(batches.max()).isEqualTo(100);
    }

    @Test
    void thePartsOfAnAlbumMayComeInAnyOrder() {
        bot.close();
        var sent =
                person.sendAlbum(IntStream.range(0, 5).mapToObj(Pictures::jpeg).toList(), "Жағажай");
        client.fail("reversed", 1, "getUpdates", 0);
        bot = new EchoBot(database, telegram.url(), new Connections(SHORT));
        var ids = sent.stream()
                .map(seen -> FileId.ofMessage(person.id(), seen.id()))
                .toList();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> bot.get(Files.class).findAll(ids).stream()
                                .filter(Evidence::isStored)
                                .count()
                        == 5);
        var album =
                bot.get(Files.class).findAll(ids).stream().map(Evidence::album).distinct();
        assertThat(album).hasSize(1).doesNotContainNull();
        assertThat(client.failuresLeft()).isZero();
    }

    @Test
    void anotherPollerForAWhileIsAClearStateAndLosesNothing() {
        client.fail("conflict", 6, "getUpdates", 0);
        says(5);
        await().until(() -> bot.receiving().getStatus().equals(Status.DOWN));
        assertThat(bot.receiving().getDetails()).containsValue("another process polls with this token (409)");
        assertThatAllIsEchoedOnce(5);
        await().until(() -> bot.receiving().getStatus().equals(Status.UP));
        assertThat(client.failuresLeft()).isZero();
    }

    private void says(int messages) {
        since = person.say("m0").id();
        IntStream.range(1, messages).forEach(i -> person.say("m" + i));
    }

    private void assertThatAllIsEchoedOnce(int messages) {
        person.awaitText("Echo: m" + (messages - 1));
        assertThat(person.messagesAfter(since).stream().filter(Seen::isFromBot).map(Seen::text))
                .containsExactlyElementsOf(IntStream.range(0, messages)
                        .mapToObj(i -> "Echo: m" + i)
                        .toList());
        assertThat(database.template().findAll(Document.class, "parked")).isEmpty();
    }
}
