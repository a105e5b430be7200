package kz.esep.local.telegram.methods;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.esep.local.telegram.call.Refusal;
import kz.esep.local.telegram.text.Entity;
import kz.esep.local.telegram.text.FormattedText;
import kz.esep.local.telegram.text.ParseProblem;
import kz.esep.local.telegram.world.Json;
import kz.esep.local.telegram.world.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Texts and captions with their entities and lengths. */
public final class Texts {
    /** Characters after entities parsing: https://core.telegram.org/bots/api#sendmessage. */
    private static final int LONGEST_TEXT = 4096;

    /** The same of a caption: https://core.telegram.org/bots/api#sendphoto. */
    private static final int LONGEST_CAPTION = 1024;

    private Texts() {}

    /** The fields text and entities of a message whose parameters are these. */
    static ObjectNode text(JsonNode parameters) {
        FormattedText text = read(parameters, "text", "entities");
        if (text.text().isEmpty()) {
            throw Refusal.badRequest("message text is empty");
        }
        if (text.text().length() > LONGEST_TEXT) {
            throw Refusal.badRequest("message is too long");
        }
        return fields(text, "text", "entities");
    }

    /** The fields caption and caption_entities; an empty object when there is no caption. */
    static ObjectNode caption(JsonNode parameters) {
        FormattedText caption = read(parameters, "caption", "caption_entities");
        if (caption.text().length() > LONGEST_CAPTION) {
            throw Refusal.badRequest("message caption is too long");
        }
        ObjectNode fields = fields(caption, "caption", "caption_entities");
        if (!caption.text().isEmpty() && Json.flag(parameters, "show_caption_above_media")) {
            fields.put("show_caption_above_media", true);
        }
        return fields;
    }

    /** Plain text as a person types it, with what Telegram finds in it. */
    public static ObjectNode plain(String typed, String field) {
        FormattedText text = FormattedText.of(typed, List.of());
        return fields(text, field, field.equals("text") ? "entities" : field + "_entities");
    }

    private static FormattedText read(JsonNode parameters, String field, String entities) {
        String raw = Json.text(parameters, field).orElse("");
        JsonNode given = parameters.path(entities);
        if (!given.isEmpty()) {
            return FormattedText.of(raw, given.valueStream().map(Texts::entity).toList());
        }
        try {
            return FormattedText.read(raw, Json.text(parameters, "parse_mode").orElse(""));
        } catch (ParseProblem e) {
            throw Refusal.badRequest("can't parse entities: " + e.getMessage());
        }
    }

    private static Entity entity(JsonNode json) {
        Map<String, String> details = json.properties().stream()
                .filter(field -> !List.of("type", "offset", "length").contains(field.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> field.getValue().isObject()
                                ? Long.toString(Json.number(field.getValue(), "id"))
                                : field.getValue().asString()));
        int offset = (int) Json.number(json, "offset");
        int length = (int) Json.number(json, "length");
        if (offset < 0 || length <= 0) {
            throw Refusal.badRequest("can't parse entities: entity beginning or length is wrong");
        }
        return new Entity(Json.text(json, "type").orElseThrow(), offset, length, details);
    }

    private static ObjectNode fields(FormattedText text, String field, String entitiesField) {
        ObjectNode fields = Json.object();
        if (text.text().isEmpty()) {
            return fields;
        }
        fields.put(field, text.text());
        ArrayNode entities = Json.array();
        text.entities().forEach(entity -> entities.add(json(entity)));
        if (!entities.isEmpty()) {
            fields.set(entitiesField, entities);
        }
        return fields;
    }

    private static ObjectNode json(Entity entity) {
        ObjectNode json = Json.object().put("offset", entity.offset()).put("length", entity.length());
        json.put("type", entity.type());
        entity.details().forEach((name, value) -> {
            switch (name) {
                case "user" -> json.set(name, user(value));
                case "unix_time" -> json.put(name, Long.parseLong(value));
                default -> json.put(name, value);
            }
        });
        return json;
    }

    private static JsonNode user(String id) {
        return new Person(Long.parseLong(id), id, null, null, null, "").asUser();
    }
}
