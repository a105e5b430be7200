package kz.esep.dialogues.checkin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.attendance.Category;
import kz.esep.attendance.Dimension;
import kz.esep.attendance.Named;
import kz.esep.attendance.Statuses;
import kz.esep.checkin.Attendee;
import kz.esep.checkin.CheckIn;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Step;
import kz.esep.dialogue.steps.TextStep;
import kz.esep.dialogue.steps.Wordings;
import kz.esep.language.Language;
import kz.esep.outgoing.Body;
import kz.esep.plan.StatusMode;
import org.jspecify.annotations.Nullable;

/** A participant who has scanned the code of an event: three taps, counted once, nothing kept that tells who it was. */
public final class CheckInHere implements Dialogue<CheckInHere.Arrival> {

    public static final String NAME = "check-in";

    /** The version of the text that people agree to; it grows with every change of {@code check-in.consent}. */
    static final int CONSENT = 2;

    /**
     * What was told so far.
     *
     * @param startPayload the code
     * @param declined whether the person would rather not be counted
     */
    record Arrival(
            @Nullable String startPayload,
            @Nullable Language language,
            boolean declined,
            @Nullable Category sex,
            @Nullable Category age,
            @Nullable Category status,
            @Nullable String name,
            List<Category> also)
            implements Answers {

        Arrival {
            also = also == null ? List.of() : List.copyOf(also);
        }

        Arrival speaking(Language other) {
            return new Arrival(startPayload, other, declined, sex, age, status, name, also);
        }

        Arrival declining() {
            return new Arrival(startPayload, language, true, null, null, null, null, List.of());
        }

        Arrival with(Dimension dimension, @Nullable Category category) {
            return switch (dimension) {
                case SEX -> new Arrival(startPayload, language, declined, category, age, status, name, also);
                case AGE -> new Arrival(startPayload, language, declined, sex, category, status, name, also);
                case STATUS -> new Arrival(startPayload, language, declined, sex, age, category, name, List.of());
            };
        }

        /** With a status more or less, for projects in which somebody may have several. */
        Arrival toggling(Category one) {
            var all = Statuses.toggled(statuses(), one);
            return new Arrival(
                    startPayload, language, declined, sex, age, Statuses.first(all), name, Statuses.others(all));
        }

        List<Category> statuses() {
            return Stream.concat(Stream.ofNullable(status), also.stream()).toList();
        }

        Arrival called(@Nullable String given) {
            return new Arrival(startPayload, language, declined, sex, age, status, given, also);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Arrival> answers() {
        return Arrival.class;
    }

    @Override
    public Arrival begin(String argument, Scene scene) {
        return new Arrival(argument, null, false, null, null, null, null, List.of());
    }

    @Override
    public String title(Arrival arrival, Scene scene) {
        return checkIn(arrival, scene)
                .map(checkIn -> new CheckInCards().event(checkIn, scene))
                .orElseGet(() -> scene.plain("check-in.title"));
    }

    private static Optional<CheckIn> checkIn(Arrival arrival, Scene scene) {
        return Optional.ofNullable(arrival.startPayload())
                .map(scene.view().attendance().codes()::get);
    }

    @Override
    public List<Step<Arrival>> steps(Arrival arrival, Scene scene) {
        if (arrival.declined() || obstacle(arrival, scene).isPresent()) {
            return List.of();
        }
        var steps = new ArrayList<Step<Arrival>>();
        Arrays.stream(Dimension.values()).map(TraitStep::new).forEach(steps::add);
        var mayBeNamed = arrival.age() != null && !arrival.age().isChild();
        if (mayBeNamed && checkIn(arrival, scene).orElseThrow().asksNames()) {
            steps.add(new TextStep<>(new Wordings(NAME, "name"), true, Named.LONGEST, Arrival::name, Arrival::called));
        }
        return steps;
    }

    /** Why nobody, or not this person, can be counted now; empty when nothing stands against it. */
    private static Optional<Ending> obstacle(Arrival arrival, Scene scene) {
        var found = checkIn(arrival, scene);
        if (found.isEmpty()) {
            return Optional.of(Ending.saying(scene.html("check-in.refused.forged")));
        }
        var checkIn = found.get();
        var cause = scene.view().attendance().counted().get(checkIn.id());
        if (cause != null && !cause.equals(scene.source().identity())) {
            return Optional.of(Ending.saying(scene.html("check-in.refused.counted")));
        }
        return switch (checkIn.standing(scene.now())) {
            case OPEN -> Optional.empty();
            case EXPIRED, CLOSED ->
                cause != null
                        ? Optional.empty()
                        : Optional.of(Ending.saying(scene.html("check-in.refused."
                                + checkIn.standing(scene.now()).name().toLowerCase(Locale.ROOT))));
        };
    }

    @Override
    public Ending end(Arrival arrival, Scene scene) {
        if (arrival.declined()) {
            return Ending.saying(scene.html("check-in.declined"));
        }
        var obstacle = obstacle(arrival, scene);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        var checkIn = checkIn(arrival, scene).orElseThrow();
        var mayBeNamed =
                checkIn.asksNames() && arrival.age() != null && !arrival.age().isChild();
        var told = new Attendee(
                arrival.sex(),
                arrival.age(),
                arrival.status(),
                mayBeNamed ? arrival.name() : null,
                CONSENT,
                scene.now(),
                arrival.also());
        return new Ending(
                List.of(new Effect.CountIn(
                        checkIn.id(),
                        scene.source().chat(),
                        scene.language(),
                        told,
                        scene.source().identity())),
                Body.of(scene.html("check-in.done", "event", new CheckInCards().event(checkIn, scene))),
                List.of());
    }

    /** Whether somebody may have several statuses. */
    static boolean overlaps(Arrival arrival, Scene scene) {
        return checkIn(arrival, scene)
                .map(checkIn -> scene.view().projects().get(checkIn.project()))
                .filter(project -> project.reckoning().status() == StatusMode.OVERLAPPING)
                .isPresent();
    }

    /** The host as the consent text names it. */
    static String host(Arrival arrival, Scene scene) {
        return checkIn(arrival, scene)
                .map(checkIn -> Objects.requireNonNull(scene.view().projects().get(checkIn.project())))
                .map(project -> CheckInCards.host(project, scene))
                .orElse("");
    }

    /** The code can be scanned again, and who left did not want to be counted. */
    @Override
    public boolean isWorthKeeping() {
        return false;
    }
}
