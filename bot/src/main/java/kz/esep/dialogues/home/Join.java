package kz.esep.dialogues.home;

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
import kz.esep.dialogues.log.LogActivity;
import kz.esep.language.Language;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.people.Invitation;
import kz.esep.people.Membership;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/**
 * The first contact: by an invitation link into a project, or without one. Nothing about the person is stored before
 * the person has read what is kept and has agreed.
 */
public final class Join implements Dialogue<Join.Arrival> {

    public static final String NAME = "join";

    private static final String AGREE = "agree";
    private static final String DECLINE = "decline";

    /**
     * What was told on arrival.
     *
     * @param startPayload what the link carried, null or empty for none
     * @param known whether the person was known when the link was opened; joining itself, which a replayed turn has
     *     behind it, does not count
     * @param had the role in the project when the link was opened, null for none
     */
    record Arrival(
            @Nullable String startPayload,
            @Nullable Language language,
            boolean known,
            @Nullable Role had,
            boolean agreed)
            implements Answers {

        Arrival speaking(Language chosen) {
            return new Arrival(startPayload, chosen, known, had, agreed);
        }

        Arrival agreeing(boolean yes) {
            return new Arrival(startPayload, language, known, had, yes);
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
        var had = invitation(argument, scene)
                .flatMap(link -> scene.view().roleIn(link.project()))
                .orElse(null);
        return new Arrival(argument, known ? null : spoken, known, had, false);
    }

    @Override
    public String title(Arrival arrival, Scene scene) {
        return project(arrival.startPayload(), scene)
                .map(p -> p.title().in(scene.language()))
                .orElseGet(() -> scene.plain("join.title"));
    }

    @Override
    public List<Step<Arrival>> steps(Arrival arrival, Scene scene) {
        if (obstacle(arrival, scene).isPresent()) {
            return List.of();
        }
        var steps = new ArrayList<Step<Arrival>>();
        if (!arrival.known()
                && invitation(arrival.startPayload(), scene)
                        .map(Invitation::language)
                        .isEmpty()) {
            steps.add(new ChoiceStep<>(
                    "language",
                    (a, s) -> s.html("join.language.ask"),
                    (a, s) -> languages(),
                    (a, code) -> new Reply.Next<>(a.speaking(Language.of(code)))));
        }
        steps.add(new ChoiceStep<>(
                "consent",
                Join::question,
                (a, s) -> List.of(
                        new Choice(s.plain("join.consent.agree"), AGREE),
                        new Choice(s.plain("join.consent.decline"), DECLINE)),
                (a, meaning) -> new Reply.Next<>(a.agreeing(meaning.equals(AGREE)))));
        return steps;
    }

    /** Who has agreed once is asked about the project alone, or about the new role in it. */
    private static String question(Arrival arrival, Scene scene) {
        var role = role(arrival.startPayload(), scene);
        if (!arrival.known()) {
            return scene.html("join.consent.ask", "role", role);
        }
        var title = project(arrival.startPayload(), scene)
                .map(p -> p.title().in(scene.language()))
                .orElse("");
        return arrival.had() == null
                ? scene.html("join.again.ask", "project", title, "role", role)
                : scene.html("join.raise.ask", "project", title, "before", role(arrival.had(), scene), "role", role);
    }

    @Override
    public Ending end(Arrival arrival, Scene scene) {
        var obstacle = obstacle(arrival, scene);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        if (!arrival.agreed()) {
            return Ending.saying(scene.html(arrival.known() ? "join.again.declined" : "join.declined"));
        }
        var invitation = invitation(arrival.startPayload(), scene).orElseThrow();
        var person =
                person(arrival, scene).joining(new Membership(invitation.project(), invitation.role(), scene.now()));
        return new Ending(
                List.of(new Effect.UseInvitation(invitation.id(), person.id()), new Effect.KeepPerson(person)),
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
        return new Body(
                scene.html("join.welcome", "project", project, "role", role(payload, scene)),
                List.of(
                        List.of(Button.key(scene.plain("home.log"), Keys.begin(LogActivity.NAME, ""))),
                        List.of(Button.key(scene.plain("home.help"), Keys.begin(Home.HELP, "")))));
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
        var link = invitation.get();
        if (isOlderThanRemoval(link, scene)) {
            return Optional.of(Ending.saying(scene.html("join.refused.removed")));
        }
        if (arrival.had() instanceof Role had && had.compareTo(link.role()) >= 0) {
            return Optional.of(already(arrival, had, scene));
        }
        var standing = link.standing(PersonId.ofTelegram(scene.source().chat()), scene.now());
        return switch (standing) {
            // Who used the link and had no such role comes from a turn that broke off in between: it is made again.
            case USABLE, ALREADY_JOINED -> Optional.empty();
            case EXPIRED, USED_UP, REVOKED ->
                Optional.of(Ending.saying(scene.html("join.refused."
                        + standing.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        };
    }

    /** Whom a coordinator has removed, no link brings back that was made before. */
    private static boolean isOlderThanRemoval(Invitation link, Scene scene) {
        return scene.view().person() instanceof Person person
                && person.removedFrom(link.project())
                        .filter(removed -> link.createdAt().isBefore(removed))
                        .isPresent();
    }

    private static Ending already(Arrival arrival, Role had, Scene scene) {
        var title = project(arrival.startPayload(), scene)
                .map(p -> p.title().in(scene.language()))
                .orElse("");
        return new Ending(
                List.of(),
                new Body(
                        scene.html("join.already", "project", title, "role", role(had, scene)),
                        Home.ways(scene.view().currentProject().map(Project::id).orElse(null), scene)),
                List.of());
    }

    private static Optional<Invitation> invitation(@Nullable String payload, Scene scene) {
        return Optional.ofNullable(payload).map(scene.view().invitations()::get);
    }

    private static Optional<Project> project(@Nullable String payload, Scene scene) {
        return invitation(payload, scene).map(i -> scene.view().projects().get(i.project()));
    }

    private static String role(@Nullable String payload, Scene scene) {
        return invitation(payload, scene).map(i -> role(i.role(), scene)).orElse("");
    }

    private static String role(Role role, Scene scene) {
        return scene.plain("join.role." + role.name().toLowerCase(Locale.ROOT));
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
