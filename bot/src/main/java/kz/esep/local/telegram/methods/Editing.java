package kz.esep.local.telegram.methods;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kz.esep.local.telegram.call.Call;
import kz.esep.local.telegram.call.Refusal;
import kz.esep.local.telegram.world.Json;
import kz.esep.local.telegram.world.Person;
import kz.esep.local.telegram.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** Changing and taking back what was sent. */
final class Editing {
    /** A bot may delete for 48 hours: https://core.telegram.org/bots/api#deletemessage. */
    private static final long DELETABLE_SECONDS = 48L * 60 * 60;

    private static final int MOST_DELETED = 100;
    private static final List<String> MEDIA = List.of("photo", "document", "video", "audio");
    private static final List<String> CAPTION = List.of("caption", "caption_entities", "show_caption_above_media");

    private final World world;
    private final Attachments attachments;

    Editing(World world, Attachments attachments) {
        this.world = world;
        this.attachments = attachments;
    }

    void register(BiConsumer<String, Handler> methods) {
        methods.accept("editMessageText", this::editText);
        methods.accept("editMessageCaption", this::editCaption);
        methods.accept("editMessageMedia", this::editMedia);
        methods.accept("editMessageReplyMarkup", call -> edit(call, message -> {}));
        methods.accept("deleteMessage", this::delete);
        methods.accept("deleteMessages", this::deleteMany);
    }

    private JsonNode editText(Call call) {
        ObjectNode text = Texts.text(call.parameters());
        return edit(call, message -> {
            if (!message.has("text")) {
                throw Refusal.badRequest("there is no text in the message to edit");
            }
            message.remove("entities");
            message.setAll(text);
        });
    }

    private JsonNode editCaption(Call call) {
        ObjectNode caption = Texts.caption(call.parameters());
        return edit(call, message -> {
            if (message.has("text") || message.has("location") || message.has("contact")) {
                throw Refusal.badRequest("there is no caption in the message to edit");
            }
            message.remove(CAPTION);
            message.setAll(caption);
        });
    }

    private JsonNode editMedia(Call call) {
        editable(call);
        ObjectNode content =
                SendingMedia.content(attachments, call, call.json("media").orElseThrow());
        return edit(call, message -> {
            if (MEDIA.stream().noneMatch(message::has) && !message.has("text")) {
                throw Refusal.badRequest("there is no media in the message to edit");
            }
            message.remove(MEDIA);
            message.remove(CAPTION);
            message.remove(List.of("text", "entities"));
            message.setAll(content);
        });
    }

    /** Edits the message of the call, its inline keyboard being replaced by the given one or taken away. */
    private ObjectNode edit(Call call, Consumer<ObjectNode> change) {
        Optional<JsonNode> markup = call.json("reply_markup")
                .filter(keyboard -> !keyboard.path("inline_keyboard").isEmpty());
        markup.ifPresent(Keyboards::check);
        return world.change(() -> {
            ObjectNode before = editable(call);
            ObjectNode after = before.deepCopy();
            change.accept(after);
            after.remove("reply_markup");
            markup.ifPresent(keyboard -> after.set("reply_markup", keyboard));
            if (after.equals(before)) {
                throw Refusal.badRequest("message is not modified: specified new message content and reply markup"
                        + " are exactly the same as a current content and reply markup of the message");
            }
            after.put("edit_date", world.now());
            world.messages().replace(call.bot(), person(call).id(), after);
            return after;
        });
    }

    private ObjectNode editable(Call call) {
        if (call.text("inline_message_id").isPresent()) {
            throw Refusal.badRequest("MESSAGE_ID_INVALID");
        }
        ObjectNode message = world.messages()
                .find(call.bot(), person(call).id(), requiredMessage(call))
                .orElseThrow(() -> Refusal.badRequest("message to edit not found"));
        if (Json.number(message.path("from"), "id") != call.bot()) {
            throw Refusal.badRequest("message can't be edited");
        }
        return message;
    }

    private static long requiredMessage(Call call) {
        if (call.json("message_id").isEmpty()) {
            throw Refusal.badRequest("message identifier is not specified");
        }
        return call.number("message_id");
    }

    private Person person(Call call) {
        if (call.json("chat_id").isEmpty()) {
            throw Refusal.badRequest("chat_id is empty");
        }
        return Outbox.addressee(world, call, "chat_id");
    }

    private JsonNode delete(Call call) {
        return world.change(() -> {
            Person person = person(call);
            ObjectNode message = world.messages()
                    .find(call.bot(), person.id(), call.number("message_id"))
                    .orElseThrow(() -> Refusal.badRequest("message to delete not found"));
            if (Json.number(message, "date") < world.now() - DELETABLE_SECONDS) {
                throw Refusal.badRequest("message can't be deleted for everyone");
            }
            world.messages().delete(call.bot(), person.id(), Json.number(message, "message_id"));
            return BooleanNode.TRUE;
        });
    }

    private JsonNode deleteMany(Call call) {
        JsonNode ids = call.json("message_ids").orElseThrow();
        if (ids.isEmpty() || ids.size() > MOST_DELETED) {
            throw Refusal.badRequest(
                    ids.isEmpty() ? "message identifiers are not specified" : "too many message identifiers specified");
        }
        return world.change(() -> {
            Person person = person(call);
            ids.forEach(id -> world.messages().delete(call.bot(), person.id(), id.longValue()));
            return BooleanNode.TRUE;
        });
    }
}
