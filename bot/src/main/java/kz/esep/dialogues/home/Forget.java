package kz.esep.dialogues.home;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Lookup;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.Step;
import kz.esep.dialogue.steps.ChoiceStep;
import kz.esep.dialogues.shared.Derived;
import kz.esep.outgoing.Body;
import kz.esep.people.Membership;
import kz.esep.people.Person;
import kz.esep.people.PersonId;

/** What is kept about a person, and erasing it. It asks once, because it cannot be undone. */
public final class Forget implements Dialogue<Forget.Knowing> {

    public static final String NAME = "forget";

    private static final String YES = "yes";
    private static final String NO = "no";

    /** How much is kept, counted when it was asked for, and whether it shall go. */
    record Knowing(int written, int filed, boolean meant) implements Answers {
        Knowing meaning(boolean yes) {
            return new Knowing(written, filed, yes);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Knowing> answers() {
        return Knowing.class;
    }

    @Override
    public Set<Lookup> lookups() {
        return Set.of(Lookup.OWN_ENTRIES);
    }

    @Override
    public Knowing begin(String argument, Scene scene) {
        var own = scene.view().ownEntries();
        var files = own.stream()
                .flatMap(entry -> entry.versions().stream())
                .flatMap(version -> version.happening().files().stream())
                .distinct()
                .count();
        return new Knowing(own.size(), (int) files, false);
    }

    @Override
    public List<Step<Knowing>> steps(Knowing knowing, Scene scene) {
        if (scene.view().person() == null) {
            return List.of();
        }
        return List.of(new ChoiceStep<>(
                "sure",
                Forget::what,
                (k, s) -> List.of(new Choice(s.plain("forget.yes"), YES), new Choice(s.plain("forget.no"), NO)),
                (k, meaning) -> new Reply.Next<>(k.meaning(meaning.equals(YES)))));
    }

    private static String what(Knowing knowing, Scene scene) {
        if (!(scene.view().person() instanceof Person person)) {
            return scene.html("forget.nothing");
        }
        var kept = scene.html(
                "forget.kept",
                "name",
                person.name(),
                "id",
                Long.toString(person.chat()),
                "language",
                person.language().ownName(),
                "since",
                person.consentedAt(),
                "entries",
                knowing.written(),
                "files",
                knowing.filed());
        var roles = person.memberships().stream()
                .map(membership -> "\n• " + role(membership, scene))
                .collect(Collectors.joining());
        var alone = person.active().anyMatch(membership -> isOnlyCoordinator(membership, scene))
                ? "\n\n" + scene.html("forget.only-coordinator")
                : "";
        return kept + roles + "\n\n" + scene.html("forget.what-stays") + alone + "\n\n" + scene.html("forget.ask");
    }

    private static String role(Membership membership, Scene scene) {
        var project = scene.view().projects().get(membership.project());
        var title =
                project == null ? membership.project().value() : project.title().in(scene.language());
        var role = scene.html("join.role." + membership.role().name().toLowerCase(Locale.ROOT));
        return Html.escape(title) + " – " + (membership.isActive() ? role : scene.html("forget.removed"));
    }

    private static boolean isOnlyCoordinator(Membership membership, Scene scene) {
        var coordinators = scene.view().coordinatorsOf(membership.project());
        return coordinators.size() == 1
                && scene.view().person() != null
                && coordinators.getFirst().id().equals(scene.view().person().id());
    }

    /** Somebody of whom nothing is kept has the conversation erased: a turn that is made again finds it so. */
    @Override
    public Ending end(Knowing knowing, Scene scene) {
        var chat = scene.source().chat();
        var person = PersonId.ofTelegram(chat);
        var erase = new Effect.Erase(person, chat, Derived.proof(scene.source().identity()));
        if (scene.view().person() == null) {
            return new Ending(List.of(erase), Body.of(scene.html("forget.nothing")), List.of());
        }
        return knowing.meant()
                ? new Ending(List.of(erase), Body.of(scene.html("forget.done")), List.of())
                : Ending.saying(scene.html("forget.not-done"));
    }

    @Override
    public boolean isWorthKeeping() {
        return false;
    }

    @Override
    public String title(Knowing knowing, Scene scene) {
        return scene.plain("commands.forget");
    }
}
