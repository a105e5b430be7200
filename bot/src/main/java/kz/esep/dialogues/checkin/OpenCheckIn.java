package kz.esep.dialogues.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.checkin.CheckIn;
import kz.esep.checkin.CheckInId;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.Step;
import kz.esep.dialogue.steps.ChoiceStep;
import kz.esep.dialogues.shared.Derived;
import kz.esep.journal.EntryId;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Role;
import kz.esep.plan.Activity;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A coordinator opens self check-in: for an entry, for one that is just being told, or for an activity before there is
 * any entry. The code comes as a picture, below it the card with the live count.
 */
public final class OpenCheckIn implements Dialogue<OpenCheckIn.Wanted> {

    public static final String NAME = "open-check-in";

    private static final int LONGEST_CAPTION = 28;
    private static final int MOST_OFFERED = 40;

    private final CheckInCards cards = new CheckInCards();

    /** What is to be opened: an entry, and as long as that is not written, its project and activity. */
    record Wanted(
            EntryId entry,
            boolean written,
            @Nullable ProjectId project,
            @Nullable ActivityId activity,
            boolean chosen) implements Answers {

        Wanted in(ProjectId other) {
            return new Wanted(entry, written, other, null, false);
        }

        Wanted of(@Nullable ActivityId which) {
            return new Wanted(entry, written, project, which, true);
        }

        @Override
        public Set<EntryId> entries() {
            return written ? Set.of(entry) : Set.of();
        }
    }

    /** What a dialogue that is telling an entry hands over. */
    public static String telling(EntryId entry, @Nullable ProjectId project, @Nullable ActivityId activity) {
        return entry + "/" + (project == null ? "" : project) + "/" + (activity == null ? "" : activity);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Wanted> answers() {
        return Wanted.class;
    }

    @Override
    public Wanted begin(String argument, Scene scene) {
        var parts = argument.split("/", 3);
        if (parts.length == 3 && !parts[1].isEmpty()) {
            var activity = parts[2].isEmpty() ? null : new ActivityId(parts[2]);
            return new Wanted(new EntryId(parts[0]), false, new ProjectId(parts[1]), activity, true);
        }
        var entry = scene.view().entries().stream()
                .filter(one -> one.id().value().equals(argument))
                .findFirst();
        if (entry.isPresent()) {
            var told = entry.get();
            return new Wanted(
                    told.id(), true, told.project(), told.newest().happening().activity(), true);
        }
        var own = coordinated(scene);
        return new Wanted(
                Derived.entry(scene.source().identity()),
                false,
                own.size() == 1 ? own.getFirst().id() : null,
                null,
                false);
    }

    private static List<Project> coordinated(Scene scene) {
        return scene.view()
                .ownProjects()
                .filter(project -> mayOpen(project.id(), scene))
                .toList();
    }

    public static boolean mayOpen(ProjectId project, Scene scene) {
        return scene.view().roleIn(project).filter(Role::mayReview).isPresent();
    }

    @Override
    public List<Step<Wanted>> steps(Wanted wanted, Scene scene) {
        var steps = new ArrayList<Step<Wanted>>();
        var own = coordinated(scene);
        if (wanted.chosen() && wanted.project() != null || own.isEmpty()) {
            return steps;
        }
        if (own.size() > 1) {
            steps.add(new ChoiceStep<>(
                    "project",
                    (w, s) -> s.html("open-check-in.project.ask"),
                    (w, s) -> coordinated(s).stream()
                            .map(project -> new Choice(
                                    Html.shorten(project.title().in(s.language()), LONGEST_CAPTION),
                                    project.id().value()))
                            .toList(),
                    (w, id) -> new Reply.Next<>(w.in(new ProjectId(id)))));
        }
        steps.add(new ChoiceStep<>(
                "activity",
                (w, s) -> s.html("open-check-in.activity.ask"),
                OpenCheckIn::activities,
                (w, id) -> new Reply.Next<>(w.of(id.isEmpty() ? null : new ActivityId(id)))));
        return steps;
    }

    private static List<Choice> activities(Wanted wanted, Scene scene) {
        var choices = new ArrayList<Choice>();
        project(wanted, scene)
                .ifPresent(project -> project.tasks()
                        .forEach(task -> task.activities()
                                .forEach(activity -> choices.add(new Choice(
                                        Html.shorten(
                                                task.label(activity) + " "
                                                        + activity.title().in(scene.language()),
                                                LONGEST_CAPTION),
                                        activity.id().value())))));
        var shown = new ArrayList<>(choices.subList(0, Math.min(choices.size(), MOST_OFFERED)));
        shown.add(new Choice(scene.plain("open-check-in.activity.none"), ""));
        return shown;
    }

    private static Optional<Project> project(Wanted wanted, Scene scene) {
        return Optional.ofNullable(wanted.project()).map(scene.view().projects()::get);
    }

    @Override
    public Ending end(Wanted wanted, Scene scene) {
        var person = scene.view().person();
        var project = project(wanted, scene);
        if (person == null || project.isEmpty() || !mayOpen(project.get().id(), scene)) {
            return Ending.saying(scene.html("open-check-in.not-allowed"));
        }
        var known = scene.view().attendance().of(wanted.entry());
        var checkIn = known.map(
                        one -> one.standing(scene.now()) == CheckIn.Standing.OPEN ? one : one.reopened(scene.now()))
                .orElseGet(() -> new CheckIn(
                        CheckInId.openedBy(scene.source().identity()),
                        project.get().id(),
                        wanted.entry(),
                        wanted.activity(),
                        person.id(),
                        scene.source().chat(),
                        scene.now(),
                        scene.now().plus(CheckIn.LASTS),
                        null,
                        false,
                        0));
        var file = cards.picture(checkIn, scene);
        var caption = Body.of(scene.html("open-check-in.caption", "event", cards.event(checkIn, scene)));
        return new Ending(
                List.of(
                        new Effect.KeepCheckIn(checkIn),
                        cards.drawn(checkIn, file, scene),
                        new Effect.Post(
                                scene.source().chat(),
                                new Outgoing.Deliver("code:" + scene.source().identity(), file, caption))),
                null,
                List.of(cards.card(checkIn, scene, true)));
    }

    @Override
    public boolean isWorthKeeping() {
        return false;
    }

    @Override
    public String title(Wanted wanted, Scene scene) {
        var activity = wanted.activity();
        return project(wanted, scene)
                .flatMap(project -> activity == null ? Optional.<Activity>empty() : project.activity(activity))
                .map(one -> one.title().in(scene.language()))
                .orElseGet(() -> scene.plain("open-check-in.title"));
    }
}
