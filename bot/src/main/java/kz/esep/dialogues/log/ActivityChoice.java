package kz.esep.dialogues.log;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import kz.esep.dialogue.Scene;
import kz.esep.language.SearchText;
import kz.esep.plan.Activity;
import kz.esep.plan.Project;
import kz.esep.plan.Task;
import org.jspecify.annotations.Nullable;

/**
 * One activity in the list that is offered.
 *
 * @param task the task that it belongs to
 * @param recent whether it stands in front because it was used today or last
 */
record ActivityChoice(Task task, Activity activity, boolean recent) {

    private static final int MOST_RECENT = 3;

    String label() {
        return task.label(activity);
    }

    /** Today's and last used ones, then all in the order of the plan. */
    static List<ActivityChoice> all(Draft draft, Project project, Scene scene) {
        var used = scene.view().ownEntries().stream()
                .filter(entry -> entry.project().equals(project.id()))
                .flatMap(entry -> Stream.ofNullable(entry.newest().happening().activity()))
                .distinct()
                .limit(MOST_RECENT)
                .flatMap(id -> project.activity(id).stream())
                .toList();
        var recent = used.stream()
                .flatMap(activity ->
                        project.taskOf(activity.id()).stream().map(task -> new ActivityChoice(task, activity, true)));
        var others = of(project, (task, activity) -> !used.contains(activity)).stream();
        return Stream.concat(recent, others).toList();
    }

    /** Those of one task. */
    static List<ActivityChoice> of(Project project, int task) {
        return task < 0 || task >= project.tasks().size()
                ? List.of()
                : of(project, (one, activity) -> one == project.tasks().get(task));
    }

    /** A number such as 2.4 means its activity alone, whatever figures stand in the titles of others. */
    static List<ActivityChoice> matching(Project project, String text) {
        var numbered = of(project, (task, activity) -> task.label(activity).equals(text.strip()));
        if (!numbered.isEmpty()) {
            return numbered;
        }
        var called = of(project, (task, activity) -> SearchText.matches(text, titles(activity)));
        return called.isEmpty() ? of(project, (task, activity) -> SearchText.isLike(text, titles(activity))) : called;
    }

    /** The task that somebody names by its number alone, empty for anything else. */
    static Optional<Integer> task(Project project, String text) {
        for (var at = 0; at < project.tasks().size(); at++) {
            if (text.strip().equals(String.valueOf(project.tasks().get(at).number()))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static List<ActivityChoice> of(Project project, BiPredicate<Task, Activity> wanted) {
        return project.tasks().stream()
                .flatMap(task -> task.activities().stream()
                        .filter(activity -> wanted.test(task, activity))
                        .map(activity -> new ActivityChoice(task, activity, false)))
                .toList();
    }

    private static String titles(Activity activity) {
        var title = activity.title();
        return String.join(" ", orEmpty(title.kk()), orEmpty(title.ru()), orEmpty(title.en()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
