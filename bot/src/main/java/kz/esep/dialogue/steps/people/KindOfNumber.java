package kz.esep.dialogue.steps.people;

import java.util.Arrays;
import java.util.Optional;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Count;
import kz.esep.attendance.Kind;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;

/** Whom a number counts, asked where the activity does not say: only participants enter the statistics. */
final class KindOfNumber {

    private KindOfNumber() {}

    static Screen ask(Count count, Scene scene) {
        var screen = Screen.of(scene.html("attended.whom", "count", count.value()));
        for (var kind : Kind.values()) {
            screen = screen.row(new Choice(scene.plain("attended.kind." + Said.key(kind)), kind.name()));
        }
        return screen;
    }

    static Optional<Kind> of(String meaning) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(meaning))
                .findFirst();
    }

    /** Participants answer the question; beside others there may have been some, so it stays open. */
    static Reply<Attendance> counted(Attendance told, Kind kind, Count count) {
        return kind == Kind.PARTICIPANTS
                ? new Reply.Next<>(told.counting(count))
                : Page.open(told.beside(kind, count), Page.OVERVIEW);
    }
}
