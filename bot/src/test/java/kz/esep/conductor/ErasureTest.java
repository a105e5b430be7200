package kz.esep.conductor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.esep.BotApplication;
import kz.esep.attendance.Attendance;
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
import kz.esep.language.Language;
import kz.esep.narratives.Narratives;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Invitation;
import kz.esep.people.Invitations;
import kz.esep.people.People;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import kz.esep.people.ShownMenus;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.Projects;
import kz.esep.storage.Parked;
import kz.esep.survey.Surveys;
import kz.esep.survey.Totals;
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

/** Who is erased is nowhere in the database any more; what the project needs stays without the name. */
class ErasureTest {

    private static final long SOMEBODY = 7_654_321_987L;
    private static final PersonId PERSON = PersonId.ofTelegram(SOMEBODY);
    private static final String NAME = "Өшірілетін Сынақ";

    @TempDir
    Path directory;

    private ConfigurableApplicationContext bot;
    private MongoTemplate mongo;
    private int updates;

    @BeforeEach
    void somebodyHasLeftTracesEverywhere() throws Exception {
        bot = new SpringApplicationBuilder(BotApplication.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .run("--esep.mongodb.uri=embedded:" + directory, "--esep.secret.keys=a-key-that-only-tests-use");
        mongo = bot.getBean(MongoTemplate.class);
        bot.getBean(Projects.class).add(Sample.project());
        bot.getBean(People.class).keep(Sample.person(SOMEBODY, NAME, Language.EN, Role.COORDINATOR));
        var link = Sample.invitation();
        bot.getBean(Invitations.class)
                .add(new Invitation(
                        link.id(),
                        link.project(),
                        link.role(),
                        null,
                        2,
                        List.of(PERSON, PersonId.ofTelegram(1)),
                        link.expires(),
                        false,
                        Sample.NOW));
        file("attached", "bytes of the project");
        file("loose", "bytes of nobody");
        entry();
        bot.getBean(Parked.class).arrived("1:9", "a bug", "{\"chat\":{\"id\":" + SOMEBODY + "}}", Sample.NOW);
        bot.getBean(Parked.class).refused(SOMEBODY, "m", "too long", Map.of("kind", "say"), Sample.NOW);
        bot.getBean(Narratives.class)
                .save(
                        Sample.PROJECT_ID,
                        "results",
                        Language.KK,
                        "Мәтін",
                        Narratives.NOTHING_SEEN,
                        PERSON.value(),
                        Sample.NOW);
        bot.getBean(Surveys.class)
                .add(new Totals(
                        "totals",
                        Sample.PROJECT_ID,
                        new IndicatorId("t1a1i1"),
                        LocalDate.of(2026, 6, 1),
                        10,
                        9,
                        null,
                        PERSON.value(),
                        Sample.NOW));
        mongo.insert(
                new Document("_id", "dismissal")
                        .append("version", 1L)
                        .append("steps", List.of(new Document("by", "operator"), new Document("by", PERSON.value()))),
                "dismissals");
        says("/log");
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void leavesNoTraceOfThePerson() {
        erase();
        messagesAreSent();
        bot.getBean(Erasures.class).sweep();
        bot.getBean(ShownMenus.class).toClear(9).forEach(bot.getBean(ShownMenus.class)::markCleared);
        for (var collection : mongo.getCollectionNames()) {
            assertThat(mongo.findAll(Document.class, collection))
                    .as(collection)
                    .noneMatch(document -> document.toJson().contains(Long.toString(SOMEBODY))
                            || document.toJson().contains(NAME));
        }
    }

    @Test
    void putsNobodyInThePlaceOfWhoeverSignedInTheBackOffice() {
        erase();
        assertThat(bot.getBean(Surveys.class).totals(Sample.PROJECT_ID))
                .singleElement()
                .satisfies(totals -> assertThat(totals.by()).isEqualTo(PersonId.ERASED.value()));
        assertThat(mongo.findAll(Document.class, "dismissals"))
                .singleElement()
                .satisfies(dismissal -> assertThat(dismissal.getList("steps", Document.class))
                        .extracting(step -> step.getString("by"))
                        .containsExactly("operator", PersonId.ERASED.value()));
    }

    @Test
    void withdrawsTheDraftsInWhichThePersonStandsThoseOfCallsToo() {
        var call = SampleCall.of("call-1", 2026, Sample.PROJECT_ID);
        bot.getBean(Calls.class).add(call);
        var drafts = bot.getBean(KeptDrafts.class);
        var ofProject = SampleDraft.keep(drafts, Sample.PROJECT_ID.value(), "Есеп: " + NAME, Language.KK);
        var ofCall = SampleDraft.keep(drafts, Draft.shelfOf(call.id()), "Серіктес: " + NAME, Language.KK);
        var other = SampleDraft.keep(drafts, Draft.shelfOf(call.id()), "Серіктес: Үлгі Асқар", Language.KK);
        var elsewhere = SampleDraft.keep(drafts, "call:other", "Серіктес: " + NAME, Language.KK);
        erase();
        assertThat(Stream.of(ofProject, ofCall, other, elsewhere))
                .extracting(draft ->
                        drafts.find(draft.shelf(), draft.number()).orElseThrow().isWithheld())
                .as("only what stands about the person's projects is looked through")
                .containsExactly(true, true, false, false);
        assertThat(drafts.bytes(drafts.find(ofCall.shelf(), 1).orElseThrow(), KeptDrafts.Part.DOCX))
                .isEmpty();
    }

    @Test
    void keepsTheEntryAsAFactOfTheProject() {
        erase();
        var entry = bot.getBean(Entries.class).find(new EntryId("e1")).orElseThrow();
        assertThat(entry.author()).isEqualTo(PersonId.ERASED);
        assertThat(entry.involved()).containsOnly(PersonId.ERASED.value());
        assertThat(entry.fact().orElseThrow().happening().participants()).isEqualTo(12);
        assertThat(bot.getBean(Files.class).findAll(List.of(new FileId("attached"))))
                .singleElement()
                .satisfies(file -> assertThat(file.sender()).isEqualTo(PersonId.ERASED));
    }

    @Test
    void removesTheBytesOfFilesThatBelongToNoEntry() {
        erase();
        assertThat(bot.getBean(Files.class).findAll(List.of(new FileId("loose"))))
                .isEmpty();
        assertThat(mongo.findAll(Document.class, "blobs.files"))
                .extracting(blob -> blob.getString("filename"))
                .containsExactly("attached");
    }

    @Test
    void leavesThePlacesOfAnInvitationUsed() {
        erase();
        assertThat(bot.getBean(Invitations.class)
                        .find(Sample.invitation().id())
                        .orElseThrow()
                        .usedBy())
                .hasSize(2)
                .doesNotContain(PERSON);
    }

    @Test
    void keepsAProofThatNamesNobody() {
        erase();
        messagesAreSent();
        bot.getBean(Erasures.class).sweep();
        assertThat(mongo.findAll(Document.class, "erasures"))
                .singleElement()
                .satisfies(
                        proof -> assertThat(proof.keySet()).containsExactlyInAnyOrder("_id", "at", "entries", "files"));
    }

    @Test
    void meetsAStrangerAfterwards() {
        erase();
        says("/start");
        assertThat(said()).contains("To join, ask the coordinator");
        says("/entries");
        assertThat(said()).contains("members of a project only");
    }

    @Test
    void doesTheSameWhenTheTurnIsMadeAgain() {
        says("/forget");
        var before = Objects.requireNonNull(mongo.findById(Long.toString(SOMEBODY), Document.class, "conversations"));
        var tap = tap("🗑 Yes, erase it all");
        bot.getBean(Intake.class).take(List.of(tap));
        mongo.save(before, "conversations");
        bot.getBean(Intake.class).take(List.of(tap));
        assertThat(bot.getBean(People.class).find(PERSON)).isEmpty();
        assertThat(mongo.findAll(Document.class, "erasures"))
                .singleElement()
                .satisfies(proof -> assertThat(proof.getInteger("entries")).isEqualTo(1));
    }

    private void erase() {
        says("/forget");
        assertThat(said()).contains(NAME, Long.toString(SOMEBODY));
        bot.getBean(Intake.class).take(List.of(tap("🗑 Yes, erase it all")));
        assertThat(said()).contains("Erased.");
    }

    private void file(String name, String bytes) throws Exception {
        var file = new FileId(name);
        var stored = bot.getBean(Blobs.class)
                .store(file, null, new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8)), Sample.NOW);
        bot.getBean(Files.class)
                .want(List.of(new Evidence(
                        file,
                        PERSON,
                        SOMEBODY,
                        FileKind.DOCUMENT,
                        "telegram" + name,
                        "unique" + name,
                        "act.pdf",
                        null,
                        10,
                        null,
                        null,
                        Sample.NOW,
                        stored,
                        0,
                        null,
                        true)));
    }

