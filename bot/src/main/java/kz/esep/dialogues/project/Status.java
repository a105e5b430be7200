package kz.esep.dialogues.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Keys;
import kz.esep.dialogue.Lookup;
import kz.esep.dialogue.Scene;
import kz.esep.dialogues.entries.BrowseEntries;
import kz.esep.dialogues.shared.ProjectChoice;
import kz.esep.dialogues.shared.Rights;
import kz.esep.facts.Facts;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.plan.Project;

/** Plan against fact of one project, and what is missing: the same facts as the back office shows. No questions. */
public final class Status implements Dialogue<Status.Wanted> {

    public static final String NAME = "status";

    /** A project and a page of it, {@code taza-ozen.2}; nothing for the project that the person works in. */
    record Wanted(String what) implements Answers {
        int page() {
            var parts = what.split("\\.", 2);
            return parts.length == 2 && parts[1].matches("\\d{1,4}") ? Integer.parseInt(parts[1]) : 0;
        }
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
        return new Wanted(argument);
    }

    @Override
    public Set<Lookup> lookups() {
        return Set.of(Lookup.FACTS, Lookup.DEADLINES, Lookup.OWN_ENTRIES, Lookup.PROJECT_ENTRIES);
    }

    @Override
    public Ending end(Wanted wanted, Scene scene) {
        return Rights.memberOfAny(scene).orElseGet(() -> show(wanted, scene));
    }

    private static Ending show(Wanted wanted, Scene scene) {
        var anew = wanted.what().isEmpty();
        var project = ProjectChoice.of(wanted.what(), scene);
        if (project.isEmpty()) {
            return onCard(List.of(), ProjectChoice.asking(NAME, scene), anew);
        }
        var found = project.get();
        var body = Optional.ofNullable(scene.view().facts().get(found.id()))
                .map(facts -> body(found, facts, wanted.page(), scene))
                .orElseGet(() -> lookAgain(found, scene));
        return onCard(ProjectChoice.remembering(found, scene), body, anew);
    }

    private static Ending onCard(List<Effect> effects, Body body, boolean anew) {
        return new Ending(effects, null, List.of(new Ending.Message(NAME, body, anew)));
    }

    private static Body body(Project project, Facts facts, int wanted, Scene scene) {
        var pages = StatusText.pages(facts, scene);
        var page = Math.clamp(wanted, 0, pages.size() - 1);
        var text = StatusText.head(project, facts, scene) + "\n\n" + pages.get(page);
        var rows = new ArrayList<List<Button>>();
        if (pages.size() > 1) {
            rows.add(turning(project, page, pages.size()));
        }
        if (scene.view().mayReview(project.id())) {
            rows.add(List.of(BrowseEntries.toWaiting(scene)));
        }
        rows.addAll(ProjectChoice.others(NAME, project, scene));
        return new Body(text, rows);
    }

    private static List<Button> turning(Project project, int page, int pages) {
        var buttons = new ArrayList<Button>();
        if (page > 0) {
            buttons.add(Button.key("‹ " + page + " / " + pages, Keys.begin(NAME, project.id() + "." + (page - 1))));
        }
        if (page < pages - 1) {
            buttons.add(
                    Button.key((page + 2) + " / " + pages + " ›", Keys.begin(NAME, project.id() + "." + (page + 1))));
        }
        return buttons;
    }

    /** Two presses in one moment: the second project's facts were not loaded yet. */
    private static Body lookAgain(Project project, Scene scene) {
        return new Body(
                scene.html("status.again", "project", project.title()),
                List.of(List.of(Button.key(
                        scene.plain("commands.status"),
                        Keys.begin(NAME, project.id().value())))));
    }

    @Override
    public String title(Wanted wanted, Scene scene) {
        return scene.plain("commands.status");
    }
}
