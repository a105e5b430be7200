package kz.esep.dialogues.log;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.Step;
import kz.esep.journal.Entry;
import kz.esep.language.SearchText;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/** For which project, asked of people in several; the one used last is taken, and changed with one tap. */
final class ProjectStep implements Step<Draft> {

    static final String NAME = "project";

    private static final int LONGEST_CAPTION = 28;

    @Override
    public String name() {
        return NAME;
    }

    /** The projects that somebody may log in now: those of their own that are open. */
    static List<Project> open(Scene scene) {
        return scene.view().ownProjects().filter(project -> !project.isClosed()).toList();
    }

    /** The project that a new entry is likely for: the only one, the one that was chosen, or that of the last entry. */
    static @Nullable ProjectId likely(Scene scene) {
        var open = open(scene);
        if (open.size() == 1) {
            return open.getFirst().id();
        }
        var person = scene.view().person();
        var chosen = person == null ? Stream.<ProjectId>empty() : Stream.ofNullable(person.chosen());
        return Stream.concat(chosen, scene.view().ownEntries().stream().map(Entry::project))
                .filter(used -> open.stream().anyMatch(project -> project.id().equals(used)))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean isKnown(Draft draft, Scene scene) {
        return draft.project() != null;
    }

    @Override
    public Screen ask(Draft draft, Scene scene) {
        var screen = Screen.of(scene.html("log-activity.project.ask"));
        for (var project : open(scene)) {
            var title = project.title().in(scene.language());
            screen = screen.row(new Choice(
                    Html.shorten(title, LONGEST_CAPTION), project.id().value()));
        }
        return screen;
    }

    @Override
    public Reply<Draft> answer(Draft draft, Input input, Scene scene) {
        var chosen = switch (input) {
            case Input.Chosen tapped ->
                open(scene).stream().filter(project -> project.id().value().equals(tapped.meaning()));
            case Input.Typed typed ->
                open(scene).stream()
                        .filter(project -> SearchText.matches(
                                typed.text(),
                                project.title().in(project.title().original()) + " "
                                        + project.title().in(scene.language())));
            case Input.Sent sent -> Stream.<Project>empty();
            case Input.Located located -> Stream.<Project>empty();
            case Input.Useless useless -> Stream.<Project>empty();
        };
        var found = chosen.toList();
        return found.size() == 1 ? new Reply.Next<>(draft.in(found.getFirst().id())) : new Reply.NotMine<>();
    }

    @Override
    public Optional<String> told(Draft draft, Scene scene) {
        return Planned.project(draft, scene).map(project -> project.title().in(scene.language()));
    }

    @Override
    public Optional<String> label(Scene scene) {
        return Optional.of(scene.plain("log-activity.project.label"));
    }
}
