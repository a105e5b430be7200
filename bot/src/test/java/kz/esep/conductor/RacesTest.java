package kz.esep.conductor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kz.esep.BotApplication;
import kz.esep.dialogue.Conversation;
import kz.esep.dialogue.Keys;
import kz.esep.dialogue.Running;
import kz.esep.dialogues.Sample;
import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Source;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.journal.Happening;
import kz.esep.language.Language;
import kz.esep.local.database.EmbeddedDatabase;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.People;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Projects;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Two things at the same moment, taken on by two bots over one database: each race is run fifty times. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RacesTest {

    private static final int TIMES = 50;
    private static final long SECOND_COORDINATOR = 1003;

    private ConfigurableApplicationContext first;
    private ConfigurableApplicationContext second;
    private ExecutorService threads;
    private long me = 100_000;
    private int updates;

    @BeforeAll
    void start(@TempDir Path directory) {
        first = bot("embedded:" + directory.resolve("data"));
        second = bot(first.getBean(EmbeddedDatabase.class).connectionString());
        threads = Executors.newFixedThreadPool(2);
        first.getBean(Projects.class).add(Sample.project());
        joins(Sample.COORDINATOR, Role.COORDINATOR);
        joins(SECOND_COORDINATOR, Role.COORDINATOR);
    }

    private static ConfigurableApplicationContext bot(String database) {
        return new SpringApplicationBuilder(BotApplication.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .run("--esep.mongodb.uri=" + database, "--esep.secret.keys=a-key-that-only-tests-use");
    }

    @AfterAll
    void stop() {
        threads.shutdown();
        second.close();
        first.close();
    }

    @RepeatedTest(TIMES)
    void countsADoubleTapOnce() throws Exception {
        opensARecord();
        var today = Keys.choice(running().serial(), running().draw(), 0);
        atOnce(tap(me, today), tap(me, today));
        assertThat(running().step()).isEqualTo("where");
        assertThat(conversation(me).mailbox().pending())
                .extracting(Outgoing::id)
                .doesNotHaveDuplicates();
    }

    @RepeatedTest(TIMES)
    void takesOneOfTwoAnswersFromTwoDevices() throws Exception {
        opensARecord();
        var draw = running().draw();
        var today = Keys.choice(running().serial(), draw, 0);
        var yesterday = Keys.choice(running().serial(), draw, 1);
        atOnce(tap(me, today), tap(me, yesterday));
        assertThat(running().step()).isEqualTo("where");
        assertThat(running().answers().toString()).containsPattern("days=Days\\[from=(\\S+), to=\\1]");
    }

    @RepeatedTest(TIMES)
    void keepsBothPhotosOfTwoDevices() throws Exception {
        opensARecord();
        atOnce(photo(me), photo(me));
        assertThat(running().answers().files()).hasSize(2);
        assertThat(running().step()).isEqualTo("when");
    }

    @RepeatedTest(TIMES)
    void takesAnUpdateOnceThatTwoBotsWereHanded() throws Exception {
        opensARecord();
        var same = new Incoming.Text(source(me), 5, "14.06.2026");
        atOnce(same, same);
        assertThat(running().step()).isEqualTo("where");
        assertThat(conversation(me).seen()).doesNotHaveDuplicates();
        assertThat(conversation(me).mailbox().pending())
                .extracting(Outgoing::id)
                .doesNotHaveDuplicates();
    }

    @RepeatedTest(TIMES)
    void makesOneVersionOfACorrectionThatIsSubmittedTwice() throws Exception {
        var entry = handsIn();
        corrects(entry);
        var submit = Keys.choice(running().serial(), running().draw(), 0);
        atOnce(tap(me, submit), tap(me, submit));
        assertThat(stored(entry).versions()).hasSize(2);
        assertThat(conversation(me).running()).isNull();
    }

    @RepeatedTest(TIMES)
    void acceptsWhatWasSeenWhenTheAuthorEditsAtOnce() throws Exception {
        var entry = handsIn();
        corrects(entry);
        var submit = Keys.choice(running().serial(), running().draw(), 0);
        atOnce(tap(me, submit), tap(Sample.COORDINATOR, Keys.begin("accept", entry + ".1")));
        var after = stored(entry);
        assertThat(after.versions()).hasSize(2);
        assertThat(after.state()).isEqualTo(Entry.State.SUBMITTED);
        assertThat(after.accepted() == null || after.accepted().version() == 1).isTrue();
        assertThat(conversation(Sample.COORDINATOR).mailbox().pending().toString())
                .contains(entry.value());
    }

    @RepeatedTest(TIMES)
    void letsOneOfTwoCoordinatorsDecide() throws Exception {
        var entry = handsIn();
        var key = Keys.begin("accept", entry + ".1");
        atOnce(tap(Sample.COORDINATOR, key), tap(SECOND_COORDINATOR, key));
        var after = stored(entry);
        assertThat(after.state()).isEqualTo(Entry.State.ACCEPTED);
        assertThat(after.revision()).isEqualTo(2);
    }

    @RepeatedTest(TIMES)
    void parksNothingOfAllThat(RepetitionInfo repetition) throws Exception {
        opensARecord();
        atOnce(new Incoming.Text(source(me), 6, "/cancel"), photo(me));
        assertThat(running().answers().files()).hasSize(1);
        assertThat(first.getBean(MongoTemplate.class).findAll(Document.class, "parked"))
                .as("after race %s", repetition.getCurrentRepetition())
                .isEmpty();
    }

    /** One thing to each bot, at the same moment. */
    private void atOnce(Incoming one, Incoming other) throws Exception {
        var start = new CyclicBarrier(2);
        var both = threads.invokeAll(List.of(taking(first, one, start), taking(second, other, start)));
        for (var taken : both) {
            taken.get(1, TimeUnit.MINUTES);
        }
    }

    private static Callable<Boolean> taking(
            ConfigurableApplicationContext bot, Incoming incoming, CyclicBarrier start) {
        return () -> {
            start.await();
            bot.getBean(Conductor.class).take(List.of(incoming));
            return true;
        };
    }

    private void opensARecord() {
        joins(++me, Role.VOLUNTEER);
        says("/log");
        says("1.1");
    }

    private EntryId handsIn() {
        joins(++me, Role.VOLUNTEER);
        var day = LocalDate.of(2026, 6, 14);
        var told = new Happening(
                new ActivityId("t1a2"), null, day, day, null, null, List.of(), null, null, List.of(), List.of());
        var id = new EntryId("race-" + me);
        var author = PersonId.ofTelegram(me);
        first.getBean(Entries.class)
                .write(Entry.submitted(id, Sample.PROJECT_ID, author, told, Instant.ofEpochMilli(1_800_000_000_000L)));
        return id;
    }

    /** Opens an entry of one's own for correction and changes it, up to the button that submits it. */
    private void corrects(EntryId entry) {
        take(tap(me, Keys.begin("log-activity", entry.value())));
        says("https://example.kz/" + entry);
    }

    private void joins(long chat, Role role) {
        first.getBean(People.class).keep(Sample.person(chat, "Сынақ", Language.EN, role));
    }

    private void says(String text) {
        take(new Incoming.Text(source(me), updates, text));
    }

    private void take(Incoming incoming) {
        first.getBean(Conductor.class).take(List.of(incoming));
    }

    private Incoming tap(long chat, String key) {
        return new Incoming.Tap(source(chat), "q", 1, key);
    }

    private Incoming photo(long chat) {
        var source = source(chat);
        return new Incoming.Attachment(
                source,
                updates,
                FileId.ofMessage(chat, updates),
                FileKind.PHOTO,
                "file" + updates,
                "unique" + updates,
                null,
                "image/jpeg",
                1000,
                null,
                null);
    }

    private Source source(long chat) {
        updates++;
        return new Source("1:" + updates, chat, "Сынақ", "en", Instant.ofEpochMilli(1_781_500_000_000L + updates));
    }

    private Conversation conversation(long chat) {
        return Objects.requireNonNull(
                first.getBean(Conversations.class).load(List.of(chat)).get(chat));
    }

    private Running running() {
        return Objects.requireNonNull(conversation(me).running());
    }

    private Entry stored(EntryId entry) {
        return first.getBean(Entries.class).find(entry).orElseThrow();
    }
}
