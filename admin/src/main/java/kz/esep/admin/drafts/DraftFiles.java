package kz.esep.admin.drafts;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.stream.Collectors;
import kz.esep.admin.page.FileNames;
import kz.esep.admin.reports.filling.SourcesAnnex;
import kz.esep.drafts.Draft;
import kz.esep.drafts.Draft.Used;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Files;
import kz.esep.language.Wording;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands out a draft as a file, whatever it is about. */
@Component
class DraftFiles {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final OpenDraft drafts;
    private final DraftCompiler compiler;
    private final Files files;

    DraftFiles(OpenDraft drafts, DraftCompiler compiler, Files files) {
        this.drafts = drafts;
        this.compiler = compiler;
        this.files = files;
    }

    /** The document as it was kept. */
    ResponseEntity<byte[]> docx(Draft draft, Wording about) {
        return file(compiler.name(draft, about) + ".docx", DOCX, drafts.docx(draft));
    }

    /** The same as PDF. */
    ResponseEntity<byte[]> pdf(Draft draft, Wording about) {
        return file(compiler.name(draft, about) + ".pdf", MediaType.APPLICATION_PDF, drafts.pdf(draft));
    }

    /** The document with a table of what stands behind its figures. */
    ResponseEntity<byte[]> sources(Draft draft, Wording about) {
        var traces = drafts.traces(draft);
        var numbers = draft.used().stream().collect(Collectors.toMap(Used::entry, Used::number));
        var named = new HashMap<FileId, String>();
        files.findAll(traces.stream()
                        .flatMap(trace -> trace.source().files().stream())
                        .distinct()
                        .toList())
                .forEach(file ->
                        named.put(file.id(), file.name() == null ? file.id().value() : file.name()));
        var bytes = new SourcesAnnex(numbers, named, draft.language()).in(drafts.docx(draft), traces);
        return file(compiler.name(draft, about) + " +.docx", DOCX, bytes);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .contentType(type)
                .body(bytes);
    }

    static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(FileNames.safe(name), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
