package kz.esep.local.telegram.methods;

import java.util.function.BiConsumer;
import kz.esep.local.telegram.call.Call;
import kz.esep.local.telegram.call.Refusal;
import kz.esep.local.telegram.world.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** Text, places, contacts and the typing line. */
final class SendingText {
    private static final double LARGEST_LATITUDE = 90;
    private static final double LARGEST_LONGITUDE = 180;

    private final Outbox outbox;

    SendingText(Outbox outbox) {
        this.outbox = outbox;
    }

    void register(BiConsumer<String, Handler> methods) {
        methods.accept("sendMessage", call -> outbox.send(call, text(call)));
        methods.accept("sendLocation", call -> outbox.send(call, location(call)));
        methods.accept("sendContact", call -> outbox.send(call, contact(call)));
        methods.accept("sendChatAction", this::chatAction);
    }

    private static ObjectNode text(Call call) {
        ObjectNode text = Texts.text(call.parameters());
        call.json("link_preview_options").ifPresent(options -> text.set("link_preview_options", options));
        return text;
    }

    private static ObjectNode location(Call call) {
        double latitude = call.json("latitude").orElseThrow().doubleValue();
        double longitude = call.json("longitude").orElseThrow().doubleValue();
        if (Math.abs(latitude) > LARGEST_LATITUDE || Math.abs(longitude) > LARGEST_LONGITUDE) {
            throw Refusal.badRequest("wrong latitude or longitude specified");
        }
        ObjectNode location = Json.object().put("latitude", latitude).put("longitude", longitude);
        call.json("horizontal_accuracy").ifPresent(accuracy -> location.set("horizontal_accuracy", accuracy));
        ObjectNode content = Json.object();
        content.set("location", location);
        return content;
    }

    private static ObjectNode contact(Call call) {
        ObjectNode contact = Json.object();
        for (String field : new String[] {"phone_number", "first_name", "last_name", "vcard"}) {
            call.text(field).ifPresent(value -> contact.put(field, value));
        }
        ObjectNode content = Json.object();
        content.set("contact", contact);
        return content;
    }

    private JsonNode chatAction(Call call) {
        outbox.act(call, call.text("action").orElseThrow());
        return BooleanNode.TRUE;
    }
}
