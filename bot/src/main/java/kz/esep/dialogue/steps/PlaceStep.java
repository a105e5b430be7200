package kz.esep.dialogue.steps;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.Step;
import kz.esep.journal.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where something happened: one of the known places, a typed name, or a sent location that is then named.
 *
 * @param known places to offer as buttons, the likeliest first
 */
public record PlaceStep<A extends Answers>(
        Wordings words,
        BiFunction<A, Scene, List<String>> known,
        Function<A, @Nullable Place> get,
        BiFunction<A, @Nullable Place, A> set)
        implements Step<A> {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CAPTION = 28;
    private static final int MOST_OFFERED = 12;
    private static final String AT = "at:";
    private static final String PLACE = "place:";

    @Override
    public String name() {
        return words.step();
    }

    @Override
    public Screen ask(A answers, Scene scene) {
        var here = sent(scene.note());
        var screen = Screen.of(here.isPresent() ? scene.html("steps.place.name-it") : words.ask(scene));
        for (var place : offered(answers, scene)) {
            screen = screen.row(new Choice(Html.shorten(place, LONGEST_CAPTION), PLACE + place));
        }
        return screen;
    }

    @Override
    public Reply<A> answer(A answers, Input input, Scene scene) {
        return switch (input) {
            case Input.Chosen chosen -> named(answers, chosen.meaning().substring(PLACE.length()), scene);
            case Input.Typed typed -> typed(answers, typed.text(), scene);
            case Input.Located located -> located(answers, located);
            case Input.Sent sent -> new Reply.NotMine<>();
            case Input.Useless useless -> new Reply.NotMine<>();
        };
    }

    private Reply<A> typed(A answers, String text, Scene scene) {
        if (text.contains("://")) {
            return new Reply.NotMine<>();
        }
        if (text.length() > LONGEST_NAME) {
            return new Reply.Refused<>(scene.html("steps.text.too-long", "given", text.length(), "most", LONGEST_NAME));
        }
        return named(answers, text, scene);
    }

    private Reply<A> named(A answers, String name, Scene scene) {
        var here = sent(scene.note());
        var place = here.map(at -> new Place(name, at[0], at[1])).orElseGet(() -> Place.named(name));
        return new Reply.Next<>(set.apply(answers, place));
    }

    private Reply<A> located(A answers, Input.Located at) {
        return at.venue() == null
                ? new Reply.Stay<>(answers, AT + String.format(Locale.ROOT, "%.6f,%.6f", at.latitude(), at.longitude()))
                : new Reply.Next<>(set.apply(answers, new Place(at.venue(), at.latitude(), at.longitude())));
    }

    private List<String> offered(A answers, Scene scene) {
        return known.apply(answers, scene).stream()
                .distinct()
                .limit(MOST_OFFERED)
                .toList();
    }

    private static Optional<double[]> sent(String note) {
        if (!note.startsWith(AT)) {
            return Optional.empty();
        }
        var parts = note.substring(AT.length()).split(",", 2);
        return Optional.of(new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])});
    }

    @Override
    public Optional<String> told(A answers, Scene scene) {
        return Optional.ofNullable(get.apply(answers)).map(Place::name);
    }

    @Override
    public Optional<String> label(Scene scene) {
        return Optional.of(words.label(scene));
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
