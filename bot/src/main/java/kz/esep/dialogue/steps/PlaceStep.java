package kz.esep.dialogue.steps;

import java.util.List;
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
import kz.esep.journal.Place;
import kz.esep.language.SearchText;
import kz.esep.plan.Gazetteer;
import kz.esep.plan.Gazetteer.Near;
import kz.esep.plan.KnownPlace;
import org.jspecify.annotations.Nullable;

/**
 * Where something happened: a known place by button or by any of its names, a sent location next to which the known
 * places are offered, or a name of its own. A name that is part of known ones is asked back, so that no place becomes two.
 *
 * @param known places to offer as buttons, the likeliest first
 * @param gazetteer every place that is known
 */
public record PlaceStep<A extends Answers>(
        Wordings words,
        BiFunction<A, Scene, List<KnownPlace>> known,
        BiFunction<A, Scene, Gazetteer> gazetteer,
        Function<A, @Nullable Place> get,
        BiFunction<A, @Nullable Place, A> set)
        implements Step<A> {

    /** What a location is called as long as nobody has named it. */
    public static final String UNNAMED = "steps.place.unnamed";

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CAPTION = 28;
    private static final int MOST_OFFERED = 12;
    private static final int MOST_NEAR = 3;
    private static final int MOST_LIKE = 6;
    private static final int NEAR_METRES = 1000;
    /** Fewer letters stand in nearly every name. */
    private static final Pattern FILTER = Pattern.compile("[\\p{L}\\p{N}]{3}");

    private static final String LIKE = "like:";
    private static final String PLACE = "place:";
    private static final String AS_TYPED = "new:";

    @Override
    public String name() {
        return words.step();
    }

    @Override
    public Screen ask(A answers, Scene scene) {
        var here = here(answers, scene);
        if (here.isPresent()) {
            return askNearby(answers, here.get(), scene);
        }
        if (scene.note().startsWith(LIKE)) {
            var typed = scene.note().substring(LIKE.length());
            var screen = Screen.of(scene.html("steps.place.like", "name", Html.shorten(typed, LONGEST_NAME)));
            return asTyped(offering(screen, like(answers, typed, scene), scene), typed, scene);
        }
        return offering(Screen.of(words.ask(scene)), offered(answers, scene), scene);
    }

    private Screen askNearby(A answers, SentSpot here, Scene scene) {
        var near = near(answers, here, scene);
        var screen = Screen.of(scene.html(near.isEmpty() ? "steps.place.name-it" : "steps.place.is-it"));
        for (var one : near) {
            var name = one.place().name().in(scene.language());
            var distance = scene.plain("steps.place.metres", "metres", one.metres());
            var caption = Html.shorten(name, LONGEST_CAPTION - distance.length() - 3) + " · " + distance;
            screen = screen.row(new Choice(caption, PLACE + name));
        }
        if (here.venue() != null) {
            return asTyped(screen, here.venue(), scene);
        }
        var unlocated = offered(answers, scene).stream()
                .filter(place -> place.latitude() == null)
                .toList();
        var unnamed = scene.plain(UNNAMED);
        return offering(screen, unlocated, scene).row(new Choice("📍 " + unnamed, PLACE + unnamed));
    }

    /** The location that was sent and has no name yet, at this question or before it. */
    private Optional<SentSpot> here(A answers, Scene scene) {
        return SentSpot.of(scene.note()).or(() -> SentSpot.of(get.apply(answers), scene.plain(UNNAMED)));
    }

    private static Screen offering(Screen screen, List<KnownPlace> places, Scene scene) {
        var all = screen;
        for (var place : places) {
            var name = place.name().in(scene.language());
            all = all.row(new Choice(Html.shorten(name, LONGEST_CAPTION), PLACE + name));
        }
        return all;
    }

    private static Screen asTyped(Screen screen, String name, Scene scene) {
        return screen.row(new Choice(
                Html.shorten(scene.plain("steps.place.new", "name", name), LONGEST_CAPTION), AS_TYPED + name));
    }

    @Override
    public Reply<A> answer(A answers, Input input, Scene scene) {
        return switch (input) {
            case Input.Chosen chosen -> {
                var meaning = chosen.meaning();
                var name = meaning.substring(meaning.indexOf(':') + 1);
                yield new Reply.Next<>(set.apply(answers, place(answers, name, scene)));
            }
            case Input.Typed typed -> typed(answers, typed.text(), scene);
            case Input.Located located -> located(answers, located, scene);
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
        if (!Html.hasWords(text)) {
            return new Reply.Refused<>(scene.html("steps.place.no-words"));
        }
        var isAskedBack = scene.note().equals(LIKE + text);
        var isKnown = gazetteer.apply(answers, scene).named(text).isPresent();
        return isKnown || isAskedBack || like(answers, text, scene).isEmpty()
                ? new Reply.Next<>(set.apply(answers, place(answers, text, scene)))
                : new Reply.Stay<>(answers, LIKE + text);
    }

    private Reply<A> located(A answers, Input.Located at, Scene scene) {
        var spot = new SentSpot(at.latitude(), at.longitude(), at.venue());
        var isClear = at.venue() != null
                && (near(answers, spot, scene).isEmpty()
                        || gazetteer.apply(answers, scene).named(at.venue()).isPresent());
        var here = scene.noting(spot.note());
        return isClear
                ? new Reply.Next<>(set.apply(answers, place(answers, String.valueOf(at.venue()), here)))
                : new Reply.Stay<>(answers, spot.note());
    }

    /** A place by any of its names, at the location that was sent or else where it is known to be. */
    private Place place(A answers, String name, Scene scene) {
        var here = here(answers, scene);
        var found = gazetteer.apply(answers, scene).named(name);
        return found.map(place -> known(place, here, scene))
                .orElseGet(() -> here.map(spot -> new Place(name.strip(), spot.latitude(), spot.longitude()))
                        .orElseGet(() -> Place.named(name)));
    }

    private static Place known(KnownPlace place, Optional<SentSpot> here, Scene scene) {
        var district = place.district() == null ? null : place.district().in(scene.language());
        var name = place.name().in(scene.language());
        return here.map(spot -> new Place(name, spot.latitude(), spot.longitude(), district))
                .orElseGet(() -> new Place(name, place.latitude(), place.longitude(), district));
    }

    private List<Near> near(A answers, SentSpot here, Scene scene) {
        return gazetteer.apply(answers, scene).near(here.latitude(), here.longitude(), NEAR_METRES).stream()
                .limit(MOST_NEAR)
                .toList();
    }

    private List<KnownPlace> like(A answers, String typed, Scene scene) {
        if (!FILTER.matcher(typed).find()) {
            return List.of();
        }
        return gazetteer.apply(answers, scene).places().stream()
                .filter(place -> SearchText.matches(typed, place.allNames()))
                .limit(MOST_LIKE)
                .toList();
    }

    private List<KnownPlace> offered(A answers, Scene scene) {
        return known.apply(answers, scene).stream()
                .distinct()
                .limit(MOST_OFFERED)
                .toList();
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
