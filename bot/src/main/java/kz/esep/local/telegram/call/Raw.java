package kz.esep.local.telegram.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.esep.local.telegram.description.TypeNames;
import kz.esep.local.telegram.world.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** Turns what came as text (a form, a query) or as JSON into values of the described types. */
final class Raw {
    private static final Map<String, Boolean> BOOLEANS = booleans();

    private Raw() {}

    /** A form value; empty when it says nothing. */
    static Optional<JsonNode> ofForm(TypeNames types, String value, String parameter) {
        if (types.allows("Integer") && value.matches("-?\\d{1,18}")) {
            return Optional.of(LongNode.valueOf(Long.parseLong(value)));
        }
        if (types.isText()) {
            return Optional.of(StringNode.valueOf(value));
        }
        if (value.isBlank()) {
            return Optional.empty();
        }
        if (types.allows("Float") && value.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?")) {
            return Optional.of(DoubleNode.valueOf(Double.parseDouble(value)));
        }
        if (types.allows("Boolean") || types.allows("True")) {
            Boolean known = BOOLEANS.get(value.toLowerCase(Locale.ROOT));
            return Optional.of(known == null ? StringNode.valueOf(value) : BooleanNode.valueOf(known));
        }
        return Optional.of(parse(value, parameter));
    }

    /** A value of a JSON body: ids and whole objects may come as text there too, and programs do send them so. */
    static Optional<JsonNode> ofJson(TypeNames types, JsonNode value, String parameter) {
        if (value.isNull()) {
            return Optional.empty();
        }
        boolean textForMore = value.isString() && (!types.isText() || types.allows("Integer"));
        boolean plain = types.alternatives().equals(List.of("Boolean"))
                || types.alternatives().equals(List.of("Float"))
                || (types.alternatives().equals(List.of("Integer")) && !parameter.endsWith("_id"));
        return textForMore && !plain ? ofForm(types, value.stringValue(), parameter) : Optional.of(value);
    }

    private static JsonNode parse(String value, String parameter) {
        try {
            return Json.parse(value);
        } catch (JacksonException e) {
            throw Refusal.badRequest("can't parse " + parameter.replace('_', ' ') + " JSON object");
        }
    }

    private static Map<String, Boolean> booleans() {
        Map<String, Boolean> words = new LinkedHashMap<>();
        List.of("true", "yes", "1").forEach(word -> words.put(word, true));
        List.of("false", "no", "0").forEach(word -> words.put(word, false));
        return words;
    }
}
