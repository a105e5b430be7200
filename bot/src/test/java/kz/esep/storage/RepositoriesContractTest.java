package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.esep.attendance.Attendance;
import kz.esep.call.Call;
import kz.esep.call.Calls;
import kz.esep.call.SampleCall;
import kz.esep.card.Paper;
import kz.esep.card.Papers;
import kz.esep.card.ProjectCard;
import kz.esep.card.ProjectCards;
import kz.esep.card.SampleCard;
import kz.esep.card.StoryContact;
import kz.esep.deadlines.Deadline;
import kz.esep.deadlines.Deadlines;
import kz.esep.dialogues.Sample;
import kz.esep.evidence.Blobs;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.evidence.Files;
import kz.esep.evidence.Publication;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.journal.Happening;
import kz.esep.journal.Measure;
import kz.esep.journal.Place;
import kz.esep.language.Language;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.Outgoing;
import kz.esep.outgoing.OutgoingFileId;
import kz.esep.outgoing.OutgoingFiles;
import kz.esep.people.Invitations;
import kz.esep.people.People;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import kz.esep.plan.ActivityId;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the repositories ask, each query at least once. */
class RepositoriesContractTest extends StorageContract {

    private static final ProjectId PROJECT = Sample.PROJECT_ID;
    private static final Instant NOW = Sample.NOW;
    private static final PersonId AUTHOR = PersonId.ofTelegram(Sample.VOLUNTEER);

    private Repositories repositories;

    @BeforeEach
    void open() {
        repositories = new Repositories(client, database.getName());
    }

    @AfterEach
    void close() {
        repositories.close();
    }

    @Test
    void entriesAreNumberedOnceAndAStaleOneIsRefused() {
        var entries = repositories.get(Entries.class);
        var first = entry("e1", List.of("f1"), "instagram:a");
        assertThat(entries.write(first)).isTrue();
        assertThat(entries.write(first)).as("a replay").isTrue();
        assertThat(entries.write(entry("e2", List.of("f2"), "instagram:b"))).isTrue();

        assertThat(entries.of(PROJECT)).extracting(Entry::number).containsExactly(1, 2);
        var stored = entries.find(new EntryId("e1")).orElseThrow();
        assertThat(stored.newest().happening()).isEqualTo(first.newest().happening());
        assertThat(entries.write(stored.accepted("p", false, List.of(), NOW, "why")))
                .isTrue();
        assertThat(entries.write(stored.returned("no", "p", NOW, "other"))).isFalse();
        assertThat(entries.numbersOf(List.of(new EntryId("e1"), new EntryId("none"))))
                .isEqualTo(Map.of(new EntryId("e1"), 1));
    }

    @Test
    void entriesAreFoundByWhatTheyHold() {
        var entries = repositories.get(Entries.class);
        entries.write(entry("e1", List.of("f1", "f2"), "instagram:a"));
        entries.write(entry("e2", List.of(), "instagram:b"));
        var second = entries.find(new EntryId("e2")).orElseThrow();
        entries.write(second.accepted("p", false, List.of(), NOW, "why"));

        assertThat(entries.findAll(List.of(new EntryId("e1"), new EntryId("e9"))))
                .hasSize(1);
        assertThat(entries.by(List.of(AUTHOR), NOW)).hasSize(2);
        assertThat(entries.by(List.of(AUTHOR), NOW.plusSeconds(1))).isEmpty();
        assertThat(entries.by(List.of(AUTHOR))).hasSize(2);
        assertThat(entries.withFiles(List.of(new FileId("f2"), new FileId("f7"))))
                .extracting(entry -> entry.id().value())
                .containsExactly("e1");
        assertThat(entries.withPublications(List.of("instagram:b")))
                .extracting(entry -> entry.id().value())
                .containsExactly("e2");
        assertThat(entries.awaitingReview(PROJECT)).extracting(Entry::number).containsExactly(1);
        assertThat(entries.countByState(List.of(PROJECT)))
                .isEqualTo(Map.of(PROJECT, Map.of(Entry.State.SUBMITTED, 1, Entry.State.ACCEPTED, 1)));
    }

    @Test
    void whoIsErasedIsNobodyInEveryEntry() {
        var entries = repositories.get(Entries.class);
        entries.write(entry("e1", List.of(), "instagram:a"));

        assertThat(entries.erase(AUTHOR)).isPositive();

        assertThat(entries.by(List.of(AUTHOR))).isEmpty();
        assertThat(entries.of(PROJECT)).hasSize(1);
    }

