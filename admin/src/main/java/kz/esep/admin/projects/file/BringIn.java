package kz.esep.admin.projects.file;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import kz.esep.card.ProjectCards;
import kz.esep.deadlines.Deadlines;
import kz.esep.journal.Entries;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes a project of a project file and keeps the file. */
@Component
public class BringIn {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Projects projects;
    private final Imports imports;
    private final ProjectCards cards;
    private final Entries entries;
    private final Deadlines deadlines;
    private final StoredParts stored;

    public BringIn(
            Projects projects,
            Imports imports,
            ProjectCards cards,
            Entries entries,
            Deadlines deadlines,
            StoredParts stored) {
        this.projects = projects;
        this.imports = imports;
        this.cards = cards;
        this.entries = entries;
        this.deadlines = deadlines;
        this.stored = stored;
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
     * Brings a file in. The file and whatever belongs to the project are kept before the project is made, so that no
     * project is without its source, and a second try after a crash finds nothing in its way.
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
                yield switch (parts(content, read.file(), id)) {
                    case Parts.Wrong wrong -> new Outcome.Refused(wrong.reason());
                    case Parts.Told told -> {
                        imports.keep(new Imported(id, name, new String(content, StandardCharsets.UTF_8), now, by));
                        keep(told.parts());
                        yield projects.add(told.parts().project())
                                ? new Outcome.Done(told.parts().project())
                                : new Outcome.Exists(id);
                    }
                };
            }
        };
    }

    private sealed interface Parts {
        record Told(StoredParts.Parts parts) implements Parts {}

        record Wrong(Reading.Unreadable reason) implements Parts {}
    }

    /** What an export of Esep holds, or the plan alone. */
    private Parts parts(byte[] content, ProjectFile file, ProjectId id) {
        var kept = MAPPER.readTree(content).path(ProjectExport.STORED);
        if (!kept.isObject()) {
            return new Parts.Told(new StoredParts.Parts(Plan.of(file, id), null, List.of(), List.of()));
        }
        try {
            return new Parts.Told(stored.read(kept.toString(), id));
        } catch (RuntimeException changedByHand) {
            // The mapping tells by some ten unchecked exceptions that a document is not one of ours.
            return new Parts.Wrong(new Reading.Unreadable(
                    Reading.Problem.WRONG_VALUE, 0, ProjectExport.STORED, "", Reading.Expected.OBJECT));
        }
    }

    private void keep(StoredParts.Parts parts) {
        if (parts.card() != null) {
            cards.replace(parts.card());
        }
        parts.entries().forEach(entries::bring);
        parts.deadlines().forEach(deadlines::add);
    }
}
