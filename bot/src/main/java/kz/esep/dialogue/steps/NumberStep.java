package kz.esep.dialogue.steps;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import kz.esep.language.Phrase;
import kz.esep.language.TypedNumbers;
import org.jspecify.annotations.Nullable;

/**
 * A question answered with a number that is not negative. Skipped means "not measured", never zero.
 *
 * @param question what is asked
 * @param label what the answer is called
 * @param answered how the answer reads, with its unit
 * @param whole whether fractions are refused
 * @param most the largest number that is taken
 */
public record NumberStep<A extends Answers>(
        String name,
        Phrase question,
        Function<Scene, String> label,
        Function<BigDecimal, Phrase> answered,
        boolean whole,
        BigDecimal most,
        Function<A, @Nullable BigDecimal> get,
        BiFunction<A, @Nullable BigDecimal, A> set)
        implements Step<A> {

    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_QUOTED = 40;
    private static final int MOST_DECIMALS = 6;

    @Override
    public Screen ask(A answers, Scene scene) {
        return Screen.of(scene.phrases().sayHtml(scene.language(), question));
    }

    @Override
    public Reply<A> answer(A answers, Input input, Scene scene) {
        if (!(input instanceof Input.Typed typed)) {
            return new Reply.NotMine<>();
        }
        var number = TypedNumbers.read(typed.text());
        if (number.isEmpty()) {
            return new Reply.Refused<>(
                    scene.html("steps.number.unclear", "text", Html.shorten(typed.text(), LONGEST_QUOTED)));
        }
        var value = number.get();
        var given = Html.shorten(typed.text(), LONGEST_QUOTED);
        if (value.signum() < 0) {
            return new Reply.Refused<>(scene.html("steps.number.negative"));
        }
        if (whole && value.stripTrailingZeros().scale() > 0) {
            return new Reply.Refused<>(scene.html("steps.number.fraction", "number", given));
        }
        if (value.compareTo(most) > 0) {
            return new Reply.Refused<>(scene.html("steps.number.too-large", "number", given, "most", most));
        }
        if (value.stripTrailingZeros().scale() > MOST_DECIMALS) {
            return new Reply.Refused<>(scene.html("steps.number.unclear", "text", given));
        }
        return new Reply.Next<>(set.apply(answers, inShort(value)));
    }

    /** Zeros behind the last decimal say nothing, and the database keeps 34 digits. */
    private static BigDecimal inShort(BigDecimal value) {
        return value.scale() > MOST_DECIMALS ? value.setScale(MOST_DECIMALS, RoundingMode.UNNECESSARY) : value;
    }

    @Override
    public Optional<String> told(A answers, Scene scene) {
        return Optional.ofNullable(get.apply(answers))
                .map(value -> scene.phrases().say(scene.language(), answered.apply(value)));
    }

    @Override
    public Optional<String> label(Scene scene) {
        return Optional.of(Html.shorten(label.apply(scene), LONGEST_LABEL));
    }

    @Override
    public boolean isOptional(A answers) {
        return true;
    }

    @Override
    public A skipped(A answers) {
        return set.apply(answers, null);
    }
}