    private void entry() {
        var told = new Happening(
                null,
                "A cleanup",
                LocalDate.of(2026, 6, 14),
                LocalDate.of(2026, 6, 14),
                null,
                Attendance.of(12),
                List.of(),
                null,
                null,
                List.of(new FileId("attached")),
                List.of());
        var entry = Entry.submitted(new EntryId("e1"), Sample.PROJECT_ID, PERSON, told, Sample.NOW)
                .accepted(PERSON.value(), true, List.of(), Sample.NOW, "1:1");
        bot.getBean(Entries.class).write(entry);
    }

    private void says(String text) {
        var source = source();
        bot.getBean(Intake.class).take(List.of(new Incoming.Text(source, updates, text)));
    }

    private Incoming tap(String caption) {
        var key = pending().reversed().stream()
                .flatMap(body -> body.rows().stream())
                .flatMap(List::stream)
                .filter(button -> button.caption().equals(caption))
                .map(Button::key)
                .findFirst()
                .orElseThrow();
        return new Incoming.Tap(source(), "q", 1, Objects.requireNonNull(key));
    }

    private String said() {
        return pending().getLast().html();
    }

    private List<Body> pending() {
        try (var waiting = bot.getBean(Mailboxes.class).waiting()) {
            return waiting.filter(found -> found.chat() == SOMEBODY)
                    .flatMap(found -> found.mailbox().pending().stream())
                    .flatMap(outgoing -> outgoing instanceof Outgoing.Show show
                            ? Stream.of(show.body())
                            : outgoing instanceof Outgoing.Say say ? Stream.of(say.body()) : Stream.empty())
                    .toList();
        }
    }

    private void messagesAreSent() {
        try (var waiting = bot.getBean(Mailboxes.class).waiting()) {
            waiting.toList()
                    .forEach(found -> bot.getBean(Mailboxes.class)
                            .settle(List.of(new Mailboxes.Settlement(
                                    found.chat(),
                                    found.mailbox().pending().stream()
                                            .map(Outgoing::id)
                                            .toList(),
                                    Map.of(),
                                    List.of()))));
        }
    }

    private Source source() {
        updates++;
        return new Source("1:" + updates, SOMEBODY, NAME, "en", Instant.now());
    }
}
