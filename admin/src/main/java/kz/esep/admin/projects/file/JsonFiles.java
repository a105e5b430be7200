package kz.esep.admin.projects.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.esep.admin.projects.file.Outcome.Fine;
import kz.esep.admin.projects.file.Outcome.Refused;
import kz.esep.admin.projects.file.Reading.Expected;
import kz.esep.admin.projects.file.Reading.Problem;
import kz.esep.admin.projects.file.Reading.Unreadable;
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

/** Reads a JSON file into a record, or says in which line and member it does not fit. */
final class JsonFiles {

    /** No report comes near it: the largest one that we have seen has a tenth of a megabyte. */
    private static final long LARGEST = 32L << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addDeserializer(BigDecimal.class, new Amounts()))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

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

    private JsonFiles() {}

    /** Reads a file on disk. */
    static <T> Outcome<T> read(Path path, Class<T> type) {
        return content(path).then(bytes -> read(bytes, type));
    }

    /** The bytes of a file on disk, unless it is too large for a report. */
    static Outcome<byte[]> content(Path path) {
        if (Files.isDirectory(path)) {
            return new Refused<>(new Unreadable(Problem.FOLDER, 0, null, ""));
        }
        try {
            return Files.size(path) > LARGEST
                    ? new Refused<>(new Unreadable(Problem.TOO_LARGE, 0, null, Long.toString(LARGEST >> 20)))
                    : new Fine<>(Files.readAllBytes(path));
        } catch (IOException e) {
            return new Refused<>(
                    new Unreadable(Files.exists(path) ? Problem.UNOPENED : Problem.NO_FILE, 0, null, path.toString()));
        }
    }

    /** The content of a file, UTF-8, as one of the kinds of records that it can hold. */
    static <T> Outcome<T> read(byte[] content, Class<T> type) {
        try {
            var value = MAPPER.readValue(content, type);
            return value == null
                    ? new Refused<>(new Unreadable(Problem.WRONG_VALUE, 1, null, "", Expected.OBJECT))
                    : new Fine<>(value);
        } catch (DatabindException e) {
            return new Refused<>(NoJson.why(content)
                    .orElseGet(() -> new Unreadable(Problem.WRONG_VALUE, line(e), path(e), found(e), expected(e))));
        } catch (JacksonException e) {
            return new Refused<>(NoJson.why(content, e));
        }
    }

    /** An indicator as its node tells it. */
    static IndicatorPart indicator(ObjectNode node) {
        return MAPPER.treeToValue(node, IndicatorPart.class);
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
