package kz.esep.local.telegram.client;

import java.util.List;
import java.util.Optional;
import kz.esep.local.telegram.world.Json;
import tools.jackson.databind.JsonNode;

/** A message as the person sees it; {@code json} is the Bot API's Message. */
public record Seen(JsonNode json) {
    /** A button under the message; data is null for one that calls nothing back (an address, say). */
    public record Button(String text, Optional<String> data, Optional<String> url) {}

    public long id() {
        return Json.number(json, "message_id");
    }

    /** Whether the bot wrote it. */
    public boolean isFromBot() {
        return Json.flag(json.path("from"), "is_bot");
    }

    /** The text, or the caption, or nothing. */
    public String text() {
        return Json.text(json, "text").or(() -> Json.text(json, "caption")).orElse("");
    }

    public boolean isEdited() {
        return json.has("edit_date");
    }

    /** The file id of the document, video, voice, audio, or the largest size of the photo. */
    public Optional<String> fileId() {
        for (String kind : List.of("document", "video", "voice", "audio")) {
            if (json.has(kind)) {
                return Json.text(json.path(kind), "file_id");
            }
        }
        JsonNode sizes = json.path("photo");
        return sizes.isEmpty() ? Optional.empty() : Json.text(sizes.get(sizes.size() - 1), "file_id");
    }

    /** All inline buttons, row by row. */
    public List<Button> buttons() {
        return json.path("reply_markup")
                .path("inline_keyboard")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(button -> new Button(
                        Json.text(button, "text").orElse(""),
                        Json.text(button, "callback_data"),
                        Json.text(button, "url")))
                .toList();
    }

    /** The button whose label is this, or failing that contains it. */
    public Optional<Button> button(String label) {
        return buttons().stream()
                .filter(button -> button.text().equals(label))
                .findFirst()
                .or(() -> buttons().stream()
                        .filter(button -> button.text().contains(label))
                        .findFirst());
    }

    @Override
    public String toString() {
        return "#" + id() + (isFromBot() ? " bot: " : " person: ") + text() + " "
                + buttons().stream().map(Button::text).toList();
    }
}
