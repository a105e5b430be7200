package kz.esep.local.telegram.files;

import kz.esep.local.telegram.world.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A sent file as a bot is told about it.
 *
 * @param kind what it was sent as
 * @param content the Bot API's Document, Video and so on, or for a photo the list of PhotoSize, smallest first
 */
public record Media(MediaKind kind, JsonNode content) {
    /** Puts it into a message. */
    public void into(ObjectNode message) {
        message.set(kind.field(), content);
    }

    /** The id a bot would send it again with. */
    public String fileId() {
        JsonNode one = kind == MediaKind.PHOTO ? content.get(content.size() - 1) : content;
        return Json.text(one, "file_id").orElseThrow();
    }
}
