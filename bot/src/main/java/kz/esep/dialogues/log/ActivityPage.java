package kz.esep.dialogues.log;

import java.util.List;
import java.util.regex.Pattern;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.plan.Project;

/**
 * What the list of activities shows, six to a page. Its state is a short note: {@code all:2} for the third page, {@code
 * task:1:0}, {@code tasks:0}, {@code find:0:letters}.
 *
 * @param what everything, the tasks, one task or what was found
 * @param page from 0; beyond the last it is the last
 * @param found the letters that were typed, empty where none were
 */
record ActivityPage(String what, int page, String found) {

    /** The first page of everything. */
    static final String ALL = "all:0";

    /** The first page of the tasks. */
    static final String TASKS = "tasks:0";

    private static final Pattern NOTE = Pattern.compile("(all|tasks|task:\\d+|find):(\\d+)(?::(.*))?", Pattern.DOTALL);
    private static final String TASK = "task:";
    private static final int ON_A_PAGE = 6;

    static ActivityPage of(String note) {
        var read = NOTE.matcher(note);
        return read.matches()
                ? new ActivityPage(
                        read.group(1), Integer.parseInt(read.group(2)), read.group(3) == null ? "" : read.group(3))
                : new ActivityPage("all", 0, "");
    }

    /** The first page of a task, by its place in the plan from 0. */
    static String ofTask(int task) {
        return TASK + task + ":0";
    }

    /** The first page of what typed letters match. */
    static String found(String letters) {
        return "find:0:" + letters;
    }

    boolean isTasks() {
        return what.equals("tasks");
    }

    boolean isAll() {
        return what.equals("all");
    }

    /** All activities that the pages show together. */
    List<ActivityChoice> choices(Draft draft, Project project, Scene scene) {
        if (what.equals("find")) {
            return ActivityChoice.matching(project, found);
        }
        return what.startsWith(TASK)
                ? ActivityChoice.of(project, Integer.parseInt(what.substring(TASK.length())))
                : ActivityChoice.all(draft, project, scene);
    }

    /** Those of all that stand on this page. */
    <T> List<T> of(List<T> all) {
        var first = Math.min(page, pages(all.size()) - 1) * ON_A_PAGE;
        return all.subList(first, Math.min(all.size(), first + ON_A_PAGE));
    }

    /** The screen with buttons to the pages beside this one, where there are any; the last leads on to the first. */
    Screen turning(Screen screen, int all) {
        var pages = pages(all);
        var shown = Math.min(page, pages - 1);
        return pages == 1
                ? screen
                : screen.row(
                        new Choice("‹", turned(Math.floorMod(shown - 1, pages))),
                        new Choice((shown + 1) + " / " + pages, turned(shown)),
                        new Choice("›", turned((shown + 1) % pages)));
    }

    private String turned(int other) {
        return what + ":" + other + (found.isEmpty() ? "" : ":" + found);
    }

    private static int pages(int all) {
        return Math.max(1, (all + ON_A_PAGE - 1) / ON_A_PAGE);
    }
}
