package kz.esep.dialogues.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Keys;
import kz.esep.dialogue.Scene;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.people.Person;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;

/**
 * In which of several projects a person works. It is asked once and remembered; every screen about a project offers
 * the others, one tap away.
 */
public final class ProjectChoice {

    /** The argument that asks for the choice itself. */
    static final String CHOOSE = "choose.";

    private static final int LONGEST_CAPTION = 28;
    private static final int OFFERED_DIRECTLY = 3;
    private static final int MOST = 40;

    private ProjectChoice() {}

    /** The project that an argument names, else the one that the person works in; empty where one has to be chosen. */
    public static Optional<Project> of(String argument, Scene scene) {
        var name = argument.split("\\.", 2)[0];
        if (argument.startsWith(CHOOSE)) {
            return Optional.empty();
        }
        var named = ProjectId.isValid(name) ? new ProjectId(name) : null;
        return scene.view()
                .ownProjects()
                .filter(project -> project.id().equals(named))
                .findFirst()
                .or(() -> scene.view().currentProject());
    }

    /** Remembers the project that a person has turned to; nothing where it is the one anyway. */
    public static List<Effect> remembering(Project project, Scene scene) {
        return scene.view().person() instanceof Person person
                        && !person.current().equals(Optional.of(project.id()))
                ? List.of(new Effect.KeepPerson(person.choosing(project.id())))
                : List.of();
    }

    /** The question which project, each answer leading into a dialogue. */
    public static Body asking(String dialogue, Scene scene) {
        var rows = scene.view()
                .ownProjects()
                .limit(MOST)
                .map(project -> List.of(into(dialogue, project, "", scene)))
                .toList();
        return new Body(scene.html("project-choice.ask"), rows);
    }

    /** The ways to the person's other projects: directly where they are few. */
    public static List<List<Button>> others(String dialogue, Project than, Scene scene) {
        var others = scene.view()
                .ownProjects()
                .filter(project -> !project.id().equals(than.id()))
                .toList();
        if (others.size() > OFFERED_DIRECTLY) {
            return List.of(List.of(Button.key(scene.plain("project-choice.other"), Keys.begin(dialogue, CHOOSE))));
        }
        var rows = new ArrayList<List<Button>>();
        others.forEach(project -> rows.add(List.of(into(dialogue, project, "🔁 ", scene))));
        return rows;
    }

    private static Button into(String dialogue, Project project, String sign, Scene scene) {
        var caption = sign + project.title().in(scene.language());
        return Button.key(
                Html.shorten(caption, LONGEST_CAPTION),
                Keys.begin(dialogue, project.id().value()));
    }
}
