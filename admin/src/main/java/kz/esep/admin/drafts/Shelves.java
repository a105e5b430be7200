package kz.esep.admin.drafts;

import java.util.List;
import kz.esep.admin.findings.ChosenForms;
import kz.esep.admin.findings.Findings;
import kz.esep.admin.findings.Handout;
import kz.esep.admin.page.OpenCall;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.call.Call;
import kz.esep.conductor.PresentFacts;
import kz.esep.drafts.Draft;
import kz.esep.drafts.Draft.Used;
import kz.esep.drafts.EntryChanges;
import kz.esep.language.Wording;
import kz.esep.plan.Project;
import kz.esep.plan.Projects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Finds the shelf that an address names; "not found" for anything else. */
@Component
class Shelves {

    /** The addresses of all shelves begin with one of these. */
    static final String KINDS = "projects|calls";

    private final OpenProject projects;
    private final OpenCall calls;
    private final Projects all;
    private final PresentFacts facts;
    private final ChosenForms forms;
    private final Handout handout;
    private final Findings findings;

    Shelves(
            OpenProject projects,
            OpenCall calls,
            Projects all,
            PresentFacts facts,
            ChosenForms forms,
            Handout handout,
            Findings findings) {
        this.projects = projects;
        this.calls = calls;
        this.all = all;
        this.facts = facts;
        this.forms = forms;
        this.handout = handout;
        this.findings = findings;
    }

    /** @param kind one of {@link #KINDS} */
    Shelf of(String kind, String id) {
        return kind.equals("calls") ? new OfCall(calls.of(id)) : new OfProject(projects.of(id));
    }

    private final class OfProject implements Shelf {

        private final Project project;

        private OfProject(Project project) {
            this.project = project;
        }

        @Override
        public String id() {
            return project.id().value();
        }

        @Override
        public Wording title() {
            return project.title();
        }

        @Override
        public EntryChanges changes(Draft draft) {
            return handout.changes(draft, project);
        }

        /** The checks look at a whole report, as far as the draft goes. */
        @Override
        public void tell(Draft draft, Texts t, Model model) {
            model.addAttribute("project", project);
            if (draft.part() == null && !draft.isWithheld()) {
                model.addAttribute(
                        "found",
                        forms.of(draft)
                                .map(chosen -> findings.now(project, facts.of(project, draft.until()), chosen))
                                .orElse(null));
            }
        }
    }

    private final class OfCall implements Shelf {

        private final Call call;

        private OfCall(Call call) {
            this.call = call;
        }

        @Override
        public String id() {
            return Draft.shelfOf(call.id());
        }

        @Override
        public Wording title() {
            return call.customer();
        }

        @Override
        public EntryChanges changes(Draft draft) {
            return EntryChanges.between(draft.used(), now());
        }

        private List<Used> now() {
            return Used.of(all.findAll(call.projects()).stream()
                    .flatMap(project -> facts.logged(project, null).stream())
                    .toList());
        }

        /** The page fetches the findings of its projects after itself. */
        @Override
        public void tell(Draft draft, Texts t, Model model) {
            model.addAttribute("call", call);
        }
    }
}
