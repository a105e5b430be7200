package kz.esep.dialogue.steps;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Step;
import org.jspecify.annotations.Nullable;

/**
 * A question answered in free text.
 *
 * @param longest in characters
 */
public record TextStep<A extends Answers>(
        Wordings words,
        boolean optional,
        int longest,
        Function<A, @Nullable String> get,
        BiFunction<A, @Nullable String, A> set)
        implements Step<A> {

    @Override
    public String name() {
        return words.step();
    }

    @Override
    public Screen ask(A answers, Scene scene) {
        return Screen.of(words.ask(scene));
    }

    @Override
    public Reply<A> answer(A answers, Input input, Scene scene) {
        if (!(input instanceof Input.Typed typed) || typed.text().isBlank()) {
            return new Reply.NotMine<>();
        }
        if (!Html.hasWords(typed.text())) {
            return new Reply.Refused<>(scene.html("steps.text.no-words"));
        }
        var length = typed.text().length();
        return length > longest
                ? new Reply.Refused<>(scene.html("steps.text.too-long", "given", length, "most", longest))
                : new Reply.Next<>(set.apply(answers, typed.text()));
    }

    @Override
    public Optional<String> told(A answers, Scene scene) {
        return Optional.ofNullable(get.apply(answers));
    }

    @Override
    public Optional<String> label(Scene scene) {
        return Optional.of(words.label(scene));
    }

    @Override
    public boolean isOptional(A answers) {
        return optional;
    }

    @Override
    public A skipped(A answers) {
        return set.apply(answers, null);
    }
}
