package kz.esep.admin.projects.file;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import kz.esep.admin.projects.file.Reading.Read;
import kz.esep.admin.projects.file.Reading.Unreadable;
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

    /** Reads a published report, in which two activities may carry one number. */
    static Reading published(byte[] content) {
        return checked(JsonFiles.read(content, ProjectFile.class), ProjectObjections::ofPublished);
    }

    private static Reading checked(Outcome<ProjectFile> outcome) {
        return checked(outcome, ProjectObjections::in);
    }

    private static Reading checked(
            Outcome<ProjectFile> outcome, Function<ProjectFile, Optional<Unreadable>> objections) {
        return switch (outcome) {
            case Outcome.Refused<ProjectFile> refused -> refused.why();
            case Outcome.Fine<ProjectFile> file ->
                objections
                        .apply(file.content())
                        .<Reading>map(objection -> objection)
                        .orElseGet(() -> new Read(file.content()));
        };
    }

    /** The plan of a file that was read: a project that nothing was logged for. */
    public static Project plan(ProjectFile file, ProjectId id) {
        return Plan.of(file, id);
    }
}
