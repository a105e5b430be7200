package kz.esep.admin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.esep.admin.projects.SampleProject;
import kz.esep.attendance.Attendance;
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
import kz.esep.people.Membership;
import kz.esep.people.People;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import kz.esep.plan.ActivityId;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/** The sample project with two invented members and entries in every state. */
public final class SampleEntries {

    public static final Instant NOW = Instant.parse("2026-06-15T06:00:00Z");
    public static final PersonId VOLUNTEER = PersonId.ofTelegram(700_001);
    public static final PersonId COORDINATOR = PersonId.ofTelegram(700_002);
    private static final List<String> PLACES =
            List.of("Тал жағалау", "Ескі көпір", "Қайың тоғайы", "Балалар жағажайы", "Қамысты бұлақ");

    /** Files of entry 6: a lost document, a photo on its way, and two photos that are stored. */
    private static final List<FileId> FILES =
            List.of(new FileId("f1m1"), new FileId("f1m2"), new FileId("f1m3"), new FileId("f1m4"));

    private SampleEntries() {}

    /** Fills an office: entries 1 to 5 are accepted, 6 waits, 7 is returned, 8 waits with a correction. */
    public static ProjectId fill(Office office) {
        var project = office.bean(SampleProject.class).orImport();
        var people = office.bean(People.class);
        people.keep(person(VOLUNTEER, 700_001, "Айгүл Үлгі", Language.KK, project, Role.VOLUNTEER));
        people.keep(person(COORDINATOR, 700_002, "Данияр Үлгі", Language.RU, project, Role.COORDINATOR));
        var entries = office.bean(Entries.class);
        IntStream.rangeClosed(1, 5)
                .forEach(i -> entries.write(cleanup(project, i).accepted("operator", false, List.of(), NOW, "test")));
        entries.write(cleanup(project, 6));
        entries.write(cleanup(project, 7).returned("Қай жерде болғаны жазылмаған.", "operator", NOW, "test"));
        var corrected = happening(9, null);
        entries.write(cleanup(project, 8)
                .accepted("operator", false, List.of(), NOW, "test")
                .corrected(corrected, VOLUNTEER, NOW, "correction"));
        office.bean(Files.class).want(List.of(document(), photo("f1m2"), photo("f1m3"), photo("f1m4")));
        store(office, "f1m3", 0.45);
        store(office, "f1m4", 0.6);
        return project;
    }

    /** One more entry that waits for a decision. */
    public static void addWaiting(Office office, int number) {
        office.bean(Entries.class).write(cleanup(new ProjectId("taza-ozen-ulgi"), number));
    }

    public static EntryId entry(int number) {
        return new EntryId("e" + number);
    }

    private static Person person(PersonId id, long chat, String name, Language language, ProjectId project, Role role) {
        return new Person(id, chat, name, language, NOW, List.of(new Membership(project, role, NOW)), null);
    }

    private static Entry cleanup(ProjectId project, int number) {
        return Entry.submitted(
                entry(number), project, VOLUNTEER, happening(number, "Жағалау таза, тұрғындар риза."), NOW);
    }

    public static Happening happening(int number, @Nullable String result) {
        var day = LocalDate.of(2026, 5, 2).plusDays(number * 4L);
        return new Happening(
                new ActivityId("t1a1"),
                null,
                day,
                day,
                Place.named(PLACES.get(number % PLACES.size())),
                Attendance.of(18 + number * 3),
                List.of(new Measure(new IndicatorId("t1a1i3"), new BigDecimal("0." + (5 + number % 4)))),
                result,
                "«Үлгі» қоры, № 1 үлгі мектеп",
                number == 6 ? FILES : List.of(),
                List.of(new Publication(
                        "https://www.instagram.com/p/ULGI" + number, "instagram:ULGI" + number, "instagram.com", day)));
    }

    private static Evidence document() {
        return new Evidence(
                new FileId("f1m1"),
                VOLUNTEER,
                700_001,
                FileKind.DOCUMENT,
                "tg1",
                "u1",
                "қатысушылар тізімі.pdf",
                "application/pdf",
                48_213,
                null,
                null,
                NOW,
                null,
                9,
                null,
                true);
    }

    /** Stores a drawn picture of a river bank. */
    private static void store(Office office, String id, double horizon) {
        try {
            var stored = office.bean(Blobs.class)
                    .store(new FileId(id), "image/jpeg", new ByteArrayInputStream(RiverBank.jpeg(horizon)), NOW);
            office.bean(Files.class).markStored(new FileId(id), stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Evidence photo(String id) {
        return new Evidence(
                new FileId(id),
                VOLUNTEER,
                700_001,
                FileKind.PHOTO,
                "tg-" + id,
                "unique-" + id,
                null,
                "image/jpeg",
                390_000,
                null,
                null,
                NOW,
                null,
                0,
                NOW,
                false);
    }
}
