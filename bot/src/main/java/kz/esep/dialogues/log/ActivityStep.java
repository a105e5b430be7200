package kz.esep.dialogues.log;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
 * Which planned activity it was: those used last come first, then all by their tasks, six to a page; a long plan can be
 * opened task by task, typed letters or a number filter. Its state is a short note: {@code all:2} for the third page,
 * {@code task:1:0}, {@code tasks:0}, {@code find:0:letters}.
 */
final class ActivityStep implements Step<Draft> {

    private static final Pattern PAGED = Pattern.compile("(all|tasks|task:\\d+|find):(\\d+)(?::(.*))?", Pattern.DOTALL);
    private static final String PICK = "pick:";
    private static final String UNPLANNED = "unplanned";
    private static final String TASKS = "tasks:0";
    private static final String ALL = "all:0";
    private static final String OTHER_PROJECT = "other-project";
    private static final int ON_A_PAGE = 6;
    private static final int LONG_PLAN = 12;
    private static final int LONGEST_CAPTION = 28;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_QUOTED = 40;

    /** What the list shows: everything, the tasks, one task or what was found, and which page of it. */
    private record Shown(String what, int page, String found) {

        static Shown read(String note) {
            var read = PAGED.matcher(note);
            return read.matches()
                    ? new Shown(
                            read.group(1), Integer.parseInt(read.group(2)), read.group(3) == null ? "" : read.group(3))
                    : new Shown("all", 0, "");
        }

        String turned(int other) {
            return what + ":" + other + (found.isEmpty() ? "" : ":" + found);
        }

        boolean isTasks() {
            return what.equals("tasks");
        }

        boolean isAll() {
            return what.equals("all");
        }

        List<ActivityChoice> choices(Draft draft, Project project, Scene scene) {
            if (what.equals("find")) {
                return ActivityChoice.matching(project, found);
            }
            return what.startsWith("task:")
                    ? ActivityChoice.of(project, Integer.parseInt(what.substring("task:".length())))
                    : ActivityChoice.all(draft, project, scene);
        }
    }

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
        var shown = Shown.read(scene.note());
        var list =
                shown.isTasks() ? tasks(project.get(), shown, scene) : activities(draft, project.get(), shown, scene);
        return ways(list, project.get(), shown, scene);
    }

    private static Screen activities(Draft draft, Project project, Shown shown, Scene scene) {
        var all = shown.choices(draft, project, scene);
        var text = new StringBuilder(scene.html("log-activity.activity.ask"));
        var screen = Screen.of("");
        var heading = "";
        for (var choice : page(all, shown)) {
            var title = choice.activity().title().in(scene.language());
            var above = choice.recent() ? scene.html("log-activity.activity.recent") : heading(choice.task(), scene);
            text.append(above.equals(heading) ? "" : "\n\n" + above);
            heading = above;
            text.append("\n<b>").append(choice.label()).append("</b>  ").append(Html.cut(title, LONGEST_LINE));
            screen = screen.row(new Choice(
                    Html.shorten(choice.label() + " " + title, LONGEST_CAPTION),
                    PICK + choice.activity().id()));
        }
        return paged(new Screen(text.toString(), screen.rows()), all.size(), shown);
    }

    private static Screen tasks(Project project, Shown shown, Scene scene) {
        var screen = Screen.of(scene.html("log-activity.activity.ask-task"));
        for (var task : page(project.tasks(), shown)) {
            var caption = Html.shorten(bare(task, scene), LONGEST_CAPTION);
            screen = screen.row(new Choice(caption, "task:" + project.tasks().indexOf(task) + ":0"));
        }
        return paged(screen, project.tasks().size(), shown);
    }

    private static <T> List<T> page(List<T> all, Shown shown) {
        var page = Math.min(shown.page(), pages(all.size()) - 1);
        return all.subList(page * ON_A_PAGE, Math.min(all.size(), (page + 1) * ON_A_PAGE));
    }

    private static int pages(int all) {
        return Math.max(1, (all + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    private static Screen paged(Screen screen, int all, Shown shown) {
        var pages = pages(all);
        var page = Math.min(shown.page(), pages - 1);
        return pages == 1
                ? screen
                : screen.row(
                        new Choice("‹", shown.turned(Math.floorMod(page - 1, pages))),
                        new Choice((page + 1) + " / " + pages, shown.turned(page)),
                        new Choice("›", shown.turned((page + 1) % pages)));
    }

    private static Screen ways(Screen list, Project project, Shown shown, Scene scene) {
        var screen = list;
        if (!shown.isAll()) {
            screen = screen.row(new Choice(scene.plain("log-activity.activity.all"), ALL));
        }
        var isLong = project.tasks().size() > 1 && project.activities().count() > LONG_PLAN;
        if (isLong && !shown.isTasks()) {
            screen = screen.row(new Choice(scene.plain("log-activity.activity.tasks"), TASKS));
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
            return new Reply.Stay<>(draft, "task:" + task.get() + ":0");
        }
        var quoted = Html.shorten(text, LONGEST_QUOTED);
        var found = Html.hasWords(text) ? ActivityChoice.matching(project.get(), text) : List.<ActivityChoice>of();
        return switch (found.size()) {
            case 0 -> new Reply.Refused<>(scene.html("log-activity.activity.none", "text", quoted));
            case 1 -> new Reply.Next<>(draft.doing(found.getFirst().activity().id()));
            default -> new Reply.Stay<>(draft, "find:0:" + text);
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
