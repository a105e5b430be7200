package kz.esep.local.telegram.world;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody with a phone.
 *
 * @param id the Telegram user id, also the id of the private chat with any bot
 * @param languageCode language of the client, as Telegram sends it with every message; null when it sends none
 * @param role what the chat page says beside the name; any word
 */
public record Person(
        long id,
        String firstName,
        @Nullable String lastName,
        @Nullable String userName,
        @Nullable String languageCode,
        String role) {
    public Person {
        if (id <= 0) {
            throw new IllegalArgumentException("A person's id is a positive number");
        }
        if (firstName.isBlank()) {
            throw new IllegalArgumentException("A person has a first name");
        }
    }

    /** The Bot API's User. */
    public ObjectNode asUser() {
        ObjectNode user = Json.object().put("id", id).put("is_bot", false).put("first_name", firstName);
        putNames(user);
        if (languageCode != null) {
            user.put("language_code", languageCode);
        }
        return user;
    }

    /** The Bot API's Chat of a private conversation with this person. */
    public ObjectNode asChat() {
        ObjectNode chat = Json.object().put("id", id).put("type", "private").put("first_name", firstName);
        putNames(chat);
        return chat;
    }

    private void putNames(ObjectNode node) {
        if (lastName != null) {
            node.put("last_name", lastName);
        }
        if (userName != null) {
            node.put("username", userName);
        }
    }

    ObjectNode toJson() {
        return asUser().put("role", role);
    }

    static Person fromJson(ObjectNode node) {
        return new Person(
                Json.number(node, "id"),
                Json.text(node, "first_name").orElse("?"),
                orNull(Json.text(node, "last_name")),
                orNull(Json.text(node, "username")),
                orNull(Json.text(node, "language_code")),
                Json.text(node, "role").orElse(""));
    }

    private static @Nullable String orNull(Optional<String> value) {
        return value.orElse(null);
    }
}
