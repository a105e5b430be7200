package kz.esep.admin.projects.proposal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import kz.esep.admin.page.FileNames;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.admin.projects.file.BringIn;
import kz.esep.admin.projects.file.ProjectExport;
import kz.esep.admin.projects.table.PlanTemplate;
import kz.esep.language.Language;
import kz.esep.plan.ProjectId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files in and out: a project file becomes a project at once, a table is looked through first. */
@Controller
class ImportController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final BringIn bringIn;
    private final BroughtPlan brought;
    private final ProjectExport export;
    private final OpenProject open;
    private final Clock clock;

    ImportController(BringIn bringIn, BroughtPlan brought, ProjectExport export, OpenProject open, Clock clock) {
        this.bringIn = bringIn;
        this.brought = brought;
        this.export = export;
        this.open = open;
        this.clock = clock;
    }

    @PostMapping("/projects")
    String take(
            @RequestParam String id,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "kk") String language,
            @ModelAttribute("t") Texts t,
            Principal operator,
            RedirectAttributes after)
            throws IOException {
        var name = id.strip();
        after.addFlashAttribute("id", name);
        after.addFlashAttribute("named", title.strip());
        if (!ProjectId.isValid(name)) {
            return refused(t.say("dashboard.import.id.wrong"), after);
        }
        var project = new ProjectId(name);
        var content = file.getBytes();
        var fileName = FileNames.safe(String.valueOf(file.getOriginalFilename()));
        if (BroughtPlan.isOfTables(content)) {
            return bringIn.isTaken(project)
                    ? refused(t.say("dashboard.import.taken"), after)
                    : brought(
                            brought.bring(
                                    content,
                                    fileName,
                                    project,
                                    Language.of(language),
                                    title.isBlank() ? withoutEnding(fileName) : title.strip(),
                                    operator.getName()),
                            fileName,
                            "redirect:/",
                            t,
                            after);
        }
        return switch (bringIn.file(content, fileName, project, operator.getName(), clock.instant())) {
            case BringIn.Outcome.Done done ->
                "redirect:/projects/" + done.project().id();
            case BringIn.Outcome.Exists exists -> refused(t.say("dashboard.import.taken"), after);
            case BringIn.Outcome.Refused refused ->
                refused(t.say(refused.reason().sentence(fileName)), after);
        };
    }

    /** A new plan for a project that is there: what it changes is shown before anything does. */
    @PostMapping("/projects/{id}/plan")
    String update(
            @PathVariable String id,
            @RequestParam MultipartFile file,
            @ModelAttribute("t") Texts t,
            Principal operator,
            RedirectAttributes after)
            throws IOException {
        var project = open.of(id);
        var fileName = FileNames.safe(String.valueOf(file.getOriginalFilename()));
        var outcome = brought.bring(
                file.getBytes(),
                fileName,
                project.id(),
                project.language(),
                project.title().in(project.language()),
                operator.getName());
        return brought(outcome, fileName, "redirect:/projects/" + id + "#plan", t, after);
    }

    /** An empty sheet to write a plan into. */
    @GetMapping("/plan-template")
    ResponseEntity<byte[]> template(@RequestParam String language, @ModelAttribute("t") Texts t) {
        var wanted = Language.of(language);
        var name = ContentDisposition.attachment()
                .filename(t.phrases().say(wanted, "plan-template.file"), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(XLSX)
                .body(PlanTemplate.xlsx(t.phrases(), wanted));
    }

    /** The whole project as a project file. */
    @GetMapping("/projects/{id}/export")
    ResponseEntity<byte[]> export(@PathVariable String id) {
        var project = open.of(id);
        var name = ContentDisposition.attachment()
                .filename(project.id() + ".json", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(export.of(project));
    }

    private static String brought(
            BroughtPlan.Outcome outcome, String fileName, String back, Texts t, RedirectAttributes after) {
        return switch (outcome) {
            case BroughtPlan.Outcome.Kept kept ->
                "redirect:/plans/" + kept.proposal().id();
            case BroughtPlan.Outcome.NoTable no -> {
                var why = t.say("plan-proposal.refused." + no.reason());
                after.addFlashAttribute(
                        "complaints",
                        no.seen().isEmpty()
                                ? List.of(why)
                                : List.of(why, t.say("plan-proposal.seen", "where", String.join("; ", no.seen()))));
                yield back;
            }
            case BroughtPlan.Outcome.NoFile no -> {
                after.addFlashAttribute("complaints", List.of(t.say(no.reason().sentence(fileName))));
                yield back;
            }
        };
    }

    private static String withoutEnding(String fileName) {
        var dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    private static String refused(String complaint, RedirectAttributes after) {
        after.addFlashAttribute("complaints", List.of(complaint));
        return "redirect:/";
    }
}
