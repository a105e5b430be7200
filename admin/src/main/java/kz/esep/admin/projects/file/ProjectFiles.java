package kz.esep.admin.projects.file;

import java.nio.file.Path;
import kz.esep.admin.projects.file.Reading.Read;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;

/** Reads project files. */
public final class ProjectFiles {

    private ProjectFiles() {}

    /** Reads a file on disk. */
    public static Reading read(Path path) {
        return checked(JsonFiles.read(path, ProjectFile.class));
    }

    /** Reads the content of a file, UTF-8. */
    public static Reading read(byte[] content) {
        return checked(JsonFiles.read(content, ProjectFile.class));
    }

    private static Reading checked(Outcome<ProjectFile> outcome) {
        return switch (outcome) {
            case Outcome.Refused<ProjectFile> refused -> refused.why();
            case Outcome.Fine<ProjectFile> file ->
                ProjectObjections.in(file.content())
                        .<Reading>map(objection -> objection)
                        .orElseGet(() -> new Read(file.content()));
        };
    }

    /** The plan of a file that was read: a project that nothing was logged for. */
    public static Project plan(ProjectFile file, ProjectId id) {
        return Plan.of(file, id);
    }
}
