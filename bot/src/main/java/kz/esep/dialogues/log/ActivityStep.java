package kz.esep.dialogues.log;

import java.util.List;
import java.util.Optional;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.Step;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Project;
import kz.esep.plan.Task;

/**
 * Which planned activity it was: those used last come first, then all by their tasks; a long plan can be opened task by
 * task, typed letters or a number filter.
 */
final class ActivityStep implements Step<Draft> {

    private static final String PICK = "pick:";
    private static final String UNPLANNED = "unplanned";
    private static final String OTHER_PROJECT = "other-project";
    private static final int LONG_PLAN = 12;
    private static final int LONGEST_CAPTION = 28;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_QUOTED = 40;

    @Override
    public String name() {
        return "activity";
    }

    @Override
    public Screen ask(Draft draft, Scene scene) {
        var project = Planned.project(draft, scene);
        if (project.isEmpty()) {
            return Screen.of(scene.html("log-activity.activity.ask"));
        }
        var shown = ActivityPage.of(scene.note());
        var list =
                shown.isTasks() ? tasks(project.get(), shown, scene) : activities(draft, project.get(), shown, scene);
        return ways(list, project.get(), shown, scene);
    }

    private static Screen activities(Draft draft, Project project, ActivityPage shown, Scene scene) {
        var all = shown.choices(draft, project, scene);
        var text = new StringBuilder(scene.html("log-activity.activity.ask"));
        var screen = Screen.of("");
        var heading = "";
        for (var choice : shown.of(all)) {
            var title = choice.activity().title().in(scene.language());
            var above = choice.recent() ? scene.html("log-activity.activity.recent") : heading(choice.task(), scene);
            text.append(above.equals(heading) ? "" : "\n\n" + above);
            heading = above;
            text.append("\n<b>").append(choice.label()).append("</b>  ").append(Html.cut(title, LONGEST_LINE));
            screen = screen.row(new Choice(
                    Html.shorten(choice.label() + " " + title, LONGEST_CAPTION),
                    PICK + choice.activity().id()));
        }
        return shown.turning(new Screen(text.toString(), screen.rows()), all.size());
    }

    private static Screen tasks(Project project, ActivityPage shown, Scene scene) {
        var screen = Screen.of(scene.html("log-activity.activity.ask-task"));
        for (var task : shown.of(project.tasks())) {
            var caption = Html.shorten(bare(task, scene), LONGEST_CAPTION);
            screen = screen.row(
                    new Choice(caption, ActivityPage.ofTask(project.tasks().indexOf(task))));
        }
        return shown.turning(screen, project.tasks().size());
    }

    private static Screen ways(Screen list, Project project, ActivityPage shown, Scene scene) {
        var screen = list;
        if (!shown.isAll()) {
            screen = screen.row(new Choice(scene.plain("log-activity.activity.all"), ActivityPage.ALL));
        }
        var isLong = project.tasks().size() > 1 && project.activities().count() > LONG_PLAN;
        if (isLong && !shown.isTasks()) {
            screen = screen.row(new Choice(scene.plain("log-activity.activity.tasks"), ActivityPage.TASKS));
        }
        screen = screen.row(new Choice(scene.plain("log-activity.activity.unplanned"), UNPLANNED));
        if (ProjectStep.open(scene).size() > 1) {
            var title = "📁 " + project.title().in(scene.language());
            screen = screen.row(new Choice(Html.shorten(title, LONGEST_CAPTION), OTHER_PROJECT));
        }
        return screen;
    }

    private static String heading(Task task, Scene scene) {
        return "<i>" + Html.cut(bare(task, scene), LONGEST_LINE) + "</i>";
    }

    private static String bare(Task task, Scene scene) {
        var title = task.title().in(scene.language());
        return task.number() == null ? title : task.number() + ". " + title;
    }

    @Override
    public Reply<Draft> answer(Draft draft, Input input, Scene scene) {
        return switch (input) {
            case Input.Chosen chosen -> chosen(draft, chosen.meaning());
            case Input.Typed typed -> typed(draft, typed.text(), scene);
            case Input.Sent sent -> new Reply.NotMine<>();
            case Input.Located located -> new Reply.NotMine<>();
            case Input.Useless useless -> new Reply.NotMine<>();
        };
    }

    private static Reply<Draft> chosen(Draft draft, String meaning) {
        if (meaning.startsWith(PICK)) {
            return new Reply.Next<>(draft.doing(new ActivityId(meaning.substring(PICK.length()))));
        }
        return switch (meaning) {
            case UNPLANNED -> new Reply.Next<>(draft.outsideThePlan());
            case OTHER_PROJECT -> new Reply.Correct<>(draft, ProjectStep.NAME);
            default -> new Reply.Stay<>(draft, meaning);
        };
    }

    private static Reply<Draft> typed(Draft draft, String text, Scene scene) {
        var project = Planned.project(draft, scene);
        if (text.contains("://") || project.isEmpty()) {
            return new Reply.NotMine<>();
        }
        var task = ActivityChoice.task(project.get(), text);
        if (task.isPresent()) {
            return new Reply.Stay<>(draft, ActivityPage.ofTask(task.get()));
        }
        var quoted = Html.shorten(text, LONGEST_QUOTED);
        var found = Html.hasWords(text) ? ActivityChoice.matching(project.get(), text) : List.<ActivityChoice>of();
        return switch (found.size()) {
            case 0 -> new Reply.Refused<>(scene.html("log-activity.activity.none", "text", quoted));
            case 1 -> new Reply.Next<>(draft.doing(found.getFirst().activity().id()));
            default -> new Reply.Stay<>(draft, ActivityPage.found(text));
        };
    }

    @Override
    public Optional<String> told(Draft draft, Scene scene) {
        if (draft.subject().unplanned()) {
            return Optional.of(scene.plain("log-activity.activity.outside"));
        }
        return Planned.activity(draft, scene).map(activity -> activity.title().in(scene.language()));
    }

    @Override
    public Optional<String> label(Scene scene) {
        return Optional.of(scene.plain("log-activity.activity.label"));
    }
}
