package kz.esep.conductor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import kz.esep.BotApplication;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Named;
import kz.esep.attendance.PaperList;
import kz.esep.call.Calls;
import kz.esep.call.SampleCall;
import kz.esep.dialogues.Sample;
import kz.esep.drafts.Draft;
import kz.esep.drafts.KeptDrafts;
import kz.esep.drafts.SampleDraft;
import kz.esep.evidence.Blobs;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.evidence.Files;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Intake;
import kz.esep.incoming.Source;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.journal.Happening;
import kz.esep.journal.Place;
import kz.esep.language.Language;
import kz.esep.narratives.Narratives;
import kz.esep.people.People;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Projects;
import kz.esep.survey.Response;
import kz.esep.survey.Surveys;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The name of a participant goes from everything that a project keeps; nobody is counted less. */
class NameErasureTest {

    private static final long COORDINATOR = 7_000_001;
    private static final String NAME = "Өшірілетін Қатысушы";
    private static final String OTHER = "Қалатын Қатысушы";
    private static final EntryId ENTRY = new EntryId("e1");

    @TempDir
    Path directory;

    private ConfigurableApplicationContext bot;
    private MongoTemplate mongo;
    private int updates;

    @BeforeEach
    void aNameStandsEverywhere() throws IOException {
        bot = new SpringApplicationBuilder(BotApplication.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .run("--esep.mongodb.uri=embedded:" + directory, "--esep.secret.keys=a-key-that-only-tests-use");
        mongo = bot.getBean(MongoTemplate.class);
        bot.getBean(Projects.class).add(Sample.project());
        bot.getBean(People.class).keep(Sample.person(COORDINATOR, "Coordinator", Language.EN, Role.COORDINATOR));
        file("named", "list.csv", "ФИО;Пол\n" + NAME + ";ж\n" + OTHER + ";м\n");
        file("clean", "other.csv", "ФИО;Пол\n" + OTHER + ";м\n");
        file("scan", "list.pdf", "a scan");
        bot.getBean(Entries.class)
                .write(Entry.submitted(ENTRY, Sample.PROJECT_ID, PersonId.ofTelegram(COORDINATOR), told(), Sample.NOW));
        bot.getBean(Surveys.class)
                .answer(ENTRY, "hash", new Response(List.of(new Response.Answer(null, "Рақмет, " + NAME + "!"))), "x");
        bot.getBean(Narratives.class)
                .save(
                        Sample.PROJECT_ID,
                        "results",
                        Language.KK,
                        "Бәрін " + NAME + " ұйымдастырды.",
                        Narratives.NOTHING_SEEN,
                        "operator",
                        Sample.NOW);
        for (var text : List.of("/log", "1.1", "today", "Сынақ ауылы", NAME + "\n" + OTHER)) {
            says(text);
        }
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    private static Happening told() {
        var day = LocalDate.of(2026, 6, 14);
        return new Happening(
                new ActivityId("t1a1"),
                null,
                day,
                day,
                Place.named("Сынақ ауылы"),
                Attendance.of(2)
                        .naming(List.of(Named.only(NAME), Named.only(OTHER)))
                        .listed(new PaperList(List.of(new FileId("named"), new FileId("scan")), 2)),
                List.of(),
                "Бастаған " + NAME.toUpperCase(Locale.ROOT) + ".",
                NAME,
                List.of(new FileId("named"), new FileId("clean"), new FileId("scan")),
                List.of());
    }

    @Test
    void isNowhereAnyMoreAndNobodyIsCountedLess() {
        assertThat(standsIn()).contains("entries", "files", "surveyResponses", "narratives", "conversations");

        var erased = bot.getBean(NameErasure.class).of(Sample.PROJECT_ID, NAME, "operator", "0a1b2c3d");

        assertThat(standsIn()).isEmpty();
        assertThat(erased.sheets()).isEqualTo(1);
        assertThat(erased.unreadable()).isEqualTo(1);
        var people = Objects.requireNonNull(bot.getBean(Entries.class)
                .find(ENTRY)
                .orElseThrow()
                .newest()
                .happening()
                .attendance());
        assertThat(people.participants()).isEqualTo(2);
        assertThat(people.names()).extracting(Named::name).contains(OTHER).hasSize(2);
        assertThat(bot.getBean(Files.class)
                        .findAll(List.of(new FileId("named"), new FileId("clean"), new FileId("scan"))))
                .extracting(file -> file.id().value())
                .containsExactlyInAnyOrder("clean", "scan");
        assertThat(mongo.findAll(Document.class, "erasures")).singleElement().satisfies(proof -> {
            assertThat(proof.getInteger("entries")).isEqualTo(1);
            assertThat(proof.getInteger("sheets")).isEqualTo(1);
            assertThat(proof.getInteger("texts")).isGreaterThanOrEqualTo(4);
        });
    }

    @Test
    void draftsInWhichItStandsAreWithdrawnThoseOfCallsToo() {
        var call = SampleCall.of("call-1", 2026, Sample.PROJECT_ID);
        bot.getBean(Calls.class).add(call);
        var drafts = bot.getBean(KeptDrafts.class);
        var ofProject = SampleDraft.keep(drafts, Sample.PROJECT_ID.value(), "Қатысты: " + NAME, Language.KK);
        var ofCall = SampleDraft.keep(
                drafts, Draft.shelfOf(call.id()), "Оқыды: " + NAME.toUpperCase(Locale.ROOT), Language.RU);
        var other = SampleDraft.keep(drafts, Draft.shelfOf(call.id()), "Қатысты: " + OTHER, Language.KK);

        var erased = bot.getBean(NameErasure.class).of(Sample.PROJECT_ID, NAME, "operator", "0a1b2c3d");

        assertThat(erased.drafts()).isEqualTo(2);
        assertThat(Stream.of(ofProject, ofCall, other))
                .extracting(draft ->
                        drafts.find(draft.shelf(), draft.number()).orElseThrow().isWithheld())
                .containsExactly(true, true, false);
        assertThat(mongo.findAll(Document.class, "erasures"))
                .singleElement()
                .satisfies(proof -> assertThat(proof.getInteger("drafts")).isEqualTo(2));
        assertThat(bot.getBean(NameErasure.class)
                        .of(Sample.PROJECT_ID, NAME, "operator", "0a1b2c3e")
                        .drafts())
                .isZero();
    }

    @Test
    void theDialogueInWhichItWasTypedGoesOnWithoutIt() {
        bot.getBean(NameErasure.class).of(Sample.PROJECT_ID, NAME, "operator", "0a1b2c3d");
        says("5");
        assertThat(mongo.findAll(Document.class, "conversations"))
                .singleElement()
                .satisfies(conversation -> {
                    assertThat(conversation.toJson()).contains(OTHER).doesNotContain(NAME);
                    assertThat(conversation.get("running")).isNotNull();
                });
    }

    @Test
    void isErasedOnceHoweverOftenItIsAskedFor() {
        var erasure = bot.getBean(NameErasure.class);
        assertThat(erasure.of(Sample.PROJECT_ID, NAME, "operator", "0a1b2c3d").places())
                .isGreaterThan(4);
        assertThat(erasure.of(Sample.PROJECT_ID, NAME, "operator", "0a1b2c3e").places())
                .isZero();
        assertThat(mongo.findAll(Document.class, "erasures")).hasSize(1);
    }

    /** The collections in which the name stands, in any case. */
    private List<String> standsIn() {
        var bare = NAME.toLowerCase(Locale.ROOT);
        return mongo.getCollectionNames().stream()
                .filter(collection -> mongo.findAll(Document.class, collection).stream()
                        .anyMatch(document ->
                                document.toJson().toLowerCase(Locale.ROOT).contains(bare)))
                .sorted()
                .toList();
    }

    private void file(String id, String name, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var file = new FileId(id);
        bot.getBean(Files.class)
                .want(List.of(new Evidence(
                        file,
                        PersonId.ofTelegram(COORDINATOR),
                        COORDINATOR,
                        FileKind.DOCUMENT,
                        "tg-" + id,
                        "u-" + id,
                        name,
                        null,
                        bytes.length,
                        "Тізім: " + NAME,
                        null,
                        Sample.NOW,
                        null,
                        0,
                        null,
                        true)));
        bot.getBean(Files.class)
                .markStored(
                        file,
                        bot.getBean(Blobs.class).store(file, "text/csv", new ByteArrayInputStream(bytes), Sample.NOW));
    }

    private void says(String text) {
        updates++;
        var source = new Source("1:" + updates, COORDINATOR, "Coordinator", "en", Sample.NOW.plusSeconds(updates));
        bot.getBean(Intake.class).take(List.of(new Incoming.Text(source, updates, text)));
    }
}
