package kz.esep.local.telegram.persons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.local.telegram.files.Media;
import kz.esep.local.telegram.files.MediaKind;
import kz.esep.local.telegram.files.SentFiles;
import kz.esep.local.telegram.files.Upload;
import kz.esep.local.telegram.methods.Texts;
import kz.esep.local.telegram.world.Json;
import kz.esep.local.telegram.world.Person;
import kz.esep.local.telegram.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person can do in the chat with a bot; each act reaches the bot as an update. */
public final class Acts {
    private static final int LONGEST_TEXT = 4096;

    private final World world;
    private final SentFiles files;

    public Acts(World world, SentFiles files) {
        this.world = world;
        this.files = files;
    }

    /** Sends text; the message as the bot gets it. */
    ObjectNode say(Chat chat, String text, When when) {
        ObjectNode content = Texts.plain(text, "text");
        String clean = Json.text(content, "text").orElse("");
        if (clean.isEmpty() || clean.length() > LONGEST_TEXT) {
            throw new ActProblem("a text has 1 to " + LONGEST_TEXT + " characters");
        }
        return send(chat, List.of(content), when).getFirst();
    }

    /** Sends files, more than one as an album; the caption goes to the first. */
    List<ObjectNode> sendFiles(
            Chat chat, MediaKind kind, List<Upload> uploads, String caption, ObjectNode details, When when) {
        require(chat);
        List<ObjectNode> contents = new ArrayList<>();
        for (Upload upload : uploads) {
            Media media = files.keep(kind, upload, details)
                    .orElseThrow(() -> new ActProblem("this is no picture that can be sent as a photo"));
            ObjectNode content = Json.object();
            media.into(content);
            contents.add(content);
        }
        contents.getFirst().setAll(Texts.plain(caption, "caption"));
        if (contents.size() > 1) {
            String album = world.change(world.messages()::newAlbum);
            contents.forEach(content -> content.put("media_group_id", album));
        }
        return send(chat, contents, when);
    }

    /** Sends a location, a contact: whatever is one field of a message. */
    ObjectNode sendField(Chat chat, String field, ObjectNode value, When when) {
        ObjectNode content = Json.object();
        content.set(field, value);
        return send(chat, List.of(content), when).getFirst();
    }

    /** Presses the inline button with this data; the id of the query the bot is to answer. */
    String press(Chat chat, long message, String callbackData) {
        Person person = require(chat);
        return world.change(() -> {
            ObjectNode pressed = find(chat, message);
            if (!hasButton(pressed, callbackData)) {
                throw new ActProblem("there is no such button under this message");
            }
            String id = world.queries().add(chat.bot(), chat.person(), message);
            ObjectNode query = Json.object().put("id", id);
            query.set("from", person.asUser());
            query.set("message", pressed);
            query.put("chat_instance", Long.toString(Long.MAX_VALUE - chat.person() * 31 - chat.bot()));
            world.updates().add(chat.bot(), "callback_query", query.put("data", callbackData));
            return id;
        });
    }

    /** Changes the text, or the caption, of an own message. */
    ObjectNode edit(Chat chat, long message, String text) {
        require(chat);
        return world.change(() -> {
            ObjectNode edited = find(chat, message);
            if (Json.number(edited.path("from"), "id") != chat.person()) {
                throw new ActProblem("only an own message can be edited");
            }
            String field = edited.has("text") ? "text" : "caption";
            edited.remove(List.of("entities", "caption_entities", "caption"));
            edited.setAll(Texts.plain(text, field)).put("edit_date", world.now());
            world.messages().replace(chat.bot(), chat.person(), edited);
            world.updates().add(chat.bot(), "edited_message", edited);
            return edited;
        });
    }

    /** Takes a message away on the person's side; a bot is not told, as in Telegram. */
    void delete(Chat chat, long message) {
        world.change(() -> world.messages().delete(chat.bot(), chat.person(), message));
    }

    /** Blocks the bot or lets it write again. */
    void block(Chat chat, boolean blocked) {
        Person person = find(chat);
        world.change(() -> {
            if (world.chats().isBlocked(chat.bot(), person.id()) != blocked) {
                world.chats().block(chat.bot(), person.id(), blocked);
                world.updates().add(chat.bot(), "my_chat_member", membership(chat, person, blocked));
            }
            return blocked;
        });
    }

    private List<ObjectNode> send(Chat chat, List<ObjectNode> contents, When when) {
        Person person = require(chat);
        return world.change(() -> {
            world.chats().open(chat.bot(), person.id());
            world.chats().look(chat.bot(), person.id());
            return contents.stream()
                    .map(content -> sendOne(chat, person, content, when))
                    .toList();
        });
    }

    private ObjectNode sendOne(Chat chat, Person person, ObjectNode content, When when) {
        ObjectNode message = Json.object();
        message.set("from", person.asUser());
        message.set("chat", person.asChat());
        message.put("date", when.date() > 0 ? when.date() : world.now());
        repliedTo(chat, when).ifPresent(replied -> message.set("reply_to_message", replied));
        message.setAll(content);
        ObjectNode sent = world.messages().add(chat.bot(), person.id(), message);
        world.updates().add(chat.bot(), "message", sent);
        return sent;
    }

    private Optional<ObjectNode> repliedTo(Chat chat, When when) {
        Optional<ObjectNode> replied = world.messages().find(chat.bot(), chat.person(), when.replyTo());
        replied.ifPresent(message -> message.remove("reply_to_message"));
        return replied;
    }

    private ObjectNode membership(Chat chat, Person person, boolean blocked) {
        ObjectNode change = Json.object();
        change.set("chat", person.asChat());
        change.set("from", person.asUser());
        change.put("date", world.now());
        change.set("old_chat_member", member(chat, !blocked));
        change.set("new_chat_member", member(chat, blocked));
        return change;
    }

    private ObjectNode member(Chat chat, boolean blocked) {
        ObjectNode member = Json.object().put("status", blocked ? "kicked" : "member");
        member.set("user", world.bots().asUser(chat.bot()));
        return blocked ? member.put("until_date", 0) : member;
    }

    private static boolean hasButton(ObjectNode message, String data) {
        JsonNode rows = message.path("reply_markup").path("inline_keyboard");
        return rows.valueStream()
                .flatMap(JsonNode::valueStream)
                .anyMatch(button ->
                        Json.text(button, "callback_data").filter(data::equals).isPresent());
    }

    private ObjectNode find(Chat chat, long message) {
        return world.messages()
                .find(chat.bot(), chat.person(), message)
                .orElseThrow(() -> new ActProblem("there is no such message"));
    }

    private Person find(Chat chat) {
        return world.persons().find(chat.person()).orElseThrow(() -> new ActProblem("there is no such person"));
    }

    private Person require(Chat chat) {
        if (world.chats().isBlocked(chat.bot(), chat.person())) {
            throw new ActProblem("the person has blocked this bot");
        }
        return find(chat);
    }
}
