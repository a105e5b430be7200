package kz.esep.dialogue.steps;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.Step;
import kz.esep.language.Comparator;
import kz.esep.language.Phrase;
import kz.esep.language.TypedNumbers;
import kz.esep.language.TypedNumbers.TypedNumber;
import kz.esep.language.Units;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A question answered with a number that is not negative. Skipped means "not measured", never zero. How exactly it was
 * meant («шамамен 60») is kept; zero and what is hardly possible are asked once more.
 *
 * @param question what is asked
 * @param label what the answer is called
 * @param answered how the number reads, with its unit
 * @param unit what is counted, null where a unit behind the number says nothing
 * @param range what numbers are taken
 */
public record NumberStep<A extends Answers>(
        String name,
        Phrase question,
        Function<Scene, String> label,
        Function<BigDecimal, Phrase> answered,
        @Nullable Wording unit,
        Range range,
        Function<A, @Nullable Amount> get,
        BiFunction<A, @Nullable Amount, A> set)
        implements Step<A> {

    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_QUOTED = 40;
    private static final int MOST_DECIMALS = 6;
    private static final Pattern NEGATIVE = Pattern.compile("^\\s*[-−–]\\s*\\d.*", Pattern.DOTALL);
    private static final String SURE = "sure:";
    private static final String YES = "yes";

    /** A number and how exactly it was meant. */
    public record Amount(BigDecimal value, Comparator comparator) {
        public static Amount exactly(BigDecimal value) {
            return new Amount(value, Comparator.EXACTLY);
        }
    }

    /**
     * What numbers are taken.
     *
     * @param whole whether fractions are refused
     * @param most the largest number that is taken at all
     * @param likely above this, and for zero, the person is asked once more
     */
    public record Range(boolean whole, BigDecimal most, BigDecimal likely) {}

    @Override
    public Screen ask(A answers, Scene scene) {
        var doubted = doubted(scene);
        if (doubted.isEmpty()) {
            return Screen.of(scene.phrases().sayHtml(scene.language(), question));
        }
        var amount = said(doubted.get(), scene);
        return Screen.of(scene.html("steps.number.really", "number", amount))
                .row(new Choice(scene.plain("steps.number.yes"), YES));
    }

    @Override
    public Reply<A> answer(A answers, Input input, Scene scene) {
        if (input instanceof Input.Chosen) {
            return doubted(scene)
                    .<Reply<A>>map(amount -> new Reply.Next<>(set.apply(answers, amount)))
                    .orElseGet(Reply.NotMine::new);
        }
        if (!(input instanceof Input.Typed typed)) {
            return new Reply.NotMine<>();
        }
        var given = Html.shorten(typed.text(), LONGEST_QUOTED);
        if (NEGATIVE.matcher(typed.text()).matches()) {
            return new Reply.Refused<>(scene.html("steps.number.negative"));
        }
        return TypedNumbers.readWithUnit(typed.text())
                .map(number -> typed(answers, number, given, scene))
                .orElseGet(() -> unclear(given, scene));
    }

    private Reply<A> typed(A answers, TypedNumber number, String given, Scene scene) {
        var value = inUnit(number);
        if (value.isEmpty()) {
            return new Reply.Refused<>(
                    scene.html("steps.number.unit", "text", given, "unit", unit == null ? "" : unit));
        }
        return take(answers, new Amount(inShort(value.get()), number.comparator()), given, scene);
    }

    private Reply<A> take(A answers, Amount amount, String given, Scene scene) {
        var value = amount.value();
        if (range.whole() && value.stripTrailingZeros().scale() > 0) {
            return new Reply.Refused<>(scene.html("steps.number.fraction", "number", given));
        }
        if (value.compareTo(range.most()) > 0) {
            return new Reply.Refused<>(scene.html("steps.number.too-large", "number", given, "most", range.most()));
        }
        if (value.stripTrailingZeros().scale() > MOST_DECIMALS) {
            return unclear(given, scene);
        }
        return isDoubtful(value) && !doubted(scene).equals(Optional.of(amount))
                ? new Reply.Stay<>(answers, SURE + amount.comparator() + ":" + value.toPlainString())
                : new Reply.Next<>(set.apply(answers, amount));
    }

    private Reply<A> unclear(String given, Scene scene) {
        return new Reply.Refused<>(scene.html("steps.number.unclear", "text", given));
    }

    private boolean isDoubtful(BigDecimal value) {
        return value.signum() == 0 || value.compareTo(range.likely()) > 0;
    }

    /** 500 кг are half a tonne; what cannot be compared with the unit of the plan is empty. */
    private Optional<BigDecimal> inUnit(TypedNumber number) {
        if (unit == null || number.unit().isEmpty()) {
            return Optional.of(number.value());
        }
        return Units.convert(number.value(), number.unit(), unit.in(unit.original()));
    }

    /** The number that was given and is asked once more, null while there is none. */
    private Optional<Amount> doubted(Scene scene) {
        if (!scene.note().startsWith(SURE)) {
            return Optional.empty();
        }
        var parts = scene.note().substring(SURE.length()).split(":", 2);
        return Optional.of(new Amount(new BigDecimal(parts[1]), Comparator.valueOf(parts[0])));
    }

    /** Zeros behind the last decimal say nothing, and the database keeps 34 digits. */
    private static BigDecimal inShort(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return value.scale() > MOST_DECIMALS && stripped.scale() <= MOST_DECIMALS
                ? value.setScale(MOST_DECIMALS, RoundingMode.UNNECESSARY)
                : value;
    }

    @Override
    public Optional<String> told(A answers, Scene scene) {
        return Optional.ofNullable(get.apply(answers)).map(amount -> said(amount, scene));
    }

    private String said(Amount amount, Scene scene) {
        return hedged(
                scene.phrases().say(scene.language(), answered.apply(amount.value())), amount.comparator(), scene);
    }

    /** How a number reads that was meant about, at least or at most: «шамамен 60 адам». */
    public static String hedged(String number, Comparator comparator, Scene scene) {
        return switch (comparator) {
            case EXACTLY -> number;
            case ABOUT -> scene.plain("steps.number.about", "number", number);
            case AT_LEAST -> scene.plain("steps.number.at-least", "number", number);
            case AT_MOST -> scene.plain("steps.number.at-most", "number", number);
        };
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
