package kz.esep.admin.projects.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.esep.admin.projects.file.Outcome.Fine;
import kz.esep.admin.projects.file.Outcome.Refused;
import kz.esep.admin.projects.file.Reading.Problem;
import kz.esep.admin.projects.file.Reading.Unreadable;
import kz.esep.facts.CallFacts;
import kz.esep.facts.Facts;
import kz.esep.plan.ProjectId;

/** Reads the consolidated report of a grant operator, and the files of its projects beside it. */
public final class CallFiles {

    private CallFiles() {}

    /** What a file and those beside it declare. */
    public static Outcome<CallFacts> read(Path path) {
        return JsonFiles.read(path, CallFile.class).then(CallFiles::checked).then(file -> withProjects(file, path));
    }

    private static Outcome<CallFile> checked(CallFile file) {
        if (!CallFile.KIND.equals(file.kind())) {
            return new Refused<>(new Unreadable(Problem.KIND, 0, "kind", file.kind() == null ? "" : file.kind()));
        }
        if (file.reportYear() == null) {
            return new Refused<>(new Unreadable(Problem.MISSING, 0, "reportYear", ""));
        }
        return Text.wording(file.customer(), file.written()) == null
                ? new Refused<>(new Unreadable(Problem.MISSING, 0, "customer", ""))
                : new Fine<>(file);
    }

    private static Outcome<CallFacts> withProjects(CallFile file, Path path) {
        var projects = new ArrayList<Facts>();
        for (int i = 0; i < file.projects().size(); i++) {
            var name = file.projects().get(i);
            switch (beside(path, name)) {
                case Reading.Read read ->
                    projects.add(DeclaredFacts.of(read.file(), new ProjectId("project-" + (i + 1))));
                case Unreadable unreadable -> {
                    return new Refused<>(new Unreadable(
                            unreadable.problem() == Problem.NO_FILE ? Problem.MISSING : unreadable.problem(),
                            unreadable.line(),
                            "projects[" + i + "] " + name,
                            unreadable.detail()));
                }
            }
        }
        return new Fine<>(DeclaredCall.of(file, List.copyOf(projects)));
    }

    /** A file of the same folder; a name that leads elsewhere names none. */
    static Reading beside(Path path, String name) {
        var folder = path.toAbsolutePath().getParent();
        return name.isBlank() || name.startsWith(".") || name.contains("/") || name.contains("\\") || folder == null
                ? new Unreadable(Problem.NO_FILE, 0, null, name)
                : ProjectFiles.read(folder.resolve(name));
    }
}
