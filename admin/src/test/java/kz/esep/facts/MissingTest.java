package kz.esep.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.esep.admin.Cases;
import kz.esep.attendance.Attendance;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.evidence.Publication;
import kz.esep.facts.MissingFiles.Lack;
import kz.esep.facts.MissingFiles.Why;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.journal.Filed;
import kz.esep.journal.Happening;
import kz.esep.journal.Place;
import kz.esep.people.PersonId;
import kz.esep.plan.ActivityId;
import kz.esep.plan.DocumentKind;
import kz.esep.plan.EvidenceRule;
import kz.esep.plan.Project;
import kz.esep.plan.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MissingTest {

    private static final Instant NOW = Instant.parse("2025-11-20T10:00:00Z");
    private static final PersonId AUTHOR = PersonId.ofTelegram(7);
    private static final LocalDate DAY = LocalDate.of(2025, 6, 14);
    private static final ActivityId ACTIVITY = new ActivityId("t2a2");

    private final List<Evidence> files = new ArrayList<>();

    @Test
    void saysHowManyPhotosAndWhichDocumentsAreNotThere() {
        var rule = new EvidenceRule(3, Set.of(DocumentKind.LIST, DocumentKind.ACT));
        var told = told(List.of(photo(), photo(), document("Тізім.pdf", DocumentKind.LIST)));
        var lacks = MissingOfEntry.of(told, rule, files);
        assertThat(lacks.files().photos()).isEqualTo(1);
        assertThat(lacks.files().documents()).containsExactly(new Lack(DocumentKind.ACT, Why.ABSENT));
        assertThat(lacks.place()).isFalse();
        assertThat(lacks.people()).isFalse();
    }

    @Test
    void aPhotoOfTheListIsNoPhotoOfTheEvent() {
        var list = photo();
        var named = new Filed(list.file(), DocumentKind.LIST);
        var lacks = MissingOfEntry.of(told(List.of(named)), new EvidenceRule(1, Set.of(DocumentKind.LIST)), files);
        assertThat(lacks.files()).isEqualTo(new MissingFiles(1, List.of()));
    }

    @Test
    void aProgrammeInTwoLanguagesIsTwoFilesOrOneThatSaysSo() {
        var rule = new EvidenceRule(0, Set.of(DocumentKind.PROGRAMME), Set.of(DocumentKind.PROGRAMME), 0, false);
        var one = document("Программа.docx", DocumentKind.PROGRAMME);
        assertThat(MissingOfEntry.of(told(List.of(one)), rule, files).files().documents())
                .containsExactly(new Lack(DocumentKind.PROGRAMME, Why.OTHER_LANGUAGE));
        var other = document("Бағдарлама.docx", DocumentKind.PROGRAMME);
        assertThat(MissingOfEntry.of(told(List.of(one, other)), rule, files).isNothing())
                .isTrue();
        var both = document("Программа_каз_рус.docx", DocumentKind.PROGRAMME);
        assertThat(MissingOfEntry.of(told(List.of(both)), rule, files).isNothing())
                .isTrue();
    }

    @Test
    void aLetterNeedsItsNumberAndDate() {
        var rule = new EvidenceRule(0, Set.of(DocumentKind.LETTER));
        var letter = document("Хат.pdf", DocumentKind.LETTER);
        assertThat(MissingOfEntry.of(told(List.of(letter)), rule, files).files().documents())
                .containsExactly(new Lack(DocumentKind.LETTER, Why.NUMBER_AND_DATE));
        assertThat(MissingOfEntry.of(told(List.of(letter.under("№ 12, 14.06.2025"))), rule, files)
                        .isNothing())
                .isTrue();
    }

    @Test
    void linksAreCountedUnlessTheyAreStillAwaited() {
        var rule = new EvidenceRule(0, Set.of(), Set.of(), 2, false);
        var post =
                new Publication(URI.create("https://example.org/1").toString(), "example.org/1", "example.org", null);
        assertThat(MissingOfEntry.of(told(List.of()), rule, files).links()).isEqualTo(2);
        assertThat(MissingOfEntry.of(told(List.of()).adding(List.of(), List.of(), List.of(post), null), rule, files)
                        .links())
                .isEqualTo(1);
        assertThat(MissingOfEntry.of(told(List.of()).adding(List.of(), List.of(), List.of(), DAY), rule, files)
                        .links())
                .isZero();
    }

    @Test
    void knowsWhatAWholeProjectLacks() {
        var project = Cases.declared(Cases.TAZA_ALEM).project();
        var surveyed = ruled(project, new EvidenceRule(2, Set.of(), Set.of(), 0, true));
        var waiting = entry("e1", told(List.of(photo())));
        var withdrawn = entry("e2", told(List.of())).withdrawn("c", null, NOW, "x");
        var facts = LoggedFacts.of(surveyed, List.of(waiting, withdrawn), files);
        var missing = MissingOfProject.of(facts, List.of(waiting, withdrawn), files);
        var own = missing.activities().stream()
                .filter(one -> one.activity().id().equals(ACTIVITY))
                .findFirst()
                .orElseThrow();
        assertThat(own.logged()).isTrue();
        assertThat(own.survey()).isTrue();
        assertThat(own.entries()).singleElement().satisfies(one -> {
            assertThat(one.entry().id()).isEqualTo(waiting.id());
            assertThat(one.lacks().files().photos()).isEqualTo(1);
        });
        assertThat(missing.activities().stream().filter(one -> !one.logged())).hasSize(9);
        assertThat(missing.indicators()).hasSize(3);
    }

    private Filed photo() {
        return new Filed(file(FileKind.PHOTO, null), DocumentKind.REPORT);
    }

    private Filed document(String name, DocumentKind kind) {
        return new Filed(file(FileKind.DOCUMENT, name), kind);
    }

    private FileId file(FileKind kind, @Nullable String name) {
        var book = new Logbook(Cases.declared(Cases.EKO).project());
        for (int i = 0; i < files.size(); i++) {
            book.file(FileKind.PHOTO, null, false);
        }
        var id = book.file(kind, name, true);
        files.add(book.evidence().getLast());
        return id;
    }

    /** Filed as photos are those that were named a report. */
    private static Happening told(List<Filed> filed) {
        return new Happening(
                ACTIVITY,
                null,
                DAY,
                DAY,
                Place.named("Үлгі жағалау"),
                Attendance.of(12),
                List.of(),
                null,
                null,
                filed.stream().map(Filed::file).toList(),
                List.of(),
                null,
                null,
                filed.stream()
                        .filter(one -> one.document() != DocumentKind.REPORT)
                        .toList(),
                null);
    }

    private static Entry entry(String id, Happening told) {
        return Entry.submitted(
                new EntryId(id), Cases.declared(Cases.TAZA_ALEM).project().id(), AUTHOR, told, NOW);
    }

    private static Project ruled(Project project, EvidenceRule rule) {
        return project.planned(
                project.tasks().stream()
                        .map(task -> new Task(
                                task.number(),
                                task.title(),
                                task.activities().stream()
                                        .map(one -> one.proving(rule))
                                        .toList()))
                        .toList(),
                project.indicators());
    }
}
