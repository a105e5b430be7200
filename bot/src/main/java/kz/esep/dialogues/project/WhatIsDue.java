package kz.esep.dialogues.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.esep.deadlines.Deadline;
import kz.esep.deadlines.DeadlineName;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Lookup;
import kz.esep.dialogue.Scene;
import kz.esep.dialogues.shared.ProjectChoice;
import kz.esep.dialogues.shared.Rights;
import kz.esep.language.Dates;
import kz.esep.outgoing.Body;
import kz.esep.plan.Project;

/** The next deadlines of a project with the days that are left. No questions. */
public final class WhatIsDue implements Dialogue<WhatIsDue.Wanted> {

    public static final String NAME = "deadlines";

    private static final int MOST = 10;

    /** Of which project; nothing for the one that the person works in. */
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
    public Set<Lookup> lookups() {
        return Set.of(Lookup.DEADLINES);
    }

    @Override
    public Ending end(Wanted wanted, Scene scene) {
        return Rights.memberOfAny(scene).orElseGet(() -> show(wanted, scene));
    }

    private static Ending show(Wanted wanted, Scene scene) {
        var anew = wanted.project().isEmpty();
        var project = ProjectChoice.of(wanted.project(), scene);
        var body = project.map(found -> new Body(text(found, scene), ProjectChoice.others(NAME, found, scene)))
                .orElseGet(() -> ProjectChoice.asking(NAME, scene));
        return new Ending(
                project.map(found -> ProjectChoice.remembering(found, scene)).orElse(List.of()),
                null,
                List.of(new Ending.Message(NAME, body, anew)));
    }

    private static String text(Project project, Scene scene) {
        var due = scene.view().deadlines().stream()
                .filter(deadline -> deadline.project().equals(project.id()))
                .toList();
        var lines = new ArrayList<String>();
        lines.add(scene.html("deadlines.title", "project", project.title()));
        if (due.isEmpty()) {
            lines.add(scene.html("deadlines.none"));
        }
        due.stream().limit(MOST).forEach(deadline -> lines.add(line(deadline, scene)));
        if (due.size() > MOST) {
            lines.add(scene.html("deadlines.more", "count", due.size() - MOST));
        }
        return String.join("\n\n", lines);
    }

    /** What is due, when, and the days that are left. */
    static String line(Deadline deadline, Scene scene) {
        return sign(deadline, scene) + " <b>"
                + scene.phrases().sayHtml(scene.language(), DeadlineName.of(deadline)) + "</b>\n"
                + Dates.chat(deadline.due(), scene.language()) + " · " + left(deadline, scene);
    }

    private static String left(Deadline deadline, Scene scene) {
        var days = deadline.daysLeft(scene.today());
        return days < 0
                ? scene.html("deadlines.over", "days", -days)
                : scene.html(days == 0 ? "deadlines.today" : "deadlines.left", "days", days);
    }

    private static String sign(Deadline deadline, Scene scene) {
        var days = deadline.daysLeft(scene.today());
        if (days < 0) {
            return "❗";
        }
        return days <= 7 ? "⏰" : "📅";
    }

    @Override
    public String title(Wanted wanted, Scene scene) {
        return scene.plain("commands.deadlines");
    }
}
