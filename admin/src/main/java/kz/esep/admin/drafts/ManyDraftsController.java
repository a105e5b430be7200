package kz.esep.admin.drafts;

import java.net.URI;
import java.security.Principal;
import java.util.Set;
import kz.esep.admin.findings.ChosenForm;
import kz.esep.admin.page.Texts;
import kz.esep.drafts.OfferedForm;
import kz.esep.plan.Projects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Drafts of several projects at once, for operators. */
@Controller
class ManyDraftsController {

    private final Projects projects;
    private final DraftCompiler compiler;
    private final LastDays lastDays;
    private final ManyDrafts many;

    ManyDraftsController(Projects projects, DraftCompiler compiler, LastDays lastDays, ManyDrafts many) {
        this.projects = projects;
        this.compiler = compiler;
        this.lastDays = lastDays;
        this.many = many;
    }

    @GetMapping("/drafts")
    String choose(Model model) {
        model.addAttribute("projects", projects.all());
        model.addAttribute("forms", compiler.offered());
        model.addAttribute("today", lastDays.today());
        return "drafts/many";
    }

    @PostMapping("/drafts")
    ResponseEntity<StreamingResponseBody> compile(
            @RequestParam(defaultValue = "") Set<String> project,
            @RequestParam String form,
            @RequestParam String language,
            @RequestParam(defaultValue = "") String until,
            @ModelAttribute("t") Texts t,
            Principal operator) {
        var chosen = OpenDraft.language(language);
        var wanted = compiler.form(form, chosen).orElseThrow(OpenDraft::missing);
        var all = projects.all().stream()
                .filter(one -> project.contains(one.id().value()))
                .toList();
        if (all.isEmpty()) {
            return refused("none");
        }
        if (wanted.kind() == OfferedForm.INTERIM_REPORT
                && lastDays.complaint(until).isPresent()) {
            return refused("day");
        }
        var day = lastDays.read(until).orElseGet(lastDays::today);
        var name = t.say("form." + form) + " – " + t.date(lastDays.today()) + ".zip";
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, DraftFiles.attachment(name))
                .contentType(DraftFiles.ZIP)
                .body(many.of(new ManyDrafts.Wanted(all, new ChosenForm(wanted, chosen), day, operator.getName()), t));
    }

    private static ResponseEntity<StreamingResponseBody> refused(String why) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/drafts?" + why))
                .build();
    }
}
