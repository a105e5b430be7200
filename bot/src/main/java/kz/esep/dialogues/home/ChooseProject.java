package kz.esep.dialogues.home;

import java.util.ArrayList;
import java.util.List;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Scene;
import kz.esep.dialogues.shared.ProjectChoice;
import kz.esep.dialogues.shared.Rights;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;

/** In which project a person of several works from now on. One press. */
public final class ChooseProject implements Dialogue<ChooseProject.Wanted> {

    public static final String NAME = "project";

    /** The project's id, or nothing yet. */
    record Wanted(String project) implements Answers {}

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
        return new Wanted(argument);
    }

    @Override
    public Ending end(Wanted wanted, Scene scene) {
        return Rights.memberOfAny(scene).orElseGet(() -> choose(wanted, scene));
    }

    private static Ending choose(Wanted wanted, Scene scene) {
        var anew = wanted.project().isEmpty();
        var chosen = ProjectChoice.of(wanted.project(), scene);
        if (chosen.isEmpty()) {
            return onCard(List.of(), ProjectChoice.asking(NAME, scene), anew);
        }
        var project = chosen.get();
        var rows = new ArrayList<List<Button>>(Home.ways(project.id(), scene));
        rows.addAll(ProjectChoice.others(NAME, project, scene));
        var body = new Body(scene.html("project-choice.chosen", "project", project.title()), rows);
        return onCard(ProjectChoice.remembering(project, scene), body, anew);
    }

    private static Ending onCard(List<Effect> effects, Body body, boolean anew) {
        return new Ending(effects, null, List.of(new Ending.Message(NAME, body, anew)));
    }

    @Override
    public String title(Wanted wanted, Scene scene) {
        return scene.plain("project-choice.title");
    }
}
