package kz.esep.dialogue.steps.people;

import java.util.Arrays;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Kind;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;

/** People who are no participants: volunteers, respondents, recipients, views. Kept apart, never in the statistics. */
final class Others implements Page {

    static final String NOTE = "others";

    private static final String OF = NOTE + ":";

    @Override
    public Screen ask(Attendance told, Scene scene) {
        var back = new Choice(scene.plain("attended.back"), Page.OVERVIEW);
        if (scene.note().startsWith(OF)) {
            return Screen.of(scene.html("attended.others.count", "kind", scene.plain("attended.kind." + key(scene))))
                    .row(back);
        }
        var screen = Screen.of(scene.html("attended.others.ask"));
        for (var kind : Kind.values()) {
            if (kind != Kind.PARTICIPANTS) {
                screen = screen.row(new Choice(scene.plain("attended.kind." + Said.key(kind)), OF + kind));
            }
        }
        return screen.row(back);
    }

    @Override
    public Reply<Attendance> answer(Attendance told, Input input, Scene scene) {
        if (input instanceof Input.Chosen chosen) {
            return Page.open(told, chosen.meaning());
        }
        if (!(input instanceof Input.Typed typed) || !scene.note().startsWith(OF)) {
            return new Reply.NotMine<>();
        }
        var count = TypedCount.read(typed.text(), scene);
        return count.given().isEmpty()
                ? new Reply.Refused<>(count.refusal())
                : Page.open(told.beside(kind(scene), count.given().get()), Page.OVERVIEW);
    }

    private static String key(Scene scene) {
        return Said.key(kind(scene));
    }

    private static Kind kind(Scene scene) {
        var name = scene.note().substring(OF.length());
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
