package kz.esep.local.telegram.call;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import kz.esep.local.telegram.description.Checker;
import kz.esep.local.telegram.description.Description;
import kz.esep.local.telegram.description.TypeNames;
import kz.esep.local.telegram.files.Upload;
import kz.esep.local.telegram.world.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Makes calls of what came over HTTP, or refuses: the whole check against the description is here. */
public final class Calls {
    private static final String ATTACH = "attach://";
    private static final List<String> PARSE_MODES = List.of("HTML", "MarkdownV2", "Markdown");
    private static final Map<String, String> WORDS_FOR_MISSING = Map.of(
            "chat_id", "chat_id is empty",
            "user_id", "invalid user_id specified",
            "text", "message text is empty",
            "message_id", "message identifier is not specified",
            "from_chat_id", "from_chat_id is empty",
            "latitude", "latitude is empty",
            "longitude", "longitude is empty",
            "callback_query_id", "query is too old and response timeout expired or query ID is invalid",
            "file_id", "file_id not specified");

    private final Description description;
    private final Checker checker;

    public Calls(Description description) {
        this.description = description;
        this.checker = new Checker(description);
    }

    /** The method of this name, in any letter case. */
    public Description.Method method(String name) {
        return description.method(name).orElseThrow(() -> Refusal.notFound(": method not found"));
    }

    /**
     * Checks a request.
     *
     * @param form parameters that came as text
     * @param body parameters that came as JSON; an empty object when there was none
     */
    public Call read(
            long bot, Description.Method method, Map<String, String> form, JsonNode body, Map<String, Upload> uploads) {
        ObjectNode given = Json.object();
        BiConsumer<String, Optional<JsonNode>> keep =
                (name, value) -> value.ifPresent(known -> given.set(name, mode(name, known)));
        form.forEach((name, value) -> keep.accept(name, Raw.ofForm(types(method, name), value, name)));
        for (var property : body.properties()) {
            if (isMethodName(method, property.getKey())) {
                continue;
            }
            keep.accept(
                    property.getKey(),
                    Raw.ofJson(types(method, property.getKey()), property.getValue(), property.getKey()));
        }
        attach(method, uploads, given);
        check(method, given);
        return new Call(bot, method, given, uploads);
    }

    /** Bodies may repeat the method's name: a webhook's answer must, and the Telegram library always does. */
    private static boolean isMethodName(Description.Method method, String key) {
        return key.equals("method") && !method.parameters().containsKey("method");
    }

    private static TypeNames types(Description.Method method, String name) {
        TypeNames types = method.parameters().get(name);
        if (types == null) {
            throw Refusal.badRequest("unknown parameter \"" + name + "\" of " + method.name());
        }
        return types;
    }

    private static JsonNode mode(String name, JsonNode value) {
        if (!name.endsWith("parse_mode") || !value.isString()) {
            return value;
        }
        String wanted = value.stringValue();
        return PARSE_MODES.stream()
                .filter(mode -> mode.equalsIgnoreCase(wanted))
                .findFirst()
                .map(mode -> (JsonNode) StringNode.valueOf(mode))
                .orElse(value);
    }

    private static void attach(Description.Method method, Map<String, Upload> uploads, ObjectNode given) {
        String written = Json.write(given);
        for (String name : uploads.keySet()) {
            TypeNames types = method.parameters().get(name);
            if (types != null && types.allows("InputFile")) {
                given.put(name, ATTACH + name);
            } else if (!written.contains(Json.write(StringNode.valueOf(ATTACH + name)))) {
                throw Refusal.badRequest("unknown parameter \"" + name + "\" of " + method.name());
            }
        }
    }

    private void check(Description.Method method, ObjectNode given) {
        dropEmptyModes(given);
        for (var parameter : method.parameters().entrySet()) {
            JsonNode value = given.get(parameter.getKey());
            if (value == null) {
                if (parameter.getValue().required()) {
                    throw missing(method, parameter.getKey());
                }
            } else {
                checker.problem(parameter.getValue(), value, parameter.getKey()).ifPresent(problem -> {
                    throw wrong(parameter.getKey(), problem);
                });
            }
        }
    }

    private static void dropEmptyModes(ObjectNode given) {
        given.properties()
                .removeIf(field -> field.getKey().endsWith("parse_mode")
                        && field.getValue().isString()
                        && field.getValue().stringValue().isEmpty());
    }

    private static Refusal missing(Description.Method method, String parameter) {
        String called = method.name().toLowerCase(Locale.ROOT);
        if (called.equals("send" + parameter)) {
            return Refusal.badRequest("there is no " + parameter.replace('_', ' ') + " in the request");
        }
        return Refusal.badRequest(
                WORDS_FOR_MISSING.getOrDefault(parameter, "parameter \"" + parameter + "\" is required"));
    }

    private static Refusal wrong(String parameter, String problem) {
        return Refusal.badRequest(parameter.endsWith("parse_mode") ? "unsupported parse_mode" : problem);
    }
}
