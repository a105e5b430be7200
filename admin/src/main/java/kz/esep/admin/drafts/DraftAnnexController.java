package kz.esep.admin.drafts;

import java.util.List;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.reports.sheets.Annexes;
import kz.esep.admin.reports.sheets.Sheet;
import kz.esep.admin.reports.sheets.Xlsx;
import kz.esep.conductor.PresentFacts;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import kz.esep.plan.Project;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Hands out what belongs to the draft of a project: its annexes as sheets, and the evidence pack. */
@Controller
class DraftAnnexController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final OpenProject open;
    private final OpenDraft drafts;
    private final DraftCompiler compiler;
    private final PresentFacts facts;
    private final Packing packing;
    private final Phrases phrases;

    DraftAnnexController(
            OpenProject open,
            OpenDraft drafts,
            DraftCompiler compiler,
            PresentFacts facts,
            Packing packing,
            Phrases phrases) {
        this.open = open;
        this.drafts = drafts;
        this.compiler = compiler;
        this.facts = facts;
        this.packing = packing;
        this.phrases = phrases;
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
        if (draft.part() != null) {
            throw OpenDraft.missing();
        }
        var pack = packing.of(project, draft);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        DraftFiles.attachment(compiler.name(draft, project.title()) + ".zip"))
                .contentType(DraftFiles.ZIP)
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
                        DraftFiles.attachment(
                                sheet.name() + " – " + project.title().in(project.language()) + ".xlsx"))
                .contentType(XLSX)
                .body(out -> Xlsx.write(out, List.of(sheet)));
    }
}
