package kz.esep.admin.review;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import kz.esep.admin.page.FileNames;
import kz.esep.evidence.Blobs;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Files;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/**
 * The bytes of evidence. They never change, so a browser may keep them; what a stranger has sent is shown in the
 * browser only where it is a plain picture, everything else is saved as a file.
 */
@Controller
class FileController {

    private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png", "image/webp", "image/gif");
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();
    private static final String HARMLESS = "default-src 'none'; sandbox";

    private final Files files;
    private final Blobs blobs;

    FileController(Files files, Blobs blobs) {
        this.files = files;
        this.blobs = blobs;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<Resource> original(
            @PathVariable String id, @RequestParam(defaultValue = "false") boolean download, WebRequest request) {
        var file = find(id);
        var stored = stored(file);
        var tag = "\"" + stored.sha256() + "\"";
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        }
        var type = type(file);
        return ResponseEntity.ok()
                .cacheControl(FOR_GOOD)
                .eTag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file, type, download))
                .header("Content-Security-Policy", HARMLESS)
                .contentType(type)
                .contentLength(stored.size())
                .body(new InputStreamResource(blobs.open(stored.blob())));
    }

    @GetMapping("/files/{id}/thumbnail")
    ResponseEntity<Resource> thumbnail(@PathVariable String id, WebRequest request) {
        var stored = stored(find(id));
        var tag = "\"t-" + stored.sha256() + "\"";
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        }
        return ResponseEntity.ok()
                .cacheControl(FOR_GOOD)
                .eTag(tag)
                .header("Content-Security-Policy", HARMLESS)
                .contentType(MediaType.IMAGE_JPEG)
                .body(new InputStreamResource(blobs.thumbnail(stored.blob()).orElseThrow(FileController::missing)));
    }

    private Evidence find(String id) {
        return files.findAll(List.of(new FileId(id))).stream().findFirst().orElseThrow(FileController::missing);
    }

    private static Evidence.Stored stored(Evidence file) {
        var stored = file.stored();
        if (stored == null) {
            throw missing();
        }
        return stored;
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** The type that Telegram named; a photo of Telegram is always a JPEG. */
    private static MediaType type(Evidence file) {
        var named = file.mediaType();
        if (named == null) {
            return switch (file.kind()) {
                case PHOTO -> MediaType.IMAGE_JPEG;
                case VIDEO, VOICE, DOCUMENT -> MediaType.APPLICATION_OCTET_STREAM;
            };
        }
        try {
            return MediaType.parseMediaType(named);
        } catch (InvalidMediaTypeException nonsense) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }

    private static String disposition(Evidence file, MediaType type, boolean download) {
        var shown = !download && SHOWN.contains(type.getType() + "/" + type.getSubtype());
        var name = file.name() == null ? file.id().value() + "." + ending(type) : file.name();
        return (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(FileNames.safe(name), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static String ending(MediaType type) {
        return type.getSubtype().equals("jpeg") ? "jpg" : type.getSubtype().replaceAll("[^a-z0-9]", "");
    }
}
