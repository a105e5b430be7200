package kz.esep.admin.drafts;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import kz.esep.admin.page.FileNames;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.reports.filling.SourcesAnnex;
import kz.esep.admin.reports.sheets.Annexes;
import kz.esep.admin.reports.sheets.Sheet;
import kz.esep.admin.reports.sheets.Xlsx;
import kz.esep.conductor.PresentFacts;
import kz.esep.drafts.Draft.Used;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Files;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import kz.esep.plan.Project;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Hands out a draft as files: the document as it was kept, the same as PDF, its annexes, and the evidence pack. */
@Controller
class DraftFileController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final OpenProject open;
    private final OpenDraft drafts;
    private final DraftCompiler compiler;
    private final PresentFacts facts;
    private final Files files;
    private final Packing packing;
    private final Phrases phrases;

    DraftFileController(
            OpenProject open,
            OpenDraft drafts,
            DraftCompiler compiler,
            PresentFacts facts,
            Files files,
            Packing packing,
            Phrases phrases) {
        this.open = open;
        this.drafts = drafts;
        this.compiler = compiler;
        this.facts = facts;
        this.files = files;
        this.packing = packing;
        this.phrases = phrases;
    }

    @GetMapping("/projects/{id}/drafts/{number}/draft.docx")
    ResponseEntity<byte[]> docx(@PathVariable String id, @PathVariable int number) {
        var project = open.of(id);
        var draft = drafts.of(project, number);
        return file(compiler.name(draft, project) + ".docx", DOCX, drafts.docx(draft));
    }

    @GetMapping("/projects/{id}/drafts/{number}/draft.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, @PathVariable int number) {
        var project = open.of(id);
        var draft = drafts.of(project, number);
        return file(compiler.name(draft, project) + ".pdf", MediaType.APPLICATION_PDF, drafts.pdf(draft));
    }

    /** The document with a table of what stands behind its figures. */
    @GetMapping("/projects/{id}/drafts/{number}/sources.docx")
    ResponseEntity<byte[]> sources(@PathVariable String id, @PathVariable int number) {
        var project = open.of(id);
        var draft = drafts.of(project, number);
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
        return file(compiler.name(draft, project) + " +.docx", DOCX, bytes);
    }

    @GetMapping("/projects/{id}/sheets/{language}/plan-fact.xlsx")
    ResponseEntity<StreamingResponseBody> planAndFact(@PathVariable String id, @PathVariable String language) {
        var project = open.of(id);
        return sheet(project, annexes(project, language).planAndFact());
    }

    @GetMapping("/projects/{id}/sheets/{language}/publications.xlsx")
    ResponseEntity<StreamingResponseBody> publications(@PathVariable String id, @PathVariable String language) {
        var project = open.of(id);
        return sheet(project, annexes(project, language).publications());
    }

    /** Everything behind a draft, while it is read from storage. */
    @GetMapping("/projects/{id}/drafts/{number}/evidence.zip")
    ResponseEntity<StreamingResponseBody> pack(@PathVariable String id, @PathVariable int number) {
        var project = open.of(id);
        var draft = drafts.of(project, number);
        var pack = packing.of(project, draft);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(compiler.name(draft, project) + ".zip"))
                .contentType(ZIP)
                .body(pack);
    }

    private Annexes annexes(Project project, String language) {
        return new Annexes(facts.of(project), Language.of(language), phrases);
    }

    private ResponseEntity<StreamingResponseBody> sheet(Project project, Sheet sheet) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        attachment(sheet.name() + " – " + project.title().in(project.language()) + ".xlsx"))
                .contentType(XLSX)
                .body(out -> Xlsx.write(out, List.of(sheet)));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .contentType(type)
                .body(bytes);
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(FileNames.safe(name), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
