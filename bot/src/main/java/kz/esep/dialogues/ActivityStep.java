package kz.esep.dialogues;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.Step;
import kz.esep.language.SearchText;
import kz.esep.plan.Activity;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Project;
import kz.esep.plan.Task;

/** Which planned activity it was: those used last come first, a typed word filters, six to a page. */
final class ActivityStep implements Step<Draft> {

    private static final String PICK = "pick:";
    private static final String PAGE = "page:";
    private static final String UNPLANNED = "unplanned";
    private static final String ALL = "all";
    private static final String FIND = "find:";
    private static final int ON_A_PAGE = 6;
    private static final int LONGEST_CAPTION = 28;
    private static final int LONGEST_LINE = 120;

    @Override
    public String name() {
        return "activity";
    }

    @Override
    public Screen ask(Draft draft, Scene scene) {
        var project = LogActivity.project(draft, scene);
        if (project.isEmpty()) {
            return Screen.of(scene.html("log-activity.activity.ask"));
        }
        var found = offered(draft, project.get(), scene);
        var pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        var page = Math.min(page(scene.note()), pages - 1);
        var shown = found.subList(page * ON_A_PAGE, Math.min(found.size(), (page + 1) * ON_A_PAGE));
        var text = new StringBuilder(scene.html("log-activity.activity.ask"));
        var screen = Screen.of("");
        for (var activity : shown) {
            var title = activity.title().in(scene.language());
            var label = project.get()
                    .taskOf(activity.id())
                    .map(task -> task.label(activity))
                    .orElse("");
            text.append("\n\n<b>").append(label).append("</b>  ").append(Html.cut(title, LONGEST_LINE));
            screen = screen.row(new Choice(Html.shorten(label + " " + title, LONGEST_CAPTION), PICK + activity.id()));
        }
        if (pages > 1) {
            screen = screen.row(
                    new Choice("‹", PAGE + Math.floorMod(page - 1, pages)),
                    new Choice((page + 1) + " / " + pages, PAGE + page),
                    new Choice("›", PAGE + (page + 1) % pages));
        }
        if (scene.note().startsWith(FIND)) {
            screen = screen.row(new Choice(scene.plain("log-activity.activity.all"), ALL));
        }
        screen = screen.row(new Choice(scene.plain("log-activity.activity.unplanned"), UNPLANNED));
        return new Screen(text.toString(), screen.rows());
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
            case ALL -> new Reply.Stay<>(draft, "");
            default -> new Reply.Stay<>(draft, meaning);
        };
    }

    private static Reply<Draft> typed(Draft draft, String text, Scene scene) {
        if (text.contains("://")) {
            return new Reply.NotMine<>();
        }
        var project = LogActivity.project(draft, scene);
        var found = project.map(p -> matching(p, text)).orElse(List.of());
        return switch (found.size()) {
            case 0 -> new Reply.Refused<>(scene.html("log-activity.activity.none", "text", Html.shorten(text, 40)));
            case 1 -> new Reply.Next<>(draft.doing(found.getFirst().id()));
            default -> new Reply.Stay<>(draft, FIND + text);
        };
    }

    private static List<Activity> offered(Draft draft, Project project, Scene scene) {
        if (scene.note().startsWith(FIND)) {
            return matching(project, scene.note().substring(FIND.length()));
        }
        var inOrder = new LinkedHashSet<Activity>();
        scene.view().ownEntries().stream()
                .filter(entry -> entry.project().equals(draft.project()))
                .map(entry -> Optional.ofNullable(entry.newest().happening().activity()))
                .flatMap(Optional::stream)
                .distinct()
                .limit(2)
                .forEach(used -> project.activity(used).ifPresent(inOrder::add));
        project.activities().forEach(inOrder::add);
        return new ArrayList<>(inOrder);
    }

    /** A number such as 2.4 means its activity alone, whatever figures stand in the titles of others. */
    private static List<Activity> matching(Project project, String text) {
        var numbered =
                filtered(project, (task, activity) -> task.label(activity).equals(text.strip()));
        return numbered.isEmpty() ? filtered(project, (task, activity) -> isCalled(activity, text)) : numbered;
    }

    private static List<Activity> filtered(Project project, BiPredicate<Task, Activity> meant) {
        return project.tasks().stream()
                .flatMap(task -> task.activities().stream().filter(activity -> meant.test(task, activity)))
                .toList();
    }

    private static boolean isCalled(Activity activity, String text) {
        var title = activity.title();
        return SearchText.matches(
                text,
                String.join(
                        " ",
                        title.in(title.original()),
                        title.kk() == null ? "" : title.kk(),
                        title.ru() == null ? "" : title.ru(),
                        title.en() == null ? "" : title.en()));
    }

    private static int page(String note) {
        return note.startsWith(PAGE) ? Integer.parseInt(note.substring(PAGE.length())) : 0;
    }

    @Override
    public Optional<String> told(Draft draft, Scene scene) {
        if (draft.unplanned()) {
            return Optional.of(scene.plain("log-activity.activity.outside"));
        }
        return LogActivity.activity(draft, scene)
                .map(activity -> activity.title().in(scene.language()));
    }

    @Override
    public Optional<String> label(Scene scene) {
        return Optional.of(scene.plain("log-activity.activity.label"));
    }
}
