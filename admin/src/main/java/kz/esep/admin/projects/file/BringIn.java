package kz.esep.admin.projects.file;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import org.springframework.stereotype.Component;

/** Makes a project of a project file and keeps the file. */
@Component
public class BringIn {

    private final Projects projects;
    private final Imports imports;

    public BringIn(Projects projects, Imports imports) {
        this.projects = projects;
        this.imports = imports;
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Done(Project project) implements Outcome {}

        /** A project of this id is there already; it stays as it is. */
        record Exists(ProjectId id) implements Outcome {}

        record Refused(Reading.Unreadable reason) implements Outcome {}
    }

    /** Whether there is a project of this id. */
    public boolean isTaken(ProjectId id) {
        return projects.find(id).isPresent();
    }

    /**
     * Brings a file in. The file is kept before the project is made, so that no project is without its source.
     *
     * @param name of the file
     * @param by who does it, as shown later
     */
    public Outcome file(byte[] content, String name, ProjectId id, String by, Instant now) {
        return switch (ProjectFiles.read(content)) {
            case Reading.Unreadable unreadable -> new Outcome.Refused(unreadable);
            case Reading.Read read -> {
                if (isTaken(id)) {
                    yield new Outcome.Exists(id);
                }
                imports.keep(new Imported(id, name, new String(content, StandardCharsets.UTF_8), now, by));
                var project = Plan.of(read.file(), id);
                yield projects.add(project) ? new Outcome.Done(project) : new Outcome.Exists(id);
            }
        };
    }
}
