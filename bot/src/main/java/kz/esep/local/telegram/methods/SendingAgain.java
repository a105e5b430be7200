package kz.esep.local.telegram.methods;

import java.util.List;
import java.util.function.BiConsumer;
import kz.esep.local.telegram.call.Call;
import kz.esep.local.telegram.call.Refusal;
import kz.esep.local.telegram.world.Json;
import kz.esep.local.telegram.world.Person;
import kz.esep.local.telegram.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Copies and forwards. */
final class SendingAgain {
    private static final List<String> CONTENT = List.of(
            "text",
            "entities",
            "photo",
            "document",
            "video",
            "audio",
            "voice",
            "location",
            "contact",
            "caption",
            "caption_entities");

    private final World world;
    private final Outbox outbox;

    SendingAgain(World world, Outbox outbox) {
        this.world = world;
        this.outbox = outbox;
    }

    void register(BiConsumer<String, Handler> methods) {
        methods.accept("copyMessage", this::copy);
        methods.accept("forwardMessage", this::forward);
    }

    private JsonNode copy(Call call) {
        ObjectNode content = content(original(call, "copy"));
        if (call.text("caption").isPresent()) {
            content.remove(List.of("caption", "caption_entities"));
            content.setAll(Texts.caption(call.parameters()));
        }
        ObjectNode sent = outbox.send(call, content);
        return Json.object().put("message_id", Json.number(sent, "message_id"));
    }

    private JsonNode forward(Call call) {
        ObjectNode original = original(call, "forward");
        ObjectNode origin = Json.object().put("type", "user").put("date", Json.number(original, "date"));
        origin.set("sender_user", original.path("from"));
        ObjectNode content = content(original);
        content.set("forward_origin", origin);
        return outbox.send(call, content);
    }

    private ObjectNode original(Call call, String what) {
        Person from = Outbox.addressee(world, call, "from_chat_id");
        return world.messages()
                .find(call.bot(), from.id(), call.number("message_id"))
                .orElseThrow(() -> Refusal.badRequest("message to " + what + " not found"));
    }

    private static ObjectNode content(ObjectNode message) {
        ObjectNode content = Json.object();
        CONTENT.stream().filter(message::has).forEach(field -> content.set(field, message.path(field)));
        return content;
    }
}
