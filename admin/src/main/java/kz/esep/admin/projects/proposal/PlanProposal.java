package kz.esep.admin.projects.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.esep.admin.projects.table.PlanRow;
import kz.esep.admin.projects.table.PlanRows;
import kz.esep.language.Language;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A plan that somebody has brought in a table or a project file. Nothing of it is in force before it is taken over.
 *
 * @param id from the web address
 * @param version grows by one with every change; a stale writer is refused
 * @param project that it is for; a new one, or one whose plan it changes
 * @param title of a new project
 * @param goal of the project, null where the table has none
 * @param rows what was understood of a table, with corrections; empty for a project file
 * @param file the content of a project file, null for a table
 * @param unread names of sheets that were not read
 */
public record PlanProposal(
        String id,
        long version,
        ProjectId project,
        String fileName,
        Language language,
        String title,
        @Nullable String goal,
        List<PlanRow> rows,
        @Nullable String file,
        List<String> unread,
        Instant at,
        String by) {

    public PlanProposal {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
    }

    /** The same, one version later, with one row as a person corrected it. */
    PlanProposal corrected(int index, PlanRow row) {
        var all = new ArrayList<>(rows);
        all.set(index, row);
        return new PlanProposal(id, version + 1, project, fileName, language, title, goal, all, file, unread, at, by);
    }

    /** What still hinders the import. */
    List<PlanRows.Found> problems() {
        return PlanRows.problems(rows);
    }

    /** The project file that it comes to. */
    String content() {
        return file == null ? PlanRows.file(rows, language, title, goal) : file;
    }
}
