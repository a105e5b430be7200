package kz.esep.admin.speed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.esep.admin.Cases;
import kz.esep.attendance.Attendance;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.evidence.Publication;
import kz.esep.facts.Facts;
import kz.esep.facts.Logged;
import kz.esep.facts.LoggedFacts;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.journal.Happening;
import kz.esep.journal.Place;
import kz.esep.people.PersonId;
import kz.esep.plan.Activity;
import kz.esep.plan.Project;

/** A project of twenty activities with as many accepted entries as one likes. */
record LargeProject(Project project, List<Entry> entries, List<Evidence> files) {

    private static final Instant NOW = Instant.parse("2025-11-20T10:00:00Z");
    private static final PersonId AUTHOR = PersonId.ofTelegram(7);
    private static final int PLACES = 40;
    private static final int DAYS = 240;

    /**
     * @param count of entries
     * @param photos of each
     * @param blobs how many different contents the photos have
     * @param size of a photo in bytes
     */
    static LargeProject of(int count, int photos, int blobs, long size) {
        var project = Cases.declared(Cases.ZHETISU).project();
        var activities = project.tasks().stream()
                .flatMap(task -> task.activities().stream())
                .toList();
        var entries = new ArrayList<Entry>();
        var files = new ArrayList<Evidence>();
        for (int i = 0; i < count; i++) {
            var own = IntStream.range(i * photos, (i + 1) * photos)
                    .mapToObj(number -> photo(number, number % blobs, size))
                    .toList();
            files.addAll(own);
            entries.add(entry(project, activities.get(i % activities.size()), i, own));
        }
        return new LargeProject(project, entries, files);
    }

    Facts facts() {
        return LoggedFacts.of(Logged.of(project, entries, files));
    }

    private static Entry entry(Project project, Activity activity, int i, List<Evidence> photos) {
        var day = LocalDate.of(2025, 3, 1).plusDays(i % DAYS);
        var happening = new Happening(
                activity.id(),
                null,
                day,
                day,
                Place.named("Ауыл № " + i % PLACES + ", Ақсу ауданы"),
                Attendance.of(20 + i % 30),
                List.of(),
                "Өзен жағалауы тазартылды, № " + i,
                "Айгүл Үлгі",
                photos.stream().map(Evidence::id).toList(),
                List.of(new Publication(
                        "https://www.instagram.com/p/ULGI" + i, "instagram:ULGI" + i, "instagram.com", null)));
        return Entry.submitted(new EntryId("e" + i), project.id(), AUTHOR, happening, NOW)
                .accepted("c", false, List.of(), NOW, "acceptance")
                .numbered(i + 1);
    }

    private static Evidence photo(int number, int blob, long size) {
        return new Evidence(
                new FileId("p" + number),
                AUTHOR,
                7,
                FileKind.PHOTO,
                "t" + number,
                "u" + number,
                null,
                "image/jpeg",
                size,
                "Сурет № " + number,
                null,
                NOW,
                new Evidence.Stored("b" + blob, "00", size, NOW),
                0,
                null,
                true);
    }
}
