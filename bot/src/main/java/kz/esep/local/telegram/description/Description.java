package kz.esep.local.telegram.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Bot API as Telegram describes it: methods with their parameters, types with their fields. Read from
 * {@code bot-api.json}; its origin is told in {@code bot-api.NOTICE.txt} beside it.
 */
public final class Description {
    private static final String RESOURCE = "/kz/esep/local/telegram/bot-api.json";

    private final String version;
    private final Map<String, Method> methods = new LinkedHashMap<>();
    private final Map<String, Map<String, TypeNames>> types = new LinkedHashMap<>();
    private final Map<String, List<String>> unions = new LinkedHashMap<>();

    /** One method: its name as Telegram writes it, its parameters in order, and what it returns. */
    public record Method(String name, Map<String, TypeNames> parameters, TypeNames returns) {}

    private Description(JsonNode root) {
        version = root.path("version").asString();
        JsonNode returns = root.path("returns");
        for (var entry : root.path("methods").properties()) {
            TypeNames returned =
                    TypeNames.parse("!" + returns.path(entry.getKey()).asString());
            methods.put(
                    entry.getKey().toLowerCase(Locale.ROOT),
                    new Method(entry.getKey(), fields(entry.getValue()), returned));
        }
        for (var entry : root.path("types").properties()) {
            if (entry.getValue().isArray()) {
                unions.put(
                        entry.getKey(),
                        entry.getValue().valueStream().map(JsonNode::asString).toList());
            } else {
                types.put(entry.getKey(), fields(entry.getValue()));
            }
        }
    }

    /** Reads the description that is shipped with the program. */
    public static Description shipped() {
        try (InputStream in = Description.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The description of the Bot API is missing: " + RESOURCE);
            }
            return new Description(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For example {@code Bot API 10.3}. */
    public String version() {
        return version;
    }

    /** The method of this name in any letter case, as real servers look it up. */
    public Optional<Method> method(String name) {
        return Optional.ofNullable(methods.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The fields of a type; empty for a union and for what is not a described type. */
    Optional<Map<String, TypeNames>> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The types a union such as {@code InputMedia} stands for; empty for any other type. */
    List<String> union(String name) {
        return unions.getOrDefault(name, List.of());
    }

    private static Map<String, TypeNames> fields(JsonNode node) {
        Map<String, TypeNames> fields = new LinkedHashMap<>();
        for (var field : node.properties()) {
            fields.put(field.getKey(), TypeNames.parse(field.getValue().asString()));
        }
        return fields;
    }
}
