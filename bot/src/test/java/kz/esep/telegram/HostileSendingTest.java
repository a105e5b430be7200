package kz.esep.telegram;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Files;
import kz.esep.local.telegram.LocalTelegramServer;
import kz.esep.local.telegram.client.LocalPerson;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.local.telegram.client.Seen;
import kz.esep.local.telegram.client.SentFile;
import kz.esep.outgoing.Mailboxes;
import kz.esep.storage.MemoryDatabase;
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

/** Sending and fetching while Telegram or the network behaves badly: late at worst, in order always, nothing is lost. */
class HostileSendingTest {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final MemoryDatabase database = new MemoryDatabase();

    @SuppressWarnings("NullAway.Init")
    private static LocalTelegramServer telegram;

    @SuppressWarnings("NullAway.Init")
    private static LocalTelegramClient client;

    @SuppressWarnings("NullAway.Init")
    private EchoBot bot;

    @SuppressWarnings("NullAway.Init")
    private LocalPerson person;

    @BeforeAll
    static void startTelegram(@TempDir Path directory) {
        telegram = LocalTelegramServer.start(directory, 0);
        client = new LocalTelegramClient(telegram.uri());
    }

    @AfterAll
    static void endTelegram() {
        client.close();
        telegram.close();
    }

    @BeforeEach
    void start() {
        bot = new EchoBot(
                database,
                telegram.url(),
                new Connections(new Connections.Patience(LONGEST, Duration.ofSeconds(50), Duration.ofSeconds(25))));
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
    @ValueSource(strings = {"bad_gateway", "too_many_requests"})
    void whatIsRefusedForAWhileIsSentOnceAndInOrder(String fault) {
        client.fail(fault, 3, "sendMessage", 1);
        IntStream.range(0, 5).forEach(i -> person.say("m" + i));
        person.awaitText("Echo: m4");
        assertThat(said()).containsExactly("Echo: m0", "Echo: m1", "Echo: m2", "Echo: m3", "Echo: m4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop_after", "cut_off", "late"})
    void anAnswerThatIsLostIsPaidForByARepetition(String fault) {
        client.fail(fault, 1, "sendMessage", (int) LONGEST.plusSeconds(2).toSeconds());
        person.say("a");
        person.say("b");
        person.awaitText("Echo: b");
        assertThat(said()).containsExactly("Echo: a", "Echo: a", "Echo: b");
    }

    @Tag("nightly")
    @Test
    void anAnswerAfterThirtySecondsIsNotWaitedFor() {
        bot.close();
        bot = new EchoBot(database, telegram.url());
        client.fail("late", 1, "sendMessage", 32);
        person.patience(Duration.ofSeconds(60)).say("a");
        person.say("b");
        person.awaitText("Echo: b");
        assertThat(said()).containsExactly("Echo: a", "Echo: a", "Echo: b");
    }

    @Test
    void aStormOfTooManyRequestsEndsWithEverythingSentOnce() {
        client.fail("too_many_requests", 12, "sendMessage", 1);
        var others = IntStream.range(0, 4)
                .mapToObj(i -> client.newPerson("Үлгі", "kk", "participant"))
                .toList();
        others.forEach(other -> {
            other.start("");
            other.say("a");
        });
        others.forEach(other -> other.patience(Duration.ofSeconds(40)).awaitText("Echo: a"));
        others.forEach(other -> assertThat(said(other)).containsExactly("Echo: /start", "Echo: a"));
        assertThat(client.failuresLeft()).isZero();
    }

    @Test
    void whatTelegramWillNeverTakeIsParkedWithoutItsTextAndTheRestGoesOn() {
        client.fail("bad_request", 1, "sendMessage", 0);
        person.say("secret");
        person.say("b");
        person.awaitText("Echo: b");
        assertThat(said()).containsExactly("Echo: b");
        await().untilAsserted(() -> assertThat(database.template().findAll(Document.class, "parked"))
                .singleElement()
                .satisfies(parked -> assertThat(parked.toJson())
                        .contains("400 Bad Request", "\"characters\": 12")
                        .doesNotContain("secret")));
    }

    @Test
    void aCardWhoseEditIsLostShowsItsNewestState() {
        bot.get(Mailboxes.class).post(person.id(), EchoBot.card("first", "1"));
        client.fail("cut_off", 1, "editMessageText", 0);
        person.tap("More");
        person.awaitText("Count 11");
        client.fail("bad_gateway", 2, "editMessageText", 0);
        person.tap("More");
        person.awaitText("Count 111");
        assertThat(said()).containsExactly("Count 111");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bad_gateway", "cut_off", "late"})
    void aFileIsFetchedUntilItIsWhole(String fault) {
        client.fail(fault, fault.equals("late") ? 1 : 2, "file", 1);
        client.fail("bad_gateway", 1, "getFile", 0);
        client.fail("cut_off", 1, "getFile", 0);
        var bytes = new byte[1_500_000];
        new Random(3).nextBytes(bytes);
        var sent = person.send("document", "", List.of(new SentFile("act.pdf", "application/pdf", bytes)))
                .getFirst();
        person.awaitText("Stored");
        var file = bot.get(Files.class)
                .findAll(List.of(FileId.ofMessage(person.id(), sent.id())))
                .getFirst();
        assertThat(requireNonNull(file.stored()).size()).isEqualTo(bytes.length);
        assertThat(database.template().getCollection("blobs.files").countDocuments())
                .isEqualTo(1);
        assertThat(database.template().getCollection("blobs.chunks").countDocuments())
                .isEqualTo(6);
        assertThat(client.failuresLeft()).isZero();
    }

    private List<String> said() {
        return said(person).stream()
                .filter(text -> !text.equals("Echo: /start"))
                .toList();
    }

    private static List<String> said(LocalPerson person) {
        return person.messages().stream()
                .filter(Seen::isFromBot)
                .map(Seen::text)
                .toList();
    }
}
