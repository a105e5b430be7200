package kz.esep.local.telegram.methods;

import java.util.Map;
import java.util.Optional;
import kz.esep.local.telegram.call.Call;
import kz.esep.local.telegram.call.Refusal;
import kz.esep.local.telegram.files.Media;
import kz.esep.local.telegram.files.MediaKind;
import kz.esep.local.telegram.files.SentFiles;
import kz.esep.local.telegram.files.Upload;
import kz.esep.local.telegram.world.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Files of messages: newly uploaded, or sent before and named by file id. */
final class Attachments {
    private static final String ATTACH = "attach://";
    private static final Map<MediaKind, String[]> NUMBERS = Map.of(
            MediaKind.VIDEO, new String[] {"width", "height", "duration"},
            MediaKind.AUDIO, new String[] {"duration"},
            MediaKind.VOICE, new String[] {"duration"});
    private static final Map<MediaKind, String[]> WORDS = Map.of(MediaKind.AUDIO, new String[] {"performer", "title"});

    private final SentFiles files;

    Attachments(SentFiles files) {
        this.files = files;
    }

    /**
     * The file a parameter stands for.
     *
     * @param parameters where the numbers that go with it are given: of the call, or of one InputMedia
     */
    Media get(Call call, MediaKind kind, String reference, JsonNode parameters) {
        if (reference.startsWith(ATTACH)) {
            Upload upload = call.uploads().get(reference.substring(ATTACH.length()));
            return keep(kind, upload == null ? missing() : upload, parameters);
        }
        if (reference.startsWith("http://") || reference.startsWith("https://")) {
            throw Refusal.badRequest("failed to get HTTP URL content");
        }
        Media media = files.sentBefore(reference).orElseThrow(Attachments::wrongReference);
        if (media.kind() != kind) {
            throw Refusal.badRequest("type of file mismatch");
        }
        return media;
    }

    private Media keep(MediaKind kind, Upload upload, JsonNode parameters) {
        if (upload.size() == 0) {
            throw Refusal.badRequest("file must be non-empty");
        }
        Optional<Media> kept = files.keep(kind, upload, details(kind, parameters));
        return kept.orElseThrow(() -> Refusal.badRequest("IMAGE_PROCESS_FAILED"));
    }

    /** What is told with a video, an audio or a voice: as the sender says, since the file is not looked into. */
    static ObjectNode details(MediaKind kind, JsonNode parameters) {
        ObjectNode details = Json.object();
        for (String number : NUMBERS.getOrDefault(kind, new String[0])) {
            details.put(number, Json.number(parameters, number));
        }
        for (String word : WORDS.getOrDefault(kind, new String[0])) {
            Json.text(parameters, word).ifPresent(text -> details.put(word, text));
        }
        return details;
    }

    private static Upload missing() {
        throw wrongReference();
    }

    private static Refusal wrongReference() {
        return Refusal.badRequest("wrong file identifier/HTTP URL specified");
    }
}
