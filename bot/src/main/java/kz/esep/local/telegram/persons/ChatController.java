package kz.esep.local.telegram.persons;

import java.util.List;
import java.util.Optional;
import kz.esep.local.telegram.call.HttpCalls;
import kz.esep.local.telegram.files.MediaKind;
import kz.esep.local.telegram.files.Upload;
import kz.esep.local.telegram.web.LocalController;
import kz.esep.local.telegram.world.Json;
import kz.esep.local.telegram.world.World;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /local/chats/<bot>/<person>/…}: what the person does. Answers with the message as the bot gets it. */
@LocalController
@RequestMapping("/local/chats/{bot}/{person}")
final class ChatController {
    private static final int LARGEST_ALBUM = 10;

    private final World world;
    private final Acts acts;

    ChatController(World world, Acts acts) {
        this.world = world;
        this.acts = acts;
    }

    /** {text, date?, reply_to?}. */
    @PostMapping("/text")
    ObjectNode text(@PathVariable long bot, @PathVariable long person, @RequestBody ObjectNode body) {
        return acts.say(new Chat(bot, person), Json.text(body, "text").orElse(""), when(body));
    }

    /** {payload?}: presses Start, or follows a deep link with a payload of at most 64 of A-Z a-z 0-9 _ -. */
    @PostMapping("/start")
    ObjectNode start(@PathVariable long bot, @PathVariable long person, @RequestBody ObjectNode body) {
        String payload = Json.text(body, "payload").orElse("");
        if (!payload.matches("[A-Za-z0-9_-]{0,64}")) {
            throw new ActProblem("a payload has at most 64 characters of A-Z, a-z, 0-9, _ and -");
        }
        acts.block(new Chat(bot, person), false);
        return acts.say(new Chat(bot, person), ("/start " + payload).strip(), When.NOW);
    }

    /** {message_id, data}: presses an inline button; answers {query_id}. */
    @PostMapping("/press")
    ObjectNode press(@PathVariable long bot, @PathVariable long person, @RequestBody ObjectNode body) {
        String pressed = Json.text(body, "data").orElse("");
        return Json.object()
                .put("query_id", acts.press(new Chat(bot, person), Json.number(body, "message_id"), pressed));
    }

    /** {message_id, text}. */
    @PostMapping("/edit")
    ObjectNode edit(@PathVariable long bot, @PathVariable long person, @RequestBody ObjectNode body) {
        return acts.edit(
                new Chat(bot, person),
                Json.number(body, "message_id"),
                Json.text(body, "text").orElse(""));
    }

    /** {message_id}. */
    @PostMapping("/delete")
    ObjectNode delete(@PathVariable long bot, @PathVariable long person, @RequestBody ObjectNode body) {
        acts.delete(new Chat(bot, person), Json.number(body, "message_id"));
        return Json.object();
    }

    /** {blocked}. */
    @PostMapping("/block")
    ObjectNode block(@PathVariable long bot, @PathVariable long person, @RequestBody ObjectNode body) {
        acts.block(new Chat(bot, person), Json.flag(body, "blocked"));
        return Json.object();
    }

    /** The person has looked at the chat. */
    @PostMapping("/look")
    ObjectNode look(@PathVariable long bot, @PathVariable long person) {
        world.change(() -> {
            world.chats().look(bot, person);
            return true;
        });
        return Json.object();
    }

    /** {latitude, longitude, horizontal_accuracy?, date?}. */
    @PostMapping("/location")
    ObjectNode location(@PathVariable long bot, @PathVariable long person, @RequestBody ObjectNode body) {
        ObjectNode location = Json.object();
        for (String field : List.of("latitude", "longitude", "horizontal_accuracy")) {
            if (body.path(field).isNumber()) {
                location.put(field, body.path(field).doubleValue());
            }
        }
        if (!location.has("latitude") || !location.has("longitude")) {
            throw new ActProblem("a location has latitude and longitude");
        }
        return acts.sendField(new Chat(bot, person), "location", location, when(body));
    }

    /** {phone_number}: the person's own contact. */
    @PostMapping("/contact")
    ObjectNode contact(@PathVariable long bot, @PathVariable long person, @RequestBody ObjectNode body) {
        ObjectNode contact = Json.object().put("user_id", person);
        contact.put("phone_number", Json.text(body, "phone_number").orElse(""));
        contact.put(
                "first_name",
                world.persons().find(person).map(known -> known.firstName()).orElse("?"));
        return acts.sendField(new Chat(bot, person), "contact", contact, when(body));
    }

    /**
     * Sends files as {@code photo}, {@code document}, {@code video}, {@code audio} or {@code voice}: several at
     * once are an album, a message each.
     */
    @PostMapping("/files")
    ArrayNode files(
            @PathVariable long bot,
            @PathVariable long person,
            @RequestParam String as,
            @RequestParam("file") List<MultipartFile> files,
            @RequestParam(defaultValue = "") String caption,
            @RequestParam(defaultValue = "0") int duration,
            @RequestParam(defaultValue = "0") int width,
            @RequestParam(defaultValue = "0") int height,
            @RequestParam(defaultValue = "0") long date) {
        if (files.isEmpty() || files.size() > LARGEST_ALBUM) {
            throw new ActProblem("one to " + LARGEST_ALBUM + " files can be sent at once");
        }
        MediaKind kind = kind(as);
        List<Upload> uploads = files.stream().map(HttpCalls::upload).toList();
        ArrayNode sent = Json.array();
        acts.sendFiles(
                        new Chat(bot, person),
                        kind,
                        uploads,
                        caption,
                        details(kind, duration, width, height),
                        new When(date, 0))
                .forEach(sent::add);
        return sent;
    }

    private static ObjectNode details(MediaKind kind, int duration, int width, int height) {
        ObjectNode details = Json.object();
        if (kind == MediaKind.VIDEO) {
            details.put("width", width).put("height", height);
        }
        boolean lasts = kind == MediaKind.VIDEO || kind == MediaKind.AUDIO || kind == MediaKind.VOICE;
        return lasts ? details.put("duration", duration) : details;
    }

    private static MediaKind kind(String as) {
        return Optional.of(as)
                .flatMap(wanted -> List.of(MediaKind.values()).stream()
                        .filter(kind -> kind.field().equals(wanted) && kind != MediaKind.THUMBNAIL)
                        .findFirst())
                .orElseThrow(() -> new ActProblem("files are sent as photo, document, video, audio or voice"));
    }

    private static When when(ObjectNode body) {
        return new When(Json.number(body, "date"), Json.number(body, "reply_to"));
    }
}
