package kz.esep.admin.page;

import kz.esep.journal.Happening;
import kz.esep.plan.Project;

/** What pages call what an entry tells: its activity with number and title, or the title that somebody gave it. */
public final class EntryTitle {

    private EntryTitle() {}

    /** An activity that the plan has not any more is called by its id. */
    public static String of(Happening told, Project project, Texts t) {
        var activity = told.activity();
        if (activity == null) {
            return String.valueOf(told.title());
        }
        return project.activity(activity)
                .map(a -> project.taskOf(activity).orElseThrow().label(a) + " " + t.of(a.title()))
                .orElse(activity.value());
    }
}
