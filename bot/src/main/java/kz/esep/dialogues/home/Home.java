package kz.esep.dialogues.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Keys;
import kz.esep.dialogue.Scene;
import kz.esep.dialogues.entries.BrowseEntries;
import kz.esep.dialogues.log.LogActivity;
import kz.esep.dialogues.project.DraftOrder;
import kz.esep.dialogues.project.Status;
import kz.esep.dialogues.project.WhatIsDue;
import kz.esep.dialogues.shared.Rights;
import kz.esep.dialogues.shared.Ways;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.people.Person;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/** Where everything starts and whatever fits nowhere ends: what can be done here, or how to get a link. No questions. */
public final class Home implements Dialogue<Home.Nothing> {

    public static final String NAME = "home";
    public static final String HELP = "help";

    private final String name;

    /** @param name {@link #NAME} for the greeting, {@link #HELP} for the longer explanation */
    public Home(String name) {
        this.name = name;
    }

    /** Nothing is asked, so nothing is told. */
    record Nothing() implements Answers {}

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<Nothing> answers() {
        return Nothing.class;
    }

    @Override
    public Nothing begin(String argument, Scene scene) {
        return new Nothing();
    }

    @Override
    public Ending end(Nothing nothing, Scene scene) {
        if (!name.equals(HELP) || Rights.memberOfAny(scene).isPresent()) {
            return greeting(scene);
        }
        var text = scene.html("home.help-text") + "\n\n" + commands(scene);
        return new Ending(List.of(), new Body(text, ways(scene)), List.of());
    }

    /** The way on for a member; for anybody else how to get a link, and the choice of the language. */
    static Ending greeting(Scene scene) {
        if (scene.view().person() instanceof Person person
                && person.active().findAny().isPresent()) {
            return new Ending(List.of(), new Body(greeting(person, scene), ways(scene)), List.of());
        }
        var known = scene.view().person() != null;
        return Ending.saying(
                known
                        ? Rights.memberOfAny(scene)
                                .map(Ending::last)
                                .map(Body::html)
                                .orElse("")
                        : scene.html("home.stranger"),
                Ways.language(scene));
    }

    private static String greeting(Person person, Scene scene) {
        var hello = scene.html("home.member", "name", person.name());
        return scene.view()
                .currentProject()
                .map(project -> hello + "\n\n"
                        + scene.html("home.project", "project", project.title(), "role", role(project.id(), scene)))
                .orElse(hello);
    }

    private static String role(ProjectId project, Scene scene) {
        return scene.view()
                .roleIn(project)
                .map(role -> scene.plain("join.role." + role.name().toLowerCase(Locale.ROOT)))
                .orElse("");
    }

    /** The commands that the person may use, a line each. */
    private static String commands(Scene scene) {
        return Menu.of(scene.view().person()).stream()
                .map(command -> "/" + command + " – " + scene.html("commands." + command))
                .collect(Collectors.joining("\n"));
    }

    private static List<List<Button>> ways(Scene scene) {
        return ways(scene.view().currentProject().map(Project::id).orElse(null), scene);
    }

    /** What a person can do in a project by button; in none yet where one of several has to be chosen first. */
    static List<List<Button>> ways(@Nullable ProjectId project, Scene scene) {
        var rows = new ArrayList<List<Button>>();
        rows.add(List.of(to(LogActivity.NAME, "home.log", scene)));
        if (project != null && scene.view().mayReview(project)) {
            rows.add(List.of(BrowseEntries.toWaiting(scene)));
        }
        rows.add(List.of(to(BrowseEntries.NAME, "home.entries", scene), to(Status.NAME, "home.status", scene)));
        if (project != null && scene.view().mayReview(project)) {
            rows.add(List.of(to(DraftOrder.NAME, "home.draft", scene)));
        }
        rows.add(List.of(to(WhatIsDue.NAME, "home.deadlines", scene), to(HELP, "home.help", scene)));
        if (scene.view().ownProjects().count() > 1) {
            rows.add(List.of(to(ChooseProject.NAME, "home.project-button", scene)));
        }
        rows.add(List.of(Ways.language(scene)));
        return rows;
    }

    private static Button to(String dialogue, String caption, Scene scene) {
        return Button.key(scene.plain(caption), Keys.begin(dialogue, ""));
    }

    @Override
    public String title(Nothing nothing, Scene scene) {
        return scene.plain("home.title");
    }
}
