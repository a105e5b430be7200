package kz.esep.conductor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.esep.BotApplication;
import kz.esep.attendance.Category;
import kz.esep.attendance.Groups;
import kz.esep.checkin.Attendee;
import kz.esep.checkin.CheckIn;
import kz.esep.checkin.CheckInId;
import kz.esep.checkin.CheckInLinks;
import kz.esep.checkin.CheckIns;
import kz.esep.dialogues.Sample;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Source;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.PersonId;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Projects;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** However often and however much at once somebody checks in: counted once, and without a trace of the account. */
class CountedOnceTest {

    private static final EntryId ENTRY = new EntryId("e1");
    private static final CheckInId ID = CheckInId.openedBy("1:1");
    private static final int ROUNDS = 50;

    @TempDir
    Path directory;

    private ConfigurableApplicationContext bot;
    private final AtomicInteger updates = new AtomicInteger();

    @BeforeEach
    void start() {
        bot = new SpringApplicationBuilder(BotApplication.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .run(
                        "--esep.mongodb.uri=embedded:" + directory.resolve("data"),
                        "--esep.secret.keys=a-key-that-only-tests-use");
        bot.getBean(Projects.class).add(Sample.project());
        var now = Instant.now();
        checkIns()
                .keep(new CheckIn(
                        ID,
                        Sample.PROJECT_ID,
                        ENTRY,
                        new ActivityId("t1a1"),
                        PersonId.ofTelegram(1002),
                        1002,
                        now,
                        now.plus(CheckIn.LASTS),
                        null,
                        false,
                        0));
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void twoTapsAtOnceCountOnce() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var chat = 5000 + round;
            toTheLastQuestion(chat);
            var first = tap(chat, "Жастар");
            var second = tap(chat, "Жастар");
            together(() -> take(first), () -> take(second));
            take(first);
            take(second);
            assertThat(tally().total()).isEqualTo(round + 1);
        }
        assertThat(tally().status().part(Category.YOUTH)).hasValue(ROUNDS);
    }

    @Test
    void oneAccountIsCountedOnceHoweverManyWritesMeet() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var account = 6000L + round;
            var told = new Attendee(Category.MALE, null, null, null, 1, Instant.now());
            together(
                    () -> checkIns().count(ID, account, Language.KK, told, "one"),
                    () -> checkIns().count(ID, account, Language.KK, told, "other"));
        }
        assertThat(tally().total()).isEqualTo(ROUNDS);
    }

    @Test
    void nobodyIsCountedWhoAnswersAfterItWasClosed() {
        toTheLastQuestion(7000);
        checkIns().keep(checkIns().find(ID).orElseThrow().closed(Instant.now()));
        take(tap(7000, "Жастар"));

        assertThat(tally().total()).isZero();
        assertThat(said(7000)).anyMatch(text -> text.contains("Тіркелу аяқталды"));
    }

    @Test
    void theAccountIsNotKeptWithWhatWasTold() {
        toTheLastQuestion(7100);
        take(tap(7100, "Жастар"));

        var stored = bot.getBean(MongoTemplate.class).findAll(Document.class, "attendees");
        assertThat(stored)
                .singleElement()
                .extracting(Document::toJson)
                .asString()
                .doesNotContain("7100");
    }

    @Test
    void aNameThatWasGivenIsErasedAndThePersonStaysCounted() {
        var told = new Attendee(Category.MALE, Category.AGE_33_45, null, "Сынақ Адам", 1, Instant.now());
        checkIns().count(ID, 7400, Language.KK, told, "one");
        checkIns().eraseName(7400);

        assertThat(checkIns().attendees(ENTRY)).singleElement().satisfies(one -> {
            assertThat(one.name()).isNull();
            assertThat(one.age()).isEqualTo(Category.AGE_33_45);
        });
    }

    @Test
    void theChatIsForgottenOnceEverythingIsSent() {
        toTheLastQuestion(7200);
        take(tap(7200, "Жастар"));
        var mongo = bot.getBean(MongoTemplate.class);
        var passersBy = bot.getBean(PassersBy.class);
        var later = Instant.now().plusSeconds(2 * 3600);
        passersBy.forget(later);
        assertThat(chats(mongo)).contains("7200");

        mongo.getCollection("conversations")
                .updateOne(
                        new Document("_id", "7200"), new Document("$set", new Document("mailbox.pending", List.of())));
        passersBy.forget(later);
        assertThat(chats(mongo)).isEmpty();
        assertThat(mongo.findAll(Document.class, "passersBy")).isEmpty();
        assertThat(tally().total()).isEqualTo(1);
    }

    @Test
    void theChatOfSomebodyWhoWentAwayInTheMiddleIsForgottenAfterADay() {
        toTheLastQuestion(7300);
        bot.getBean(PassersBy.class).forget(Instant.now().plusSeconds(25 * 3600));

        assertThat(chats(bot.getBean(MongoTemplate.class))).isEmpty();
        assertThat(tally().total()).isZero();
    }

    private static List<String> chats(MongoTemplate mongo) {
        return mongo.findAll(Document.class, "conversations").stream()
                .map(conversation -> conversation.getString("_id"))
                .toList();
    }

    private void toTheLastQuestion(long chat) {
        take(new Incoming.Text(
                source(chat), 1, "/start " + bot.getBean(CheckInLinks.class).payload(ID)));
        take(tap(chat, "Әйел адам"));
        take(tap(chat, "17–22"));
    }

    private Incoming tap(long chat, String caption) {
        var key = pending(chat).reversed().stream()
                .filter(Outgoing.Show.class::isInstance)
                .flatMap(show -> ((Outgoing.Show) show).body().rows().stream().flatMap(List::stream))
                .filter(button -> button.caption().equals(caption))
                .map(button -> String.valueOf(button.key()))
                .findFirst()
                .orElseThrow();
        return new Incoming.Tap(source(chat), "q", 1, key);
    }

    private Source source(long chat) {
        return new Source("1:" + updates.incrementAndGet(), chat, "Сынақ", "kk", Instant.now());
    }

    private boolean take(Incoming incoming) {
        bot.getBean(Conductor.class).take(List.of(incoming));
        return true;
    }

    private List<String> said(long chat) {
        return pending(chat).stream()
                .filter(Outgoing.Show.class::isInstance)
                .map(show -> ((Outgoing.Show) show).body().html())
                .toList();
    }

    private List<Outgoing> pending(long chat) {
        try (var waiting = bot.getBean(Mailboxes.class).waiting()) {
            return waiting.filter(found -> found.chat() == chat)
                    .flatMap(found -> found.mailbox().pending().stream())
                    .toList();
        }
    }

    private CheckIns checkIns() {
        return bot.getBean(CheckIns.class);
    }

    private Groups tally() {
        return checkIns().tally(ENTRY);
    }

    @SafeVarargs
    private static void together(Callable<Boolean>... acts) throws Exception {
        var start = new CyclicBarrier(acts.length);
        try (var threads = Executors.newFixedThreadPool(acts.length)) {
            var running = IntStream.range(0, acts.length)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return acts[i].call();
                    }))
                    .toList();
            for (var one : running) {
                assertThat(one.get()).isTrue();
            }
        }
    }
}
