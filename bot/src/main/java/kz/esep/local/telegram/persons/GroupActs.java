package kz.esep.local.telegram.persons;

import java.util.List;
import java.util.Optional;
import kz.esep.local.telegram.call.HttpCalls;
import kz.esep.local.telegram.files.MediaKind;
import kz.esep.local.telegram.files.SentFiles;
import kz.esep.local.telegram.files.Upload;
import kz.esep.local.telegram.methods.Texts;
import kz.esep.local.telegram.web.LocalController;
import kz.esep.local.telegram.world.Json;
import kz.esep.local.telegram.world.World;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code /local/groups}: groups with a bot in them, and what persons do there. The bot's privacy mode is on: it hears
 * of commands and of replies to its own messages, and of nothing else.
 */
@LocalController
@RequestMapping("/local/groups")
final class GroupActs {
    private final World world;
    private final SentFiles files;

    GroupActs(World world, SentFiles files) {
        this.world = world;
        this.files = files;
    }

    /** {bot, title}: a new group with the bot in it; answers {id}. */
    @PostMapping
    ObjectNode add(@RequestBody ObjectNode body) {
        long bot = Json.number(body, "bot");
        return world.change(() -> {
            long group = world.groups().add(Json.text(body, "title").orElse("Group"));
            world.chats().open(bot, group);
            return Json.object().put("id", group);
        });
    }

    /** {messages}: all of a group, oldest first. */
    @GetMapping("/{bot}/{group}")
    ObjectNode messages(@PathVariable long bot, @PathVariable long group) {
        ObjectNode answer = Json.object();
        ArrayNode messages = answer.putArray("messages");
        world.messages().after(bot, group, 0, Integer.MAX_VALUE).forEach(messages::add);
        return answer;
    }

    /** {text, reply_to?}. */
    @PostMapping("/{bot}/{group}/{person}/text")
    ObjectNode text(
            @PathVariable long bot, @PathVariable long group, @PathVariable long person, @RequestBody ObjectNode body) {
        ObjectNode content = Texts.plain(Json.text(body, "text").orElse(""), "text");
        return send(new Chat(bot, person), group, content, Json.number(body, "reply_to"));
    }

    /** Multipart, one part {@code file}; {@code as} as in a private chat. */
    @PostMapping("/{bot}/{group}/{person}/file")
    ObjectNode file(
            @PathVariable long bot,
            @PathVariable long group,
            @PathVariable long person,
            @RequestParam("file") List<MultipartFile> parts,
            @RequestParam(defaultValue = "") String caption) {
        Upload upload = HttpCalls.upload(parts.getFirst());
        ObjectNode content = Json.object();
        files.keep(MediaKind.PHOTO, upload, Json.object())
                .orElseThrow(() -> new ActProblem("this is no picture that can be sent as a photo"))
                .into(content);
        content.setAll(Texts.plain(caption, "caption"));
        return send(new Chat(bot, person), group, content, 0);
    }

    private ObjectNode send(Chat from, long group, ObjectNode content, long replyTo) {
        return world.change(() -> {
            ObjectNode message = Json.object();
            message.set(
                    "from",
                    world.persons()
                            .find(from.person())
                            .orElseThrow(() -> new ActProblem("there is no such person"))
                            .asUser());
            message.set(
                    "chat", world.groups().asChat(group).orElseThrow(() -> new ActProblem("there is no such group")));
            message.put("date", world.now());
            Optional<ObjectNode> replied = world.messages().find(from.bot(), group, replyTo);
            replied.ifPresent(one -> message.set("reply_to_message", one));
            message.setAll(content);
            ObjectNode sent = world.messages().add(from.bot(), group, message);
            if (isHeard(sent)) {
                world.updates().add(from.bot(), "message", sent);
            }
            return sent;
        });
    }

    /** What a bot with privacy mode on gets (https://core.telegram.org/bots/features#privacy-mode). */
    private static boolean isHeard(ObjectNode message) {
        String text = Json.text(message, "text")
                .or(() -> Json.text(message, "caption"))
                .orElse("");
        return text.startsWith("/")
                || Json.flag(message.path("reply_to_message").path("from"), "is_bot");
    }
}
