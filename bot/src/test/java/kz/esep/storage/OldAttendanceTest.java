package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Category;
import kz.esep.attendance.Count;
import kz.esep.attendance.Dimension;
import kz.esep.attendance.Groups;
import kz.esep.attendance.Kind;
import kz.esep.attendance.Named;
import kz.esep.attendance.PaperList;
import kz.esep.attendance.Table;
import kz.esep.attendance.Way;
import kz.esep.evidence.FileId;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.journal.Happening;
import kz.esep.language.Comparator;
import kz.esep.people.PersonId;
import kz.esep.plan.ActivityId;
import kz.esep.plan.ProjectId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class OldAttendanceTest {

    private static final EntryId ID = new EntryId("e1");

    @Test
    void readsAHeadCountThatWasStoredAsAPlainNumber() {
        try (var database = new MemoryDatabase()) {
            var mongo = database.template();
            write(mongo, Attendance.of(24));
            mongo.getCollection("entries")
                    .updateOne(
                            new Document("_id", ID.value()),
                            new Document("$set", new Document("versions.0.happening.participants", 24)));

            assertThat(read(mongo)).isEqualTo(Attendance.of(24));
        }
    }

    @Test
    void readsEveryWayAsItWasWritten() {
        var told = Attendance.UNKNOWN
                .counting(new Count(60, Comparator.ABOUT))
                .grouped(Groups.unstated(5).with(new Table(Dimension.AGE, 5, Map.of(Category.AGE_59, 2))))
                .naming(List.of(new Named("Сынақ Адам", Category.FEMALE, null, Category.YOUTH)))
                .checkedIn(Groups.unstated(3))
                .listed(new PaperList(List.of(new FileId("f1m1")), 4))
                .deciding(Way.GROUPS)
                .beside(Kind.REACH, Count.exactly(900));
        try (var database = new MemoryDatabase()) {
            var mongo = database.template();
            write(mongo, told);
            assertThat(read(mongo)).isEqualTo(told);
        }
    }

    private static void write(MongoTemplate mongo, Attendance people) {
        var day = LocalDate.of(2026, 6, 14);
        var told = new Happening(
                new ActivityId("t1a1"), null, day, day, null, people, List.of(), null, null, List.of(), List.of());
        new Entries(mongo)
                .write(Entry.submitted(ID, new ProjectId("taza"), PersonId.ofTelegram(1), told, Instant.EPOCH));
    }

    private static @Nullable Attendance read(MongoTemplate mongo) {
        return new Entries(mongo).find(ID).orElseThrow().newest().happening().attendance();
    }
}
