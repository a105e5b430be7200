package kz.esep.local.telegram.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kz.esep.local.telegram.call.HttpCalls;
import kz.esep.local.telegram.call.Refusal;
import kz.esep.local.telegram.files.SentFiles;
import kz.esep.local.telegram.web.LocalController;
import org.jspecify.annotations.Nullable;
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
    private final Faults faults;

    FileController(SentFiles files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    @GetMapping("/file/bot{token}/{folder}/{name}")
    @Nullable
    Object download(
            @PathVariable String token,
            @PathVariable String folder,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        try {
            HttpCalls.bot(token);
        } catch (Refusal refusal) {
            return ResponseEntity.status(refusal.code()).build();
        }
        Optional<Path> file = files.locate(folder + "/" + name);
        Optional<Faults.Fault> fault = file.flatMap(found -> faults.next(Faults.DOWNLOAD));
        if (fault.isPresent() && !fault.get().kind().carriesOut()) {
            return Failures.answer(fault.get());
        }
        if (fault.isPresent() && fault.get().kind() == Faults.Kind.LATE) {
            Failures.late(fault.get());
        } else if (fault.isPresent()) {
            Path path = file.orElseThrow();
            Failures.cutOff(Files.newInputStream(path), Files.size(path), request, response);
            return null;
        }
        return file.map(path -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .<Resource>body(new FileSystemResource(path)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
