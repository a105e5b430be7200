package kz.esep.local.telegram.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A stretch of text with a meaning, as the Bot API's MessageEntity.
 *
 * @param offset where it begins, in UTF-16 units, which are Java's chars
 * @param length how long it is, in the same units
 * @param details further fields: url, language, custom_emoji_id, user (an id), unix_time, date_time_format
 */
public record Entity(String type, int offset, int length, Map<String, String> details) {
    /** Outer before inner: an order of types breaks ties, after Telegram's. */
    private static final List<String> PRIORITY = List.of(
            "blockquote",
            "expandable_blockquote",
            "pre",
            "code",
            "text_link",
            "text_mention",
            "mention",
            "hashtag",
            "cashtag",
            "bot_command",
            "url",
            "email",
            "phone_number",
            "bold",
            "italic",
            "underline",
            "strikethrough",
            "spoiler",
            "custom_emoji",
            "date_time");

    static final Comparator<Entity> ORDER = Comparator.comparingInt(Entity::offset)
            .thenComparing(Comparator.comparingInt(Entity::length).reversed())
            .thenComparingInt(entity -> PRIORITY.indexOf(entity.type()));

    public Entity {
        details = Map.copyOf(details);
        if (offset < 0 || length <= 0) {
            throw new IllegalArgumentException("An entity covers some text");
        }
    }

    static Entity of(String type, int offset, int length) {
        return new Entity(type, offset, length, Map.of());
    }

    int end() {
        return offset + length;
    }

    boolean isVerbatim() {
        return type.equals("pre") || type.equals("code");
    }
}
