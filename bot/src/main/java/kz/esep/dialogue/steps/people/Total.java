package kz.esep.dialogue.steps.people;

import java.util.Arrays;
import java.util.Comparator;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Dimension;
import kz.esep.attendance.Groups;
import kz.esep.attendance.Table;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;

/** How many people the three tables are about. */
final class Total implements Page {

    static final String NOTE = "total";

    /** The first of the three tables. */
    static final String FIRST = Tables.note(Dimension.SEX);

    @Override
    public Screen ask(Attendance told, Scene scene) {
        return Screen.of(scene.html("attended.total.ask"))
                .row(new Screen.Choice(scene.plain("attended.back"), Page.OVERVIEW));
    }

    @Override
    public Reply<Attendance> answer(Attendance told, Input input, Scene scene) {
        if (input instanceof Input.Chosen chosen) {
            return Page.open(told, chosen.meaning());
        }
        if (!(input instanceof Input.Typed typed)) {
            return new Reply.NotMine<>();
        }
        var worded = WordedGroups.answer(told, typed.text(), scene, FIRST);
        if (worded.isPresent()) {
            return worded.get();
        }
        var count = TypedCount.read(typed.text(), scene);
        if (count.given().isEmpty()) {
            return new Reply.Refused<>(count.refusal());
        }
        var total = count.given().get().value();
        var stated = stated(told);
        if (stated > total) {
            return new Reply.Refused<>(
                    scene.html("attended.total.less", "total", total, "stated", stated, "excess", stated - total));
        }
        var groups =
                told.groups() == null ? Groups.unstated(total) : told.groups().of(total);
        var counted = told.headCount() == null ? told.counting(count.given().get()) : told;
        return Page.open(counted.grouped(groups), FIRST);
    }

    /** The most that any of the tables states already. */
    private static int stated(Attendance told) {
        var groups = told.groups();
        return groups == null
                ? 0
                : Arrays.stream(Dimension.values())
                        .map(groups::table)
                        .map(Table::stated)
                        .max(Comparator.naturalOrder())
                        .orElse(0);
    }
}
