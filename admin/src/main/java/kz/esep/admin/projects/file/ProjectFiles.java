package kz.esep.admin.projects.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.admin.projects.file.Reading.Expected;
import kz.esep.admin.projects.file.Reading.Problem;
import kz.esep.admin.projects.file.Reading.Read;
import kz.esep.admin.projects.file.Reading.Unreadable;
import kz.esep.language.Language;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** Reads project files. */
public final class ProjectFiles {

    /** No report comes near it: the largest one that we have seen has a tenth of a megabyte. */
    private static final long LARGEST = 32L << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addDeserializer(BigDecimal.class, new Amounts()))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final Set<String> LANGUAGES =
            Set.of(Language.values()).stream().map(Language::code).collect(Collectors.toSet());

    private static final Map<Class<?>, Expected> KINDS = Map.of(
            BigDecimal.class, Expected.NUMBER,
            Integer.class, Expected.WHOLE_NUMBER,
            Double.class, Expected.NUMBER,
            LocalDate.class, Expected.DATE,
            Instant.class, Expected.DATE,
            String.class, Expected.TEXT,
            Text.class, Expected.TEXT,
            List.class, Expected.LIST,
            ArrayList.class, Expected.LIST,
            Boolean.class, Expected.TRUE_OR_FALSE);

    private ProjectFiles() {}

    /** Reads a file on disk. */
    public static Reading read(Path path) {
        var content = content(path);
        return content.value() == null ? content.problem() : read(content.value());
    }

    /** Reads the content of a file, UTF-8. */
    public static Reading read(byte[] content) {
        var bound = bound(content, ProjectFile.class);
        var file = bound.value();
        if (file == null) {
            return bound.problem();
        }
        return objection(file).<Reading>map(o -> o).orElseGet(() -> new Read(file));
    }

    /** The plan of a file that was read: a project that nothing was logged for. */
    public static Project plan(ProjectFile file, ProjectId id) {
        return Plan.of(file, id);
    }

    /** An indicator as its node tells it. */
    static ProjectFile.IndicatorPart indicator(ObjectNode node) {
        return MAPPER.treeToValue(node, ProjectFile.IndicatorPart.class);
    }

    /** The bytes of a file on disk, unless it is too large for a report. */
    static Bound<byte[]> content(Path path) {
        if (Files.isDirectory(path)) {
            return Bound.not(new Unreadable(Problem.FOLDER, 0, null, ""));
        }
        try {
            if (Files.size(path) > LARGEST) {
                return Bound.not(new Unreadable(Problem.TOO_LARGE, 0, null, Long.toString(LARGEST >> 20)));
            }
            return Bound.to(Files.readAllBytes(path));
        } catch (IOException e) {
            return Bound.not(
                    new Unreadable(Files.exists(path) ? Problem.UNOPENED : Problem.NO_FILE, 0, null, path.toString()));
        }
    }

    /** The content of a file as one of the kinds of records that it can hold. */
    static <T> Bound<T> bound(byte[] content, Class<T> type) {
        try {
            var value = MAPPER.readValue(content, type);
            return value == null
                    ? Bound.not(new Unreadable(Problem.WRONG_VALUE, 1, null, "", Expected.OBJECT))
                    : Bound.to(value);
        } catch (DatabindException e) {
            return NoJson.why(content)
                    .map(Bound::<T>not)
                    .orElseGet(() ->
                            Bound.not(new Unreadable(Problem.WRONG_VALUE, line(e), path(e), found(e), expected(e))));
        } catch (JacksonException e) {
            return Bound.not(NoJson.why(content, e));
        }
    }

    /**
     * What came of reading, one of the two.
     *
     * @param problem why there is no value
     */
    record Bound<T>(@Nullable T value, Unreadable problem) {

        private static final Unreadable NONE = new Unreadable(Problem.NOT_JSON, 0, null, "");

        static <T> Bound<T> to(T value) {
            return new Bound<>(value, NONE);
        }

        static <T> Bound<T> not(Unreadable problem) {
            return new Bound<>(null, problem);
        }
    }

    private static Optional<Unreadable> objection(ProjectFile file) {
        if (file.schemaVersion() != null && file.schemaVersion() != ProjectFile.SCHEMA) {
            return Optional.of(new Unreadable(
                    Problem.VERSION, 0, "schemaVersion", file.schemaVersion().toString()));
        }
        if (file.kind() != null && !file.kind().equals("project")) {
            return Optional.of(new Unreadable(Problem.KIND, 0, "kind", file.kind()));
        }
        if (file.language() != null && !LANGUAGES.contains(file.language().toLowerCase(Locale.ROOT))) {
            return Optional.of(new Unreadable(Problem.WRONG_VALUE, 0, "language", file.language(), Expected.LANGUAGE));
        }
        var card = file.project();
        if (card != null
                && card.start() != null
                && card.end() != null
                && card.end().isBefore(card.start())) {
            return Optional.of(new Unreadable(
                    Problem.WRONG_VALUE, 0, "project.end", card.end().toString(), Expected.LATER_DATE));
        }
        return places(file)
                .or(() -> ContractObjections.in(file))
                .or(() -> tasks(file))
                .or(() -> IdObjections.in(file));
    }

    private static Optional<Unreadable> tasks(ProjectFile file) {
        var numbers = new HashSet<Integer>();
        for (int t = 0; t < file.tasks().size(); t++) {
            var task = file.tasks().get(t);
            var where = "tasks[" + t + "]";
            if (Text.wording(task.title(), file.written()) == null) {
                return missing(where + ".title");
            }
            if (task.number() != null && !numbers.add(task.number())) {
                return Optional.of(new Unreadable(
                        Problem.REPEATED, 0, where + ".number", task.number().toString()));
            }
            var objection = activities(file, task, where);
            if (objection.isPresent()) {
                return objection;
            }
        }
        return indicators(file, file.projectIndicators(), "projectIndicators");
    }

    private static Optional<Unreadable> activities(ProjectFile file, ProjectFile.TaskPart task, String parent) {
        var numbers = new HashSet<Integer>();
        for (int a = 0; a < task.activities().size(); a++) {
            var activity = task.activities().get(a);
            var where = parent + ".activities[" + a + "]";
            if (Text.wording(activity.title(), file.written()) == null) {
                return missing(where + ".title");
            }
            if (activity.number() != null && !numbers.add(activity.number())) {
                return Optional.of(new Unreadable(
                        Problem.REPEATED,
                        0,
                        where + ".number",
                        activity.number().toString()));
            }
            var objection =
                    words(activity, where).or(() -> indicators(file, activity.indicators(), where + ".indicators"));
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }

    private static Optional<Unreadable> words(ProjectFile.ActivityPart activity, String where) {
        var kind = Optional.ofNullable(activity.kind())
                .filter(word -> KnownWords.event(word).isEmpty())
                .map(word -> unknown(where + ".kind", word));
        var evidence = activity.evidence();
        if (kind.isPresent() || evidence == null) {
            return kind;
        }
        return EvidenceObjections.in(evidence, where + ".evidence");
    }

    static Unreadable unknown(String member, String word) {
        return new Unreadable(Problem.WRONG_VALUE, 0, member, word, Expected.KNOWN_WORD);
    }

    private static Optional<Unreadable> places(ProjectFile file) {
        for (int i = 0; i < file.places().size(); i++) {
            var place = file.places().get(i);
            var where = "places[" + i + "]";
            if (Text.wording(place.name(), file.written()) == null) {
                return missing(where + ".name");
            }
            var latitude = place.latitude();
            var longitude = place.longitude();
            if ((latitude == null) != (longitude == null)) {
                return missing(where + (latitude == null ? ".latitude" : ".longitude"));
            }
            if (latitude != null && Math.abs(latitude) > 90) {
                return Optional.of(new Unreadable(
                        Problem.WRONG_VALUE, 0, where + ".latitude", latitude.toString(), Expected.NUMBER));
            }
            if (longitude != null && Math.abs(longitude) > 180) {
                return Optional.of(new Unreadable(
                        Problem.WRONG_VALUE, 0, where + ".longitude", longitude.toString(), Expected.NUMBER));
            }
        }
        return Optional.empty();
    }

    private static Optional<Unreadable> indicators(
            ProjectFile file, List<ProjectFile.IndicatorPart> indicators, String parent) {
        for (int i = 0; i < indicators.size(); i++) {
            var where = parent + "[" + i + "]";
            if (Text.wording(indicators.get(i).name(), file.written()) == null) {
                return missing(where + ".name");
            }
            var read = indicators.get(i).planRead();
            var flaw = read == null ? Optional.<String>empty() : PlanReadings.flaw(read);
            if (flaw.isPresent()) {
                return Optional.of(unknown(where + ".planRead." + flaw.get(), ""));
            }
        }
        return Optional.empty();
    }

    private static Optional<Unreadable> missing(String member) {
        return Optional.of(new Unreadable(Problem.MISSING, 0, member, ""));
    }

    static int line(JacksonException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
    }

    private static @Nullable String path(DatabindException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getIndex() >= 0) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? null : path.toString();
    }

    /** The value that does not fit, empty where a whole structure does not. */
    private static String found(DatabindException e) {
        return e instanceof InvalidFormatException format && format.getValue() != null
                ? format.getValue().toString()
                : "";
    }

    private static Expected expected(DatabindException e) {
        if (e instanceof ValueInstantiationException) {
            return Expected.TEXT;
        }
        var type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return type == null ? Expected.OBJECT : KINDS.getOrDefault(type, Expected.OBJECT);
    }
}
