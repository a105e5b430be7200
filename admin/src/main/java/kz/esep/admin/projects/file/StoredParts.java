package kz.esep.admin.projects.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.esep.card.ProjectCard;
import kz.esep.deadlines.Deadline;
import kz.esep.journal.Entry;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.stereotype.Component;

/**
 * A whole project as its documents stand in the database, for the member {@code esep} of a project file: what the
 * readable members of the format have no place for, so that an import makes the same thing of it.
 */
@Component
class StoredParts {

    private static final JsonWriterSettings JSON =
            JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

    private final MongoConverter converter;

    StoredParts(MongoConverter converter) {
        this.converter = converter;
    }

    /** Everything of a project that is no person and no file. */
    record Parts(Project project, @Nullable ProjectCard card, List<Entry> entries, List<Deadline> deadlines) {
        Parts {
            entries = List.copyOf(entries);
            deadlines = List.copyOf(deadlines);
        }
    }

    /** The parts as JSON. Whoever wrote or decided is called p1, p2 and so on: an account is nobody's business elsewhere. */
    String json(Parts parts) {
        var all = new Document("project", written(parts.project()));
        if (parts.card() != null) {
            all.append("card", written(parts.card()));
        }
        all.append("entries", parts.entries().stream().map(this::written).toList());
        all.append("deadlines", parts.deadlines().stream().map(this::written).toList());
        var names = new ArrayList<>(people(parts.entries()));
        return replaced(all, text -> names.contains(text) ? "p" + (names.indexOf(text) + 1) : text)
                .toJson(JSON);
    }

    /**
     * The parts that JSON holds, as those of a project.
     *
     * @throws RuntimeException where a document is not what the database would hold
     */
    Parts read(String json, ProjectId id) {
        var all = Document.parse(json);
        var former = all.get("project", Document.class).getString("_id");
        var same = former.equals(id.value());
        UnaryOperator<Document> mine = document -> {
            document.put("project", id.value());
            if (!same) {
                document.put("_id", other(document.getString("_id"), id));
            }
            return document;
        };
        var project = all.get("project", Document.class);
        project.put("_id", id.value());
        project.put("version", 0L);
        var card = all.get("card", Document.class);
        if (card != null) {
            card.put("_id", id.value());
            card.put("version", 1L);
        }
        return new Parts(
                converter.read(Project.class, project),
                card == null ? null : converter.read(ProjectCard.class, card),
                all.getList("entries", Document.class, List.of()).stream()
                        .map(document -> converter.read(Entry.class, mine.apply(document)))
                        .toList(),
                all.getList("deadlines", Document.class, List.of()).stream()
                        .map(document -> converter.read(Deadline.class, mine.apply(document)))
                        .toList());
    }

    /** The id in a project of another name, always the same one, so that both may stand in one database. */
    private static String other(String former, ProjectId project) {
        return UUID.nameUUIDFromBytes((former + " " + project).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    private Document written(Object record) {
        var document = new Document();
        converter.write(record, document);
        return document;
    }

    private static Set<String> people(List<Entry> entries) {
        var people = new LinkedHashSet<String>();
        entries.forEach(entry -> {
            people.addAll(entry.involved());
            var accepted = entry.accepted();
            if (accepted != null) {
                people.add(accepted.by());
            }
        });
        return people;
    }

    private static Document replaced(Map<?, ?> map, UnaryOperator<String> change) {
        var copy = new Document();
        map.forEach((key, one) -> copy.put(String.valueOf(key), replaced(one, change)));
        return copy;
    }

    private static @Nullable Object replaced(@Nullable Object value, UnaryOperator<String> change) {
        return switch (value) {
            case Map<?, ?> map -> replaced(map, change);
            case List<?> list -> list.stream().map(one -> replaced(one, change)).toList();
            case String text -> change.apply(text);
            case null -> null;
            default -> value;
        };
    }
}
