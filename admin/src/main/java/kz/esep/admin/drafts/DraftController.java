package kz.esep.admin.drafts;

import kz.esep.admin.findings.ChosenForms;
import kz.esep.admin.findings.Findings;
import kz.esep.admin.findings.Handout;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.conductor.PresentFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** One draft about a project: as it reads, what stands behind its figures, and what the checks find before it goes out. */
@Controller
class DraftController {

    private final OpenProject open;
    private final OpenDraft drafts;
    private final DraftPage page;
    private final PresentFacts facts;
    private final ChosenForms forms;
    private final Handout handout;
    private final Findings findings;

    DraftController(
            OpenProject open,
            OpenDraft drafts,
            DraftPage page,
            PresentFacts facts,
            ChosenForms forms,
            Handout handout,
            Findings findings) {
        this.open = open;
        this.drafts = drafts;
        this.page = page;
        this.facts = facts;
        this.forms = forms;
        this.handout = handout;
        this.findings = findings;
    }

    @GetMapping("/projects/{id}/drafts/{number}")
    String show(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String figure,
            @ModelAttribute("t") Texts t,
            Model model) {
        var project = open.of(id);
        var draft = drafts.of(project, number);
        model.addAttribute("project", project);
        page.show(draft, address(id, number), handout.changes(draft, project), figure, t, model);
        if (draft.part() == null && !draft.isWithheld()) {
            model.addAttribute(
                    "found",
                    forms.of(draft)
                            .map(chosen -> findings.of(handout.now(project, facts.of(project, draft.until()), chosen)))
                            .orElse(null));
        }
        return "drafts/draft";
    }

    @GetMapping("/projects/{id}/drafts/{number}/paper.css")
    ResponseEntity<String> style(@PathVariable String id, @PathVariable int number) {
        return page.style(drafts.of(open.of(id), number), address(id, number));
    }

    /** The entries and files behind a figure: alone for htmx, else on the page of the draft. */
    @GetMapping("/projects/{id}/drafts/{number}/figures/{figure}")
    String figure(
            @PathVariable String id,
            @PathVariable int number,
            @PathVariable String figure,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            @ModelAttribute("t") Texts t,
            Model model) {
        if (!partial) {
            return show(id, number, figure, t, model);
        }
        page.showBehind(drafts.of(open.of(id), number), figure, t, model);
        return "drafts/draft :: behind";
    }

    private static String address(String project, int number) {
        return "/projects/" + project + "/drafts/" + number;
    }
}
