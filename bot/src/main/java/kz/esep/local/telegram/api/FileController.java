package kz.esep.local.telegram.api;

import java.nio.file.Path;
import java.util.Optional;
import kz.esep.local.telegram.call.HttpCalls;
import kz.esep.local.telegram.call.Refusal;
import kz.esep.local.telegram.files.SentFiles;
import kz.esep.local.telegram.web.LocalController;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /file/bot<token>/<file_path>}: the bytes of a file, streamed. */
@LocalController
final class FileController {
    private final SentFiles files;

    FileController(SentFiles files) {
        this.files = files;
    }

    @GetMapping("/file/bot{token}/{folder}/{name}")
    ResponseEntity<Resource> download(
            @PathVariable String token, @PathVariable String folder, @PathVariable String name) {
        try {
            HttpCalls.bot(token);
        } catch (Refusal refusal) {
            return ResponseEntity.status(refusal.code()).build();
        }
        Optional<Path> file = files.locate(folder + "/" + name);
        return file.map(path -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .<Resource>body(new FileSystemResource(path)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