    @Test
    void deadlinesAreFoundByDayAndProject() {
        var deadlines = repositories.get(Deadlines.class);
        var day = LocalDate.of(2026, 7, 1);
        var first = new Deadline("deadline-1", PROJECT, "final-report", null, day, List.of(7, 1));
        deadlines.add(first);
        deadlines.add(first);
        deadlines.add(new Deadline("deadline-2", PROJECT, Deadline.OTHER, "Хат", day.plusDays(9), List.of()));

        assertThat(deadlines.of(PROJECT)).extracting(Deadline::id).containsExactly("deadline-1", "deadline-2");
        assertThat(deadlines.of(List.of(PROJECT), day.plusDays(1)))
                .extracting(Deadline::id)
                .containsExactly("deadline-2");
        assertThat(deadlines.between(day, day)).containsExactly(first);
        assertThat(deadlines.next(List.of(PROJECT), day)).isEqualTo(Map.of(PROJECT, first));
        deadlines.remove(PROJECT, "deadline-1");
        assertThat(deadlines.next(List.of(PROJECT), day).get(PROJECT))
                .extracting(Deadline::id)
                .isEqualTo("deadline-2");
    }

    @Test
    void aFileThatIsToBeSentIsKeptOnce() throws IOException {
        var files = repositories.get(OutgoingFiles.class);
        var id = OutgoingFileId.of(7, "m1");
        files.keep(id, "image/png", new ByteArrayInputStream(new byte[300_000]));
        files.keep(id, "image/png", new ByteArrayInputStream(new byte[1]));

        var kept = files.find(id).orElseThrow();
        assertThat(kept.size()).isEqualTo(300_000);
        try (var bytes = kept.bytes().get()) {
            assertThat(bytes.readAllBytes()).hasSize(300_000);
        }
        assertThat(files.find(OutgoingFileId.of(7, "m2"))).isEmpty();
    }

    @Test
    void filesAreAQueueUntilTheyAreStoredOrGivenUp() {
        var files = repositories.get(Files.class);
        var wanted = IntStream.rangeClosed(1, 3).mapToObj(this::file).toList();
        files.want(wanted);
        files.want(wanted);
        assertThat(files.due(NOW, 2)).extracting(Evidence::id).containsExactly(new FileId("f1"), new FileId("f2"));
        assertThat(files.due(NOW.minusSeconds(60), 9)).isEmpty();

        files.markStored(new FileId("f1"), new Evidence.Stored("f1", "0".repeat(64), 10, NOW));
        files.markFailed(new FileId("f2"), NOW.plusSeconds(60));
        files.giveUp(new FileId("f3"));

        assertThat(files.due(NOW, 9)).isEmpty();
        assertThat(files.due(NOW.plusSeconds(60), 9))
                .singleElement()
                .satisfies(file -> assertThat(file.failures()).isEqualTo(1));
        assertThat(files.untold(9)).extracting(file -> file.id().value()).containsExactlyInAnyOrder("f1", "f3");
        files.markTold(List.of(new FileId("f1"), new FileId("f3")));
        assertThat(files.untold(9)).isEmpty();
        assertThat(files.findAll(List.of(new FileId("f1")))).allMatch(Evidence::isStored);
        assertThat(files.findAll(List.of(new FileId("f3")))).allMatch(Evidence::isLost);
    }

