package kz.esep.local.telegram.world;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as the Bot API spells it, which is also how messages are kept: what a bot is told is what is stored. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    /** A new empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A new empty list. */
    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** Reads what {@link #write} wrote. */
    static ObjectNode read(String json) {
        return (ObjectNode) MAPPER.readTree(json);
    }

    /** Reads JSON that came from outside; throws Jackson's exception when it is not JSON. */
    public static JsonNode parse(String json) {
        return MAPPER.readTree(json);
    }

    /** One line of JSON. */
    public static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /** The text in this field; empty when there is none. */
    public static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    /** The whole number in this field, 0 when there is none. */
    public static long number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isIntegralNumber() ? value.longValue() : 0;
    }

    /** Whether this field is there and true. */
    public static boolean flag(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isBoolean() && value.booleanValue();
    }
}
