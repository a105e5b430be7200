package kz.esep.admin.findings;

import java.security.Principal;
import java.time.Clock;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.admin.reports.checks.draft.Compiled;
import kz.esep.conductor.PresentFacts;
import kz.esep.language.PlainText;
import kz.esep.plan.Project;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** What is wrong in a project's report as it stands, looked at before a draft goes out. */
@Controller
class FindingsController {

    private static final int LONGEST_REASON = 500;

    private final OpenProject open;
    private final PresentFacts facts;
    private final ChosenForms forms;
    private final Handout handout;
    private final Findings findings;
    private final Dismissals dismissals;
    private final Clock clock;

    FindingsController(
            OpenProject open,
            PresentFacts facts,
            ChosenForms forms,
            Handout handout,
            Findings findings,
            Dismissals dismissals,
            Clock clock) {
        this.open = open;
        this.facts = facts;
        this.forms = forms;
        this.handout = handout;
        this.findings = findings;
        this.dismissals = dismissals;
        this.clock = clock;
    }

    /** The form and the language that the findings are about. */
    record About(String form, String language) {}

    @ModelAttribute("about")
    About about(@RequestParam(defaultValue = "") String form, @RequestParam(defaultValue = "") String language) {
        return new About(form, language);
    }

    @GetMapping("/projects/{id}/findings")
    String show(
            @PathVariable String id, @ModelAttribute("about") About about, @ModelAttribute("t") Texts t, Model model) {
        var project = open.of(id);
        var chosen = forms.of(project, about.form(), about.language(), t.language());
        var found = findings.now(project, facts.of(project), chosen);
        model.addAttribute("project", project);
        model.addAttribute("chosen", chosen);
        model.addAttribute("forms", forms.offered());
        model.addAttribute("errors", found.errors());
        model.addAttribute("warnings", found.warnings());
        model.addAttribute(
                "open",
                found.open().stream()
                        .map(finding -> FindingLine.of(project.id(), finding, t))
                        .toList());
        model.addAttribute(
                "dismissed",
                found.dismissed().stream()
                        .map(one -> FindingLine.of(project.id(), one, t))
                        .toList());
        return "findings/findings";
    }

    /** @param figures of the finding as the person has seen it */
    @PostMapping("/projects/{id}/findings/dismiss")
    String dismiss(
            @PathVariable String id,
            @RequestParam String finding,
            @RequestParam String figures,
            @RequestParam String reason,
            @ModelAttribute("about") About about,
            @ModelAttribute("t") Texts t,
            Principal person,
            RedirectAttributes after) {
        var project = open.of(id);
        var plain = PlainText.of(reason);
        if (plain.isBlank() || plain.length() > LONGEST_REASON) {
            after.addFlashAttribute("refused", "dismissal.reason-needed");
        } else if (!decided(draft(project, about, t), finding, figures, plain, person)) {
            after.addFlashAttribute("refused", "dismissal.changed");
        }
        return "redirect:" + page(id, about);
    }

    private Compiled draft(Project project, About about, Texts t) {
        return handout.now(project, facts.of(project), forms.of(project, about.form(), about.language(), t.language()));
    }

    private boolean decided(Compiled draft, String id, String figures, String reason, Principal person) {
        var step = new Dismissal.Step(true, figures, reason, person.getName(), clock.instant());
        var project = draft.facts().project().id();
        return findings.find(draft, id)
                .filter(finding -> finding.fingerprint().equals(figures))
                .filter(finding -> dismissals.keep(dismissals
                        .find(id)
                        .map(decision -> decision.then(step))
                        .orElseGet(() -> Dismissal.first(project, finding, step))))
                .isPresent();
    }

    private static String page(String project, About about) {
        return UriComponentsBuilder.fromPath("/projects/" + project + "/findings")
                .queryParam("form", about.form())
                .queryParam("language", about.language())
                .encode()
                .toUriString();
    }

    @PostMapping("/projects/{id}/findings/restore")
    String restore(
            @PathVariable String id,
            @RequestParam String finding,
            @ModelAttribute("about") About about,
            Principal person,
            RedirectAttributes after) {
        var project = open.of(id);
        var kept = dismissals
                .find(finding)
                .filter(decision -> decision.project().equals(project.id()))
                .filter(decision -> dismissals.keep(decision.then(
                        new Dismissal.Step(false, decision.last().figures(), "", person.getName(), clock.instant()))));
        if (kept.isEmpty()) {
            after.addFlashAttribute("refused", "dismissal.changed");
        }
        return "redirect:" + page(id, about);
    }
}
