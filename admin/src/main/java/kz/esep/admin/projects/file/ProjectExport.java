package kz.esep.admin.projects.file;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kz.esep.card.ProjectCards;
import kz.esep.deadlines.Deadlines;
import kz.esep.journal.Entries;
import kz.esep.plan.Project;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A whole project as a project file that imports to the same thing: plan, what a published report declares, card,
 * entries with all their versions, deadlines. People and the bytes of files are not in it; the backup holds those.
 */
@Component
public class ProjectExport {

    /** The member with what the readable members have no place for. */
    static final String STORED = "esep";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Imports imports;
    private final ProjectCards cards;
    private final Entries entries;
    private final Deadlines deadlines;
    private final StoredParts stored;

    public ProjectExport(
            Imports imports, ProjectCards cards, Entries entries, Deadlines deadlines, StoredParts stored) {
        this.imports = imports;
        this.cards = cards;
        this.entries = entries;
        this.deadlines = deadlines;
        this.stored = stored;
    }

    /** The file, JSON in UTF-8. */
    public byte[] of(Project project) {
        var source = imports.of(project.id())
                .map(imported -> imported.content().getBytes(StandardCharsets.UTF_8))
                .filter(content -> ProjectFiles.read(content) instanceof Reading.Read);
        var file = source.map(content -> (ObjectNode) MAPPER.readTree(content)).orElseGet(MAPPER::createObjectNode);
        PlanNodes.write(
                project,
                file,
                source.flatMap(content -> former(content, project)).orElse(null));
        var logged = entries.of(project.id());
        file.set("entries", EntryNodes.of(logged));
        var card = cards.of(project.id());
        var parts =
                new StoredParts.Parts(project, card.version() == 0 ? null : card, logged, deadlines.of(project.id()));
        file.set(STORED, MAPPER.readTree(stored.json(parts)));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    private static Optional<Project> former(byte[] content, Project project) {
        return ProjectFiles.read(content) instanceof Reading.Read read
                ? Optional.of(ProjectFiles.plan(read.file(), project.id()))
                : Optional.empty();
    }
}
