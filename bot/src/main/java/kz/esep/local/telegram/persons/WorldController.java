package kz.esep.local.telegram.persons;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kz.esep.local.telegram.files.SentFiles;
import kz.esep.local.telegram.methods.Commands;
import kz.esep.local.telegram.web.LocalController;
import kz.esep.local.telegram.world.Json;
import kz.esep.local.telegram.world.Person;
import kz.esep.local.telegram.world.World;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /local/…}: who is here and what was written. */
@LocalController
@RequestMapping("/local")
final class WorldController {
    private static final int SHOWN = 300;
    private static final List<MediaType> SHOWN_IN_PLACE = List.of(
            MediaType.IMAGE_JPEG, MediaType.IMAGE_PNG, MediaType.IMAGE_GIF, MediaType.parseMediaType("image/webp"));

    private final World world;
    private final SentFiles files;

    WorldController(World world, SentFiles files) {
        this.world = world;
        this.files = files;
    }

    /** {bots: [{id, name, username}], persons: [{…, chats: {bot: state}}], epoch, last}. */
    @GetMapping("/world")
    ObjectNode world() {
        ObjectNode answer = Json.object()
                .put("epoch", world.changes().epoch())
                .put("last", world.changes().last());
        ArrayNode bots = answer.putArray("bots");
        for (long bot : world.bots().ids()) {
            bots.add(world.bots().asUser(bot));
        }
        ArrayNode persons = answer.putArray("persons");
        world.persons().all().forEach(person -> persons.add(described(person)));
        return answer;
    }

    /** {first_name, last_name?, username?, language_code?, role?, id?}: somebody new, or changed when id is known. */
    @PostMapping("/persons")
    ObjectNode put(@RequestBody ObjectNode body) {
        if (Json.text(body, "first_name").filter(name -> !name.isBlank()).isEmpty()) {
            throw new ActProblem("a person has a first_name");
        }
        Person person = world.change(() -> {
            long given = Json.number(body, "id");
            Person described = new Person(
                    given > 0 ? given : world.persons().freeId(),
                    Json.text(body, "first_name").orElseThrow(),
                    orNull(body, "last_name"),
                    orNull(body, "username"),
                    orNull(body, "language_code"),
                    Json.text(body, "role").orElse(""));
            world.persons().put(described);
            return described;
        });
        return described(person);
    }

    /** {messages, state, commands, bot}: all of a chat, the newest 300 messages or those after a number. */
    @GetMapping("/chats/{bot}/{person}")
    ObjectNode chat(@PathVariable long bot, @PathVariable long person, @RequestParam Optional<Long> after) {
        Person known = world.persons().find(person).orElseThrow(() -> new ActProblem("there is no such person"));
        ObjectNode answer = Json.object()
                .put("epoch", world.changes().epoch())
                .put("last", world.changes().last());
        answer.set("bot", world.bots().asUser(bot));
        answer.set("state", world.chats().state(bot, person));
        answer.put("open", world.chats().isOpen(bot, person));
        String language = known.languageCode() == null ? "" : known.languageCode();
        answer.put("description", description(bot, language));
        answer.set("commands", Commands.seenBy(world, bot, known));
        ArrayNode messages = answer.putArray("messages");
        List<ObjectNode> found = after.isPresent()
                ? world.messages().after(bot, person, after.get(), Integer.MAX_VALUE)
                : world.messages().newest(bot, person, SHOWN);
        found.forEach(messages::add);
        return answer;
    }

    /** The bytes of a file by file id; pictures to be shown, everything else to be saved. */
    @GetMapping("/files/{fileId}")
    ResponseEntity<Resource> file(
            @PathVariable String fileId,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "application/octet-stream") String type) {
        return files.find(fileId)
                .flatMap(kept -> files.locate(kept.path()))
                .map(path -> ResponseEntity.ok()
                        .contentType(type(path.toString(), type))
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                        .<Resource>body(new FileSystemResource(path)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ObjectNode described(Person person) {
        ObjectNode described = person.asUser().put("role", person.role());
        ObjectNode chats = described.putObject("chats");
        for (long bot : world.bots().ids()) {
            if (world.chats().isOpen(bot, person.id())) {
                ObjectNode state = world.chats().state(bot, person.id());
                List<ObjectNode> newest = world.messages().newest(bot, person.id(), 1);
                newest.forEach(message -> state.set("newest", message));
                chats.set(Long.toString(bot), state);
            }
        }
        return described;
    }

    private String description(long bot, String language) {
        var texts = world.bots().settings(bot).path("descriptions");
        return Json.text(texts, language).or(() -> Json.text(texts, "")).orElse("");
    }

    /** What could run as a page is never shown in place: only pictures, sound and film are. */
    private static MediaType type(String path, String told) {
        if (path.endsWith(".jpg") || path.endsWith(".jpeg")) {
            return MediaType.IMAGE_JPEG;
        }
        try {
            MediaType type = MediaType.parseMediaType(told);
            boolean plays = type.getType().equals("video") || type.getType().equals("audio");
            return plays || SHOWN_IN_PLACE.contains(type) ? type : MediaType.APPLICATION_OCTET_STREAM;
        } catch (InvalidMediaTypeException e) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }

    private static String disposition(String name) {
        return name.isEmpty()
                ? "inline"
                : ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString();
    }

    private static @Nullable String orNull(ObjectNode body, String field) {
        return Json.text(body, field).filter(text -> !text.isBlank()).orElse(null);
    }
}
