package kz.esep.admin.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.esep.admin.page.Texts;
import kz.esep.admin.reports.filling.Sheet;
import kz.esep.admin.reports.filling.Sheet.Column;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Dimension;
import kz.esep.attendance.Registered;
import kz.esep.attendance.Traits;
import kz.esep.attendance.Way;
import kz.esep.journal.Entry;
import org.jspecify.annotations.Nullable;

/** The attendance list of an event as an annex to a report, from the register that proves the head count. */
final class FilledList {

    private static final int LINE = 6;

    private FilledList() {}

    /** @param arrived those who have checked in */
    static Sheet of(List<Sheet.Line> head, Entry entry, List<Registered> arrived, Texts t) {
        var people = Objects.requireNonNullElse(entry.newest().happening().attendance(), Attendance.UNKNOWN);
        var rows = new ArrayList<List<String>>();
        if (isByCheckIn(people, arrived)) {
            arrived.forEach(person -> rows.add(row(rows.size() + 1, person, person.name(), t)));
        } else {
            people.names().forEach(person -> rows.add(row(rows.size() + 1, person, person.name(), t)));
        }
        var lines = new ArrayList<>(head);
        lines.add(new Sheet.Line(
                t.say("entry.participants"),
                people.participants() == null ? "–" : people.participants().toString()));
        return new Sheet(
                t.say("sheet.list.title"),
                lines,
                List.of(
                        new Column("№", 6, true),
                        new Column(t.say("sheet.name"), 37, false),
                        new Column(t.say("sheet.sex"), 13, false),
                        new Column(t.say("sheet.age"), 16, false),
                        new Column(t.say("sheet.status"), 28, false)),
                rows,
                below(rows.size(), people, t),
                LINE);
    }

    /** Lists are never added up: of two the one that found the head count is printed, else the longer one. */
    private static boolean isByCheckIn(Attendance people, List<Registered> arrived) {
        var way = people.counting().orElse(Way.HEAD_COUNT);
        return switch (way) {
            case CHECK_IN -> !arrived.isEmpty();
            case NAMES -> false;
            case HEAD_COUNT, GROUPS, PAPER_LIST ->
                arrived.size() > people.names().size();
        };
    }

    private static List<String> below(int listed, Attendance people, Texts t) {
        var heads = people.participants();
        return heads == null || heads == listed
                ? List.of()
                : List.of(t.say("sheet.list.differs", "listed", listed, "participants", heads));
    }

    private static List<String> row(int number, Traits person, @Nullable String name, Texts t) {
        var words = new Words(t);
        return List.of(
                Integer.toString(number),
                words.name(name),
                words.trait(person, Dimension.SEX),
                words.trait(person, Dimension.AGE),
                words.trait(person, Dimension.STATUS));
    }
}
