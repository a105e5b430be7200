package kz.esep.admin.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Category;
import kz.esep.attendance.Count;
import kz.esep.attendance.Dimension;
import kz.esep.attendance.Groups;
import kz.esep.attendance.Kind;
import kz.esep.attendance.Named;
import kz.esep.attendance.Table;
import kz.esep.checkin.Attendee;
import kz.esep.checkin.CheckIn;
import kz.esep.checkin.CheckInId;
import kz.esep.checkin.CheckIns;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.journal.Happening;
import kz.esep.journal.Place;
import kz.esep.language.Language;
import kz.esep.plan.ActivityId;
import kz.esep.plan.ProjectId;

/** Events of the sample project at which people were counted in every way. All names are invented. */
final class Gatherings {

    static final ProjectId PROJECT = new ProjectId("taza-ozen-ulgi");
    private static final Instant NOW = Instant.parse("2026-06-15T06:00:00Z");

    private final Office office;

    private Gatherings(Office office) {
        this.office = office;
    }

    static void fill(Office office) {
        SampleEntries.fill(office);
        var all = new Gatherings(office);
        all.keep("g1", 20, all.grouped());
        all.keep("g2", 21, Attendance.of(5).naming(names()));
        all.arrive("g3", "Үлгібаева Дана", "Сынақов Марат", "=cmd|' /C calc'!A0");
        all.keep(
                "g3",
                22,
                Attendance.UNKNOWN.checkedIn(
                        Groups.of(office.bean(CheckIns.class).attendees(new EntryId("g3")))));
    }

    private Attendance grouped() {
        var groups = Groups.unstated(40)
                .with(new Table(Dimension.SEX, 40, Map.of(Category.MALE, 15, Category.FEMALE, 25)))
                .with(new Table(
                        Dimension.AGE,
                        40,
                        Map.of(
                                Category.UNDER_13,
                                4,
                                Category.AGE_13_16,
                                10,
                                Category.AGE_17_22,
                                20,
                                Category.AGE_59,
                                3)))
                .with(new Table(
                        Dimension.STATUS, 40, Map.of(Category.YOUTH, 20, Category.OLDER_50, 8, Category.CHILDREN, 0)));
        return Attendance.of(40)
                .grouped(groups)
                .beside(Kind.VOLUNTEERS, Count.exactly(6))
                .beside(Kind.REACH, Count.exactly(1500));
    }

    private static List<Named> names() {
        return List.of(
                new Named("Сынақова Айгүл Үлгіқызы", Category.FEMALE, Category.AGE_17_22, Category.YOUTH),
                new Named("Сынақов Марат", Category.MALE, Category.AGE_33_45, Category.BUDGET_EMPLOYEES),
                new Named("=HYPERLINK(\"http://example.org\")", Category.MALE, null, null),
                Named.only("Үлгібаева Дана"));
    }

    private void arrive(String entry, String... names) {
        var checkIns = office.bean(CheckIns.class);
        var checkIn = new CheckIn(
                CheckInId.openedBy(entry),
                PROJECT,
                new EntryId(entry),
                null,
                SampleEntries.COORDINATOR,
                700_002,
                NOW,
                NOW.plusSeconds(3600),
                null,
                true,
                0);
        checkIns.keep(checkIn);
        for (var at = 0; at < names.length; at++) {
            var told =
                    new Attendee(Category.FEMALE, Category.AGE_23_27, Category.NGO, names[at], 1, NOW.plusSeconds(at));
            checkIns.count(checkIn.id(), 900_000 + at, Language.KK, told, "cause" + at);
        }
    }

    private void keep(String id, int day, Attendance people) {
        var happening = new Happening(
                new ActivityId("t1a1"),
                null,
                LocalDate.of(2026, 6, day - 10),
                LocalDate.of(2026, 6, day - 10),
                Place.named("Ескі көпір"),
                people,
                List.of(),
                null,
                null,
                List.of(),
                List.of());
        office.bean(Entries.class)
                .write(Entry.submitted(new EntryId(id), PROJECT, SampleEntries.VOLUNTEER, happening, NOW)
                        .accepted("operator", false, List.of(), NOW, "test"));
    }
}
