package kz.esep.dialogues;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Keys;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.Step;
import kz.esep.dialogue.steps.ChoiceStep;
import kz.esep.language.Language;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.people.Invitation;
import kz.esep.people.Membership;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/**
 * The first contact: by an invitation link into a project, or without one. Nothing about the person is stored before
 * the person has read what is kept and has agreed.
 */
final class Join implements Dialogue<Join.Arrival> {

    static final String NAME = "join";

    private static final String AGREE = "agree";
    private static final String DECLINE = "decline";

    /**
     * What was told on arrival.
     *
     * @param startPayload what the link carried, null or empty for none
     * @param known whether the person was known when the link was opened; joining itself, which a replayed turn has
     *     behind it, does not count
     */
    record Arrival(@Nullable String startPayload, @Nullable Language language, boolean known, boolean agreed)
            implements Answers {

        Arrival speaking(Language chosen) {
            return new Arrival(startPayload, chosen, known, agreed);
        }

        Arrival agreeing(boolean yes) {
            return new Arrival(startPayload, language, known, yes);
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
        var known = scene.view().person() != null;
        var spoken = invitation(argument, scene).map(Invitation::language).orElse(null);
        return new Arrival(argument, known ? null : spoken, known, known);
    }

    @Override
    public String title(Arrival arrival, Scene scene) {
        return project(arrival.startPayload(), scene)
                .map(p -> p.title().in(scene.language()))
                .orElseGet(() -> scene.plain("join.title"));
    }

    @Override
    public List<Step<Arrival>> steps(Arrival arrival, Scene scene) {
        if (obstacle(arrival, scene).isPresent() || arrival.known()) {
            return List.of();
        }
        var steps = new ArrayList<Step<Arrival>>();
        if (invitation(arrival.startPayload(), scene).map(Invitation::language).isEmpty()) {
            steps.add(new ChoiceStep<>(
                    "language",
                    (a, s) -> s.html("join.language.ask"),
                    (a, s) -> languages(),
                    (a, code) -> new Reply.Next<>(a.speaking(Language.of(code)))));
        }
        steps.add(new ChoiceStep<>(
                "consent",
                (a, s) -> s.html("join.consent.ask", "role", role(a.startPayload(), s)),
                (a, s) -> List.of(
                        new Choice(s.plain("join.consent.agree"), AGREE),
                        new Choice(s.plain("join.consent.decline"), DECLINE)),
                (a, meaning) -> new Reply.Next<>(a.agreeing(meaning.equals(AGREE)))));
        return steps;
    }

    @Override
    public Ending end(Arrival arrival, Scene scene) {
        var obstacle = obstacle(arrival, scene);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        if (!arrival.agreed()) {
            return Ending.saying(scene.html("join.declined"));
        }
        var invitation = invitation(arrival.startPayload(), scene).orElseThrow();
        var person =
                person(arrival, scene).joining(new Membership(invitation.project(), invitation.role(), scene.now()));
        return new Ending(
                List.of(
                        new Effect.UseInvitation(invitation.id(), person.id()),
                        new Effect.KeepPerson(scene.view().person(), person)),
                null,
                List.of(new Ending.Message("welcome", welcome(arrival, person, scene.in(person.language())), true)));
    }

    private static Person person(Arrival arrival, Scene scene) {
        if (scene.view().person() instanceof Person known) {
            return known;
        }
        var chat = scene.source().chat();
        var language = Objects.requireNonNullElse(arrival.language(), scene.language());
        return new Person(
                PersonId.ofTelegram(chat), chat, scene.source().name(), language, scene.now(), List.of(), null);
    }

    private static Body welcome(Arrival arrival, Person person, Scene scene) {
        var payload = arrival.startPayload();
        var project =
                project(payload, scene).map(p -> p.title().in(scene.language())).orElse("");
        var button = person.memberships().isEmpty()
                ? Button.key(scene.plain("home.help"), Keys.begin(Home.HELP, ""))
                : Button.key(scene.plain("home.log"), Keys.begin(LogActivity.NAME, ""));
        return new Body(
                scene.html("join.welcome", "project", project, "role", role(payload, scene)), List.of(List.of(button)));
    }

    /** What stands against joining, as the end of the dialogue; empty when nothing does. */
    private static Optional<Ending> obstacle(Arrival arrival, Scene scene) {
        if (arrival.startPayload() == null || arrival.startPayload().isEmpty()) {
            return Optional.of(Home.greeting(scene));
        }
        var invitation = invitation(arrival.startPayload(), scene);
        if (invitation.isEmpty()) {
            return Optional.of(Ending.saying(scene.html("join.refused.forged")));
        }
        var standing =
                invitation.get().standing(PersonId.ofTelegram(scene.source().chat()), scene.now());
        return switch (standing) {
            case USABLE -> Optional.empty();
            // Who used the link and is no member comes from a turn that broke off in between: it is made again.
            case ALREADY_JOINED ->
                arrival.known()
                                && scene.view()
                                        .roleIn(invitation.get().project())
                                        .isPresent()
                        ? Optional.of(Home.greeting(scene))
                        : Optional.empty();
            case EXPIRED, USED_UP, REVOKED ->
                Optional.of(Ending.saying(scene.html("join.refused."
                        + standing.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        };
    }

    private static Optional<Invitation> invitation(@Nullable String payload, Scene scene) {
        return Optional.ofNullable(payload).map(scene.view().invitations()::get);
    }

    private static Optional<Project> project(@Nullable String payload, Scene scene) {
        return invitation(payload, scene).map(i -> scene.view().projects().get(i.project()));
    }

    private static String role(@Nullable String payload, Scene scene) {
        return invitation(payload, scene)
                .map(i -> scene.plain("join.role." + i.role().name().toLowerCase(Locale.ROOT)))
                .orElse("");
    }

    /** The link can be opened again, and a choice that was not made is none. */
    @Override
    public boolean isWorthKeeping() {
        return false;
    }

    static List<Choice> languages() {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(language.ownName(), language.code()))
                .toList();
    }
}
