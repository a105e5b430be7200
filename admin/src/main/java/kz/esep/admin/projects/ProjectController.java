package kz.esep.admin.projects;

import java.util.List;
import java.util.stream.Collectors;
import kz.esep.admin.findings.ChosenForms;
import kz.esep.admin.findings.Findings;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.conductor.PresentFacts;
import kz.esep.drafts.OfferedForm;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.language.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One project: plan against fact. */
@Controller
class ProjectController {

    private static final List<String> FORMS = OfferedForm.about(OfferedForm.Scope.PROJECT).stream()
            .map(OfferedForm::code)
            .toList();

    private final OpenProject open;
    private final Entries entries;
    private final PresentFacts facts;
    private final Translations translations;
    private final ChosenForms forms;
    private final Findings findings;

    ProjectController(
            OpenProject open,
            Entries entries,
            PresentFacts facts,
            Translations translations,
            ChosenForms forms,
            Findings findings) {
        this.open = open;
        this.entries = entries;
        this.facts = facts;
        this.translations = translations;
        this.forms = forms;
        this.findings = findings;
    }

    @GetMapping("/projects/{id}")
    String show(@PathVariable String id, @ModelAttribute("t") Texts t, Model model) {
        var project = open.of(id);
        var logged = entries.of(project.id());
        var numbers = logged.stream().collect(Collectors.toMap(Entry::id, Entry::number));
        model.addAttribute("project", project);
        var present = facts.of(project, logged);
        var found = findings.now(project, present, forms.usual(project, t.language()));
        model.addAttribute("overview", Overview.of(present, numbers, t));
        model.addAttribute("errors", found.errors());
        model.addAttribute("warnings", found.warnings());
        model.addAttribute("forms", FORMS);
        model.addAttribute(
                "unconfirmed", Bases.of(project).filter(one -> !one.confirmed()).count());
        model.addAttribute("untranslated", translations.missing(project, Language.KK, Language.RU));
        return "projects/project";
    }
}
