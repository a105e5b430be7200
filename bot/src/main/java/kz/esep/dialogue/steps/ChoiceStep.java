package kz.esep.dialogue.steps;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.Step;

/**
 * A question with a few fixed answers. What is typed is taken when it is the caption of one of them.
 *
 * @param ask the question as HTML
 * @param choices the answers, one button a row
 * @param chosen what comes of a choice, by its meaning
 */
public record ChoiceStep<A extends Answers>(
        String name,
        BiFunction<A, Scene, String> ask,
        BiFunction<A, Scene, List<Choice>> choices,
        BiFunction<A, String, Reply<A>> chosen,
        Function<Scene, Optional<String>> title,
        BiFunction<A, Scene, Optional<String>> answer)
        implements Step<A> {

    /** A choice that is not repeated among the answers on the card. */
    public ChoiceStep(
            String name,
            BiFunction<A, Scene, String> ask,
            BiFunction<A, Scene, List<Choice>> choices,
            BiFunction<A, String, Reply<A>> chosen) {
        this(name, ask, choices, chosen, scene -> Optional.empty(), (answers, scene) -> Optional.empty());
    }

    @Override
    public Screen ask(A answers, Scene scene) {
        var screen = Screen.of(ask.apply(answers, scene));
        for (var choice : choices.apply(answers, scene)) {
            screen = screen.row(choice);
        }
        return screen;
    }

    @Override
    public Reply<A> answer(A answers, Input input, Scene scene) {
        return switch (input) {
            case Input.Chosen given -> chosen.apply(answers, given.meaning());
            case Input.Typed typed ->
                choices.apply(answers, scene).stream()
                        .filter(choice -> isSame(choice.caption(), typed.text()))
                        .findFirst()
                        .map(choice -> chosen.apply(answers, choice.meaning()))
                        .orElseGet(Reply.NotMine::new);
            case Input.Sent sent -> new Reply.NotMine<>();
            case Input.Located located -> new Reply.NotMine<>();
            case Input.Useless useless -> new Reply.NotMine<>();
        };
    }

    @Override
    public Optional<String> told(A answers, Scene scene) {
        return answer.apply(answers, scene);
    }

    @Override
    public Optional<String> label(Scene scene) {
        return title.apply(scene);
    }

    private static boolean isSame(String caption, String typed) {
        return letters(caption).equals(letters(typed));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }
}
