package kz.esep.local.telegram.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import kz.esep.local.telegram.call.Call;
import kz.esep.local.telegram.call.Refusal;
import kz.esep.local.telegram.files.MediaKind;
import kz.esep.local.telegram.world.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Photos, documents, videos, audios, voices, and albums of them. */
final class SendingMedia {
    /** https://core.telegram.org/bots/api#sendmediagroup: 2-10 items. */
    private static final int SMALLEST_ALBUM = 2;

    private static final int LARGEST_ALBUM = 10;
    private static final Set<MediaKind> BY_THEMSELVES = Set.of(MediaKind.DOCUMENT, MediaKind.AUDIO);

    private final Outbox outbox;
    private final Attachments attachments;

    SendingMedia(Outbox outbox, Attachments attachments) {
        this.outbox = outbox;
        this.attachments = attachments;
    }

    void register(BiConsumer<String, Handler> methods) {
        methods.accept("sendPhoto", call -> one(call, MediaKind.PHOTO));
        methods.accept("sendDocument", call -> one(call, MediaKind.DOCUMENT));
        methods.accept("sendVideo", call -> one(call, MediaKind.VIDEO));
        methods.accept("sendAudio", call -> one(call, MediaKind.AUDIO));
        methods.accept("sendVoice", call -> one(call, MediaKind.VOICE));
        methods.accept("sendMediaGroup", this::album);
    }

    private JsonNode one(Call call, MediaKind kind) {
        outbox.check(call);
        ObjectNode caption = Texts.caption(call.parameters());
        ObjectNode content = Json.object();
        attachments
                .get(call, kind, call.text(kind.field()).orElseThrow(), call.parameters())
                .into(content);
        return outbox.send(call, content.setAll(caption));
    }

    private JsonNode album(Call call) {
        outbox.check(call);
        List<JsonNode> items = call.json("media").orElseThrow().valueStream().toList();
        checkAlbum(items);
        items.forEach(Texts::caption);
        List<ObjectNode> contents = new ArrayList<>();
        String album = outbox.newAlbum();
        for (JsonNode item : items) {
            contents.add(content(call, item).put("media_group_id", album));
        }
        return Outbox.list(outbox.sendAll(call, contents));
    }

    /** The file and caption of one InputMedia. */
    private ObjectNode content(Call call, JsonNode item) {
        return content(attachments, call, item);
    }

    static ObjectNode content(Attachments attachments, Call call, JsonNode item) {
        ObjectNode caption = Texts.caption(item);
        ObjectNode content = Json.object();
        attachments
                .get(call, kind(item), Json.text(item, "media").orElseThrow(), item)
                .into(content);
        return content.setAll(caption);
    }

    private static void checkAlbum(List<JsonNode> items) {
        if (items.size() < SMALLEST_ALBUM) {
            throw Refusal.badRequest("too few messages to send as an album");
        }
        if (items.size() > LARGEST_ALBUM) {
            throw Refusal.badRequest("too many messages to send as an album");
        }
        Set<MediaKind> kinds = items.stream().map(SendingMedia::kind).collect(Collectors.toSet());
        if (kinds.size() > 1 && kinds.stream().anyMatch(BY_THEMSELVES::contains)) {
            throw Refusal.badRequest("documents and audios can't be mixed with other media types in an album");
        }
    }

    private static MediaKind kind(JsonNode item) {
        String type = Json.text(item, "type").orElseThrow();
        return switch (type) {
            case "photo" -> MediaKind.PHOTO;
            case "document" -> MediaKind.DOCUMENT;
            case "video" -> MediaKind.VIDEO;
            case "audio" -> MediaKind.AUDIO;
            default ->
                throw Refusal.badRequest(
                        "media of type " + type.toLowerCase(Locale.ROOT) + " is not carried out by the local Telegram");
        };
    }
}
