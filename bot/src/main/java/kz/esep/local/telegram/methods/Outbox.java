package kz.esep.local.telegram.methods;

import java.util.List;
import java.util.Optional;
import kz.esep.local.telegram.call.Call;
import kz.esep.local.telegram.call.Refusal;
import kz.esep.local.telegram.world.Change;
import kz.esep.local.telegram.world.Json;
import kz.esep.local.telegram.world.Person;
import kz.esep.local.telegram.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts messages of bots into chats. */
final class Outbox {
    private final World world;

    Outbox(World world) {
        this.world = world;
    }

    /** Who a call is meant for; refused when the bot does not know the chat or was blocked there. */
    static Person addressee(World world, Call call, String parameter) {
        JsonNode id = call.json(parameter).orElseGet(Json::object);
        Person person = Optional.of(id)
                .filter(JsonNode::isIntegralNumber)
                .flatMap(number -> world.persons().find(number.longValue()))
                .filter(found -> world.chats().isOpen(call.bot(), found.id()))
                .orElseThrow(() -> Refusal.badRequest("chat not found"));
        if (world.chats().isBlocked(call.bot(), person.id())) {
            throw Refusal.forbidden("bot was blocked by the user");
        }
        return person;
    }

    /** Sends one message with this content and what the call says of keyboard and reply. */
    ObjectNode send(Call call, ObjectNode content) {
        return sendAll(call, List.of(content)).getFirst();
    }

    /** Sends messages that belong together. */
    List<ObjectNode> sendAll(Call call, List<ObjectNode> contents) {
        Recipient person = recipient(call);
        Optional<JsonNode> markup = call.json("reply_markup");
        markup.ifPresent(Keyboards::check);
        return world.change(() -> {
            Optional<ObjectNode> repliedTo = repliedTo(call, person);
            showReplyKeyboard(call.bot(), person.id(), markup);
            return contents.stream()
                    .map(content -> add(call, person, content, markup, repliedTo))
                    .toList();
        });
    }

    /** Where a message goes: a person, or a group that the bot is in. */
    private record Recipient(long id, ObjectNode chat) {}

    private Recipient recipient(Call call) {
        Optional<ObjectNode> group = call.json("chat_id")
                .filter(JsonNode::isIntegralNumber)
                .map(JsonNode::longValue)
                .filter(id -> world.chats().isOpen(call.bot(), id))
                .flatMap(world.groups()::asChat);
        if (group.isPresent()) {
            return new Recipient(Json.number(group.get(), "id"), group.get());
        }
        Person person = addressee(world, call, "chat_id");
        return new Recipient(person.id(), person.asChat());
    }

    /** Refuses before any work when the message could not be sent. */
    void check(Call call) {
        addressee(world, call, "chat_id");
        call.json("reply_markup").ifPresent(Keyboards::check);
    }

    /** What the messages of a new album have in common. */
    String newAlbum() {
        return world.change(world.messages()::newAlbum);
    }

    /** Shows the person what the bot is about to do. */
    void act(Call call, String action) {
        Person person = addressee(world, call, "chat_id");
        world.change(() -> {
            world.changes()
                    .add(new Change(
                            "action", call.bot(), person.id(), Json.object().put("action", action)));
            return action;
        });
    }

    private ObjectNode add(
            Call call,
            Recipient person,
            ObjectNode content,
            Optional<JsonNode> markup,
            Optional<ObjectNode> repliedTo) {
        ObjectNode message = Json.object();
        message.set("from", world.bots().asUser(call.bot()));
        message.set("chat", person.chat());
        message.put("date", world.now());
        message.setAll(content);
        repliedTo.ifPresent(replied -> message.set("reply_to_message", replied));
        markup.filter(one -> one.has("inline_keyboard"))
                .filter(one -> !one.path("inline_keyboard").isEmpty())
                .ifPresent(one -> message.set("reply_markup", one));
        if (call.flag("protect_content")) {
            message.put("has_protected_content", true);
        }
        world.chats().addUnread(call.bot(), person.id());
        return world.messages().add(call.bot(), person.id(), message);
    }

    private Optional<ObjectNode> repliedTo(Call call, Recipient person) {
        Optional<JsonNode> wanted = call.json("reply_parameters").filter(reply -> Json.number(reply, "message_id") > 0);
        Optional<ObjectNode> found = wanted.flatMap(
                reply -> world.messages().find(call.bot(), person.id(), Json.number(reply, "message_id")));
        boolean must = wanted.isPresent() && !Json.flag(wanted.get(), "allow_sending_without_reply");
        if (must && found.isEmpty()) {
            throw Refusal.badRequest("message to be replied not found");
        }
        found.ifPresent(message -> message.remove("reply_to_message"));
        return found;
    }

    private void showReplyKeyboard(long bot, long person, Optional<JsonNode> markup) {
        if (markup.isEmpty() || markup.get().has("inline_keyboard")) {
            return;
        }
        JsonNode keyboard = markup.get();
        boolean removes = Json.flag(keyboard, "remove_keyboard");
        world.chats().replyKeyboard(bot, person, removes ? Optional.empty() : Optional.of(keyboard));
    }

    /** A list of JSON as one. */
    static ArrayNode list(List<ObjectNode> nodes) {
        ArrayNode array = Json.array();
        nodes.forEach(array::add);
        return array;
    }
}
