package kz.esep.dialogues.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.Step;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.survey.Question;
import kz.esep.survey.Survey;

/** Which questions are asked: ready ones, known in three languages, by a tap, and one's own by typing them. */
final class QuestionsStep implements Step<AskBack.Asked> {

    private static final String READY = "ready:";
    private static final String KIND = "kind:";
    private static final String FORGET = "forget";
    private static final String CLEAR = "clear";
    private static final String DONE = "done";

    @Override
    public String name() {
        return "questions";
    }

    @Override
    public Screen ask(AskBack.Asked asked, Scene scene) {
        return asked.typed() == null ? chosen(asked, scene) : typed(asked.typed(), scene);
    }

    private static Screen typed(String text, Scene scene) {
        var screen = Screen.of(scene.html("ask-back.how", "text", text));
        for (var kind : Question.Kind.values()) {
            screen = screen.row(new Choice(scene.plain("ask-back.kind." + key(kind)), KIND + kind));
        }
        return screen.row(new Choice(scene.plain("ask-back.forget"), FORGET));
    }

    private static Screen chosen(AskBack.Asked asked, Scene scene) {
        var text = scene.html("ask-back.questions.ask");
        if (!asked.questions().isEmpty()) {
            text += "\n\n"
                    + asked.questions().stream().map(one -> line(one, scene)).collect(Collectors.joining("\n"));
        }
        var screen = Screen.of(text);
        for (var kind : Question.Kind.values()) {
            var ready = ready(kind, scene);
            if (!isFull(asked) && !asked.questions().contains(ready)) {
                screen = screen.row(new Choice(scene.plain("ask-back.button." + key(kind)), READY + kind));
            }
        }
        return asked.questions().isEmpty()
                ? screen
                : screen.row(
                        new Choice(scene.plain("ask-back.done"), DONE),
                        new Choice(scene.plain("ask-back.clear"), CLEAR));
    }

    private static String line(Question question, Scene scene) {
        return "• " + Html.escape(question.text().in(scene.language())) + " <i>("
                + scene.html("ask-back.kind." + key(question.kind())) + ")</i>";
    }

    private static Question ready(Question.Kind kind, Scene scene) {
        var key = "ask-back.ready." + key(kind);
        return new Question(
                kind,
                new Wording(
                        Language.KK,
                        scene.in(Language.KK).plain(key),
                        scene.in(Language.RU).plain(key),
                        scene.in(Language.EN).plain(key)));
    }

    static String key(Question.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Reply<AskBack.Asked> answer(AskBack.Asked asked, Input input, Scene scene) {
        return switch (input) {
            case Input.Chosen chosen -> chosen(asked, chosen.meaning(), scene);
            case Input.Typed typed -> typed(asked, typed.text(), scene);
            case Input.Sent sent -> new Reply.NotMine<>();
            case Input.Located located -> new Reply.NotMine<>();
            case Input.Useless useless -> new Reply.NotMine<>();
        };
    }

    private static Reply<AskBack.Asked> chosen(AskBack.Asked asked, String meaning, Scene scene) {
        if (meaning.startsWith(READY)) {
            return adding(asked, ready(Question.Kind.valueOf(meaning.substring(READY.length())), scene), scene);
        }
        if (meaning.startsWith(KIND) && asked.typed() != null) {
            var kind = Question.Kind.valueOf(meaning.substring(KIND.length()));
            return adding(asked, new Question(kind, Wording.of(scene.language(), asked.typed())), scene);
        }
        return switch (meaning) {
            case FORGET -> new Reply.Stay<>(asked.typing(null), "");
            case CLEAR -> new Reply.Stay<>(asked.with(List.of()), "");
            case DONE -> asked.questions().isEmpty() ? new Reply.NotMine<>() : new Reply.Next<>(asked);
            default -> new Reply.NotMine<>();
        };
    }

    private static Reply<AskBack.Asked> typed(AskBack.Asked asked, String text, Scene scene) {
        if (!Html.hasWords(text)) {
            return new Reply.Refused<>(scene.html("steps.text.no-words"));
        }
        if (text.length() > Question.LONGEST) {
            return new Reply.Refused<>(
                    scene.html("steps.text.too-long", "given", text.length(), "most", Question.LONGEST));
        }
        return isFull(asked)
                ? new Reply.Refused<>(scene.html("ask-back.full"))
                : new Reply.Stay<>(asked.typing(text.strip()), "");
    }

    private static Reply<AskBack.Asked> adding(AskBack.Asked asked, Question question, Scene scene) {
        if (isFull(asked)) {
            return new Reply.Refused<>(scene.html("ask-back.full"));
        }
        var all = new ArrayList<>(asked.questions());
        all.remove(question);
        all.add(question);
        return new Reply.Stay<>(asked.with(all), "");
    }

    private static boolean isFull(AskBack.Asked asked) {
        return asked.questions().size() == Survey.MOST_QUESTIONS;
    }

    @Override
    public Optional<String> told(AskBack.Asked asked, Scene scene) {
        return asked.questions().isEmpty()
                ? Optional.empty()
                : Optional.of(asked.questions().stream()
                        .map(one -> one.text().in(scene.language()))
                        .collect(Collectors.joining(" ")));
    }

    @Override
    public Optional<String> label(Scene scene) {
        return Optional.of(scene.plain("ask-back.questions.label"));
    }
}
