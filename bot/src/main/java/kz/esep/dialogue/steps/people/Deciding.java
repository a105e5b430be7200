package kz.esep.dialogue.steps.people;

import kz.esep.attendance.Attendance;
import kz.esep.attendance.Count;
import kz.esep.attendance.Way;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;

/** Two ways have found different numbers: a person decides which is the head count; both are kept. */
final class Deciding implements Page {

    static final String NOTE = "decide";
    private static final String WAY = "way:";

    @Override
    public Screen ask(Attendance told, Scene scene) {
        var screen = Screen.of(scene.html("attended.decide.ask") + "\n\n" + String.join("\n", Said.ways(told, scene)));
        for (var way : Way.values()) {
            if (told.counted(way).isPresent()) {
                var count = Said.count(Count.exactly(told.counted(way).getAsInt()), scene);
                screen = screen.row(
                        new Choice(scene.plain("attended.way.short." + Said.key(way)) + ": " + count, WAY + way));
            }
        }
        return screen.row(new Choice(scene.plain("attended.back"), Page.OVERVIEW));
    }

    @Override
    public Reply<Attendance> answer(Attendance told, Input input, Scene scene) {
        if (!(input instanceof Input.Chosen chosen)) {
            return new Reply.NotMine<>();
        }
        return chosen.meaning().startsWith(WAY)
                ? Page.open(told.deciding(Way.valueOf(chosen.meaning().substring(WAY.length()))), Page.OVERVIEW)
                : Page.open(told, chosen.meaning());
    }
}
