package kz.esep.local.telegram.methods;

import java.util.function.BiConsumer;
import kz.esep.local.telegram.call.Call;
import kz.esep.local.telegram.call.Refusal;
import kz.esep.local.telegram.files.Kept;
import kz.esep.local.telegram.files.SentFiles;
import kz.esep.local.telegram.world.Json;
import tools.jackson.databind.JsonNode;

/** Where a bot may fetch a file from. */
final class FileAccess {
    private final SentFiles files;
    private final Limits limits;

    FileAccess(SentFiles files, Limits limits) {
        this.files = files;
        this.limits = limits;
    }

    void register(BiConsumer<String, Handler> methods) {
        methods.accept("getFile", this::getFile);
    }

    private JsonNode getFile(Call call) {
        Kept kept =
                files.find(call.text("file_id").orElseThrow()).orElseThrow(() -> Refusal.badRequest("invalid file_id"));
        if (kept.size() > limits.largestDownload()) {
            throw Refusal.badRequest("file is too big");
        }
        return Json.object()
                .put("file_id", kept.fileId())
                .put("file_unique_id", kept.uniqueId())
                .put("file_size", kept.size())
                .put("file_path", kept.path());
    }
}
