package kz.esep.dialogues.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.Step;
import kz.esep.language.SearchText;
import kz.esep.plan.Activity;
import kz.esep.plan.EventKind;

/**
 * What kind of event it was. The plan's own kind is taken without asking; one activity may hold a dive, a picnic and four
 * cleanups, and then it is asked.
 */
final class EventStep implements Step<Draft> {

    private static final int LONGEST_OF_TWO = 14;

    @Override
    public String name() {
        return "event";
    }

    /** The kind that was told, else the only one that the plan speaks of. */
    static Optional<EventKind> kind(Draft draft, Scene scene) {
        if (draft.subject().event() != null) {
            return Optional.of(draft.subject().event());
        }
        var planned = planned(draft, scene);
        return planned.size() == 1 ? Optional.of(planned.getFirst()) : Optional.empty();
    }

    private static List<EventKind> planned(Draft draft, Scene scene) {
        return Planned.activity(draft, scene).map(Activity::kinds).orElse(List.of());
    }

    @Override
    public boolean isKnown(Draft draft, Scene scene) {
        return !draft.subject().unplanned() && planned(draft, scene).size() < 2;
    }

    @Override
    public Screen ask(Draft draft, Scene scene) {
        var screen = Screen.of(scene.html("log-activity.event.ask"));
        var likely = planned(draft, scene);
        for (var kind : likely) {
            screen = screen.row(choice(kind, scene));
        }
        var pair = new ArrayList<Choice>();
        for (var kind : EventKind.values()) {
            if (!likely.contains(kind)) {
                var choice = choice(kind, scene);
                if (choice.caption().length() > LONGEST_OF_TWO) {
                    screen = screen.row(choice);
                } else {
                    pair.add(choice);
                }
            }
        }
        for (var at = 0; at < pair.size(); at += 2) {
            screen = screen.row(pair.subList(at, Math.min(at + 2, pair.size())));
        }
        return screen;
    }

    private static Choice choice(EventKind kind, Scene scene) {
        return new Choice(said(kind, scene), kind.name());
    }

    private static String said(EventKind kind, Scene scene) {
        return scene.plain("event." + kind);
    }

    @Override
    public Reply<Draft> answer(Draft draft, Input input, Scene scene) {
        return switch (input) {
            case Input.Chosen chosen ->
                new Reply.Next<>(draft.about(draft.subject().being(EventKind.valueOf(chosen.meaning()))));
            case Input.Typed typed ->
                named(typed.text(), scene)
                        .<Reply<Draft>>map(kind ->
                                new Reply.Next<>(draft.about(draft.subject().being(kind))))
                        .orElseGet(Reply.NotMine::new);
            case Input.Sent sent -> new Reply.NotMine<>();
            case Input.Located located -> new Reply.NotMine<>();
            case Input.Useless useless -> new Reply.NotMine<>();
        };
    }

    /** The kind that typed words speak of, in any language. */
    private static Optional<EventKind> named(String text, Scene scene) {
        return EventKind.in(text).stream()
                .findFirst()
                .or(() -> Arrays.stream(EventKind.values())
                        .filter(kind -> SearchText.fold(said(kind, scene)).equals(SearchText.fold(text.strip())))
                        .findFirst());
    }

    @Override
    public Optional<String> told(Draft draft, Scene scene) {
        return kind(draft, scene).map(kind -> said(kind, scene));
    }

    @Override
    public Optional<String> label(Scene scene) {
        return Optional.of(scene.plain("log-activity.event.label"));
    }

    @Override
    public boolean isOptional(Draft draft) {
        return true;
    }
}
