package kz.esep.dialogue.steps.people;

import java.time.LocalDate;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.TypedNames;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;

/** Asks once whether something that reads like a sentence is a list of names; the text is kept until that is answered. */
final class DoubtfulNames implements Page {

    private final LocalDate day;

    /** @param day of the event, by which ages are told */
    DoubtfulNames(LocalDate day) {
        this.day = day;
    }

    static final String NOTE = "doubtful:";

    private static final String ALL = "all";
    private static final String WITHOUT = "without";
    private static final int LONGEST_SHOWN = 200;

    private static String text(Scene scene) {
        return scene.note().substring(NOTE.length());
    }

    @Override
    public Screen ask(Attendance told, Scene scene) {
        var text = text(scene);
        var doubted = String.join("\n", TypedNames.sentences(text));
        var screen = Screen.of(scene.html("attended.names.doubtful", "text", Html.shorten(doubted, LONGEST_SHOWN)))
                .row(new Choice(scene.plain("attended.names.are-names"), ALL));
        var left = TypedNames.read(TypedNames.withoutSentences(text), day);
        return screen.row(
                left.people().isEmpty()
                        ? new Choice(scene.plain("attended.names.no-names"), Names.NOTE)
                        : new Choice(scene.plain("attended.names.without"), WITHOUT));
    }

    @Override
    public Reply<Attendance> answer(Attendance told, Input input, Scene scene) {
        if (!(input instanceof Input.Chosen chosen)) {
            return new Names(day).answer(told, input, scene);
        }
        return switch (chosen.meaning()) {
            case ALL -> Names.adding(told, TypedNames.read(text(scene), day), scene);
            case WITHOUT -> Names.adding(told, TypedNames.read(TypedNames.withoutSentences(text(scene)), day), scene);
            default -> Page.open(told, chosen.meaning());
        };
    }
}
