package kz.esep.admin.projects;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import kz.esep.admin.page.FileNames;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.admin.reports.filling.Drafts;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.conductor.PresentFacts;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Compiles a draft and hands it out as a Word document. */
@Controller
class DraftController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final OpenProject open;
    private final PresentFacts facts;
    private final Forms forms;

    DraftController(OpenProject open, PresentFacts facts, Phrases phrases) {
        this.open = open;
        this.facts = facts;
        this.forms = new Forms(phrases);
    }

    @GetMapping("/projects/{id}/draft")
    ResponseEntity<byte[]> draft(
            @PathVariable String id,
            @RequestParam String form,
            @RequestParam String language,
            @ModelAttribute("t") Texts t) {
        var project = open.of(id);
        var chosen = Language.valueOf(known(language));
        var wanted = forms.find(form)
                .filter(one -> one.about() == Subject.OfProject.class
                        && one.languages().contains(chosen))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var title = new Texts(t.phrases(), chosen).say("form." + form) + " – "
                + project.title().in(chosen);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(title))
                .contentType(DOCX)
                .body(Drafts.docx(wanted, new Subject.OfProject(facts.of(project)), chosen));
    }

    private static String known(String language) {
        if (!List.of("kk", "ru", "en").contains(language)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return language.toUpperCase(Locale.ROOT);
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(FileNames.safe(name) + ".docx", StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
