package kz.esep.local.telegram.world;

import tools.jackson.databind.node.ObjectNode;

/**
 * Something a person would see happen.
 *
 * @param kind one of message, edited, deleted, answer, action, chat, commands, persons
 * @param bot the bot of the chat, 0 when it concerns no chat
 * @param person the person of the chat, 0 when it concerns every chat of the bot
 * @param content the message, or what else there is to know
 */
public record Change(String kind, long bot, long person, ObjectNode content) {
    static Change ofPersons() {
        return new Change("persons", 0, 0, Json.object());
    }

    /** The change with its place in the stream. */
    ObjectNode numbered(long number) {
        ObjectNode node = Json.object().put("number", number).put("kind", kind).put("bot", bot);
        node.put("person", person).set("content", content);
        return node;
    }
}