    @Test
    void theSameBytesAreStoredOnce() throws IOException {
        var blobs = repositories.get(Blobs.class);
        var bytes = "сурет ".repeat(100_000).getBytes(StandardCharsets.UTF_8);

        var first = blobs.store(new FileId("f1"), null, new ByteArrayInputStream(bytes), NOW);
        var again = blobs.store(new FileId("f2"), null, new ByteArrayInputStream(bytes), NOW);
        var repeated = blobs.store(new FileId("f1"), null, new ByteArrayInputStream(bytes), NOW);

        assertThat(again).isEqualTo(first);
        assertThat(repeated.sha256()).isEqualTo(first.sha256());
        try (var stored = blobs.open(repeated.blob())) {
            assertThat(stored.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(blobs.thumbnail(first.blob())).isEmpty();
        assertThat(database.getCollection("blobs.files").countDocuments()).isEqualTo(1);
    }

    @Test
    void peopleAreFoundByTheirProjects() {
        var people = repositories.get(People.class);
        var person = Sample.person(Sample.COORDINATOR, "Сынақ Адам", Language.RU, Role.COORDINATOR);
        assertThat(people.keep(person)).isTrue();
        assertThat(people.keep(person)).as("there already").isFalse();
        people.keep(Sample.person(Sample.VOLUNTEER, "Үлгі Адам", Language.KK, Role.VOLUNTEER));

        assertThat(people.find(person.id())).contains(person.revised());
        assertThat(people.findAll(List.of(person.id(), AUTHOR))).hasSize(2);
        assertThat(people.of(PROJECT)).hasSize(2);
        assertThat(people.ofAny(List.of(new ProjectId("other")))).isEmpty();
        assertThat(people.coordinatorsOf(PROJECT)).containsExactly(person.revised());
        people.markReachable(Sample.COORDINATOR, NOW);
        assertThat(people.find(person.id()).orElseThrow().unreachableSince()).isEqualTo(NOW);
        assertThat(people.keep(person.revised())).as("stale").isFalse();
        people.markReachable(Sample.COORDINATOR, null);
        var now = people.find(person.id()).orElseThrow();
        assertThat(people.keep(now.speaking(Language.EN))).isTrue();
        people.erase(person.id());
        assertThat(people.find(person.id())).isEmpty();
    }

    @Test
    void anInvitationServesAsManyAsItMay() {
        var invitations = repositories.get(Invitations.class);
        var invitation = Sample.invitation();
        invitations.add(invitation);

        for (var person = 1; person <= invitation.cap(); person++) {
            assertThat(invitations.use(invitation.id(), PersonId.ofTelegram(person), NOW))
                    .isTrue();
        }
        assertThat(invitations.use(invitation.id(), PersonId.ofTelegram(1), NOW))
                .as("again")
                .isTrue();
        assertThat(invitations.use(invitation.id(), PersonId.ofTelegram(99), NOW))
                .isFalse();
        assertThat(invitations.of(PROJECT))
                .singleElement()
                .satisfies(used -> assertThat(used.usedBy()).hasSize(invitation.cap()));
        invitations.revoke(invitation.id());
        assertThat(invitations.find(invitation.id()).orElseThrow().revoked()).isTrue();
    }

    @Test
    void aMailboxTakesAMessageOnceAndForgetsWhatWasSent() {
        var mailboxes = repositories.get(Mailboxes.class);
        var message = new Outgoing.Say("r1", new Body("Сәлем", List.of()));
        assertThat(mailboxes.post(7, message)).isTrue();
        assertThat(mailboxes.post(7, message)).isFalse();
        assertThat(mailboxes.post(7, new Outgoing.Show("r2", "card", new Body("Карта", List.of()), true)))
                .isTrue();
        try (var waiting = mailboxes.waiting()) {
            assertThat(waiting).singleElement().satisfies(found -> {
                assertThat(found.chat()).isEqualTo(7);
                assertThat(found.mailbox().pending()).extracting(Outgoing::id).containsExactly("r1", "r2");
            });
        }

        mailboxes.settle(List.of(new Mailboxes.Settlement(7, List.of("r1", "r2"), Map.of("card", 12L), List.of())));

        try (var waiting = mailboxes.waiting()) {
            assertThat(waiting).isEmpty();
        }
        assertThat(mailboxes.post(7, message)).as("remembered").isFalse();
    }

    @Test
    void aProjectIsReplacedByWhoHasSeenItsVersion() {
        var projects = repositories.get(Projects.class);
        var project = Sample.project();
        assertThat(projects.add(project)).isTrue();
        assertThat(projects.add(project)).isFalse();
        assertThat(projects.find(PROJECT)).contains(project);
        assertThat(projects.versions(List.of(PROJECT, new ProjectId("other")))).isEqualTo(Map.of(PROJECT, 1L));

        assertThat(projects.replace(versioned(project, 2))).isTrue();
        assertThat(projects.replace(versioned(project, 2))).isFalse();
        assertThat(projects.all()).extracting(Project::version).containsExactly(2L);
        assertThat(projects.findAll(List.of(PROJECT))).hasSize(1);
    }

    @Test
    void aCardIsKeptWholeAndAStaleOneIsRefused() {
        var cards = repositories.get(ProjectCards.class);
        var other = new ProjectId("other");
        assertThat(cards.of(PROJECT)).isEqualTo(ProjectCard.empty(PROJECT));

        var first = SampleCard.of(PROJECT);
        assertThat(cards.replace(first)).isTrue();
        assertThat(cards.of(PROJECT)).isEqualTo(first);
        assertThat(cards.replace(first)).as("told at the same time").isFalse();
        var second = first.change().partners(List.of()).made();
        assertThat(cards.replace(second)).isTrue();
        assertThat(cards.replace(second)).isFalse();
        assertThat(cards.of(List.of(PROJECT, other)))
                .isEqualTo(Map.of(PROJECT, second, other, ProjectCard.empty(other)));
    }

    @Test
    void whoAStoryIsAboutIsKeptApartAndForgotten() {
        var cards = repositories.get(ProjectCards.class);
        var contact = new StoryContact(PROJECT, "Үлгі Гүлнар", "+7 700 000 00 00");
        cards.keep(contact);
        assertThat(cards.contact(PROJECT)).contains(contact);
        cards.keep(new StoryContact(PROJECT, null, null));
        assertThat(cards.contact(PROJECT)).isEmpty();
    }

    @Test
    void aPaperIsReadOnlyForItsProjectAndRemovedWhole() throws IOException {
        var papers = repositories.get(Papers.class);
        var paper = papers.keep(
                PROJECT, "paper-1", "хат.pdf", "application/pdf", new ByteArrayInputStream(new byte[300_000]), NOW);
        assertThat(paper).isEqualTo(new Paper("paper-1", "хат.pdf", "application/pdf", 300_000, NOW));
        try (var bytes = papers.open(PROJECT, "paper-1").orElseThrow()) {
            assertThat(bytes.readAllBytes()).hasSize(300_000);
        }
        assertThat(papers.open(new ProjectId("other"), "paper-1")).isEmpty();
        papers.remove("paper-1");
        assertThat(papers.open(PROJECT, "paper-1")).isEmpty();
        assertThat(database.getCollection("papers.chunks").countDocuments()).isZero();
    }

    @Test
    void callsAreFoundByProjectAndAStaleOneIsRefused() {
        var calls = repositories.get(Calls.class);
        var first = SampleCall.of("call-one", 2025, PROJECT);
        assertThat(calls.add(first)).isTrue();
        assertThat(calls.add(first)).as("the form was sent twice").isFalse();
        calls.add(SampleCall.of("call-two", 2026));

        assertThat(calls.find(first.id())).contains(first);
        assertThat(calls.of(PROJECT)).containsExactly(first);
        assertThat(database.getCollection("calls").listIndexes())
                .extracting(index -> index.get("key", Document.class))
                .contains(new Document("projects", 1));
        assertThat(calls.all()).extracting(Call::year).containsExactly(2026, 2025);
        assertThat(calls.replace(first)).as("it is of the same version").isFalse();
        calls.remove(first.id(), 7);
        assertThat(calls.find(first.id())).as("another version is another call").isPresent();
        calls.remove(first.id(), 0);
        assertThat(calls.of(PROJECT)).isEmpty();
    }

    @Test
    void whatIsParkedReplacesItself() {
        var parked = repositories.get(Parked.class);
        parked.arrived("1:2", "reason", "{}", NOW);
        parked.arrived("1:2", "another reason", "{}", NOW);
        parked.refused(7, "r1", "reason", Map.of("kind", "say", "length", 12), NOW);

        assertThat(database.getCollection("parked").find().sort(new Document("_id", 1)))
                .extracting(document -> document.getString("_id"))
                .containsExactly("in:1:2", "out:7:r1");
    }

    private static Project versioned(Project project, long version) {
        return new Project(
                project.id(),
                version,
                project.language(),
                project.title(),
                project.goal(),
                project.region(),
                project.period(),
                project.grant(),
                project.grantee(),
                project.tasks(),
                project.indicators());
    }

    private static Entry entry(String id, List<String> files, String publication) {
        var happening = new Happening(
                new ActivityId("t1a1"),
                null,
                LocalDate.of(2026, 6, 14),
                LocalDate.of(2026, 6, 15),
                new Place("Үлгі көпір", 51.1, 71.4),
                Attendance.of(31),
                List.of(new Measure(new IndicatorId("t1a1i2"), new BigDecimal("2.50"))),
                "Жағаны тазаладық.",
                null,
                files.stream().map(FileId::new).toList(),
                List.of(new Publication("https://example.kz/1", publication, "instagram", LocalDate.of(2026, 6, 15))));
        return Entry.submitted(new EntryId(id), PROJECT, AUTHOR, happening, NOW);
    }

    private Evidence file(int number) {
        return new Evidence(
                new FileId("f" + number),
                AUTHOR,
                Sample.VOLUNTEER,
                FileKind.PHOTO,
                "telegram" + number,
                "unique" + number,
                null,
                "image/jpeg",
                1000,
                null,
                null,
                NOW,
                null,
                0,
                NOW.minusSeconds(30 - number),
                false);
    }
}
