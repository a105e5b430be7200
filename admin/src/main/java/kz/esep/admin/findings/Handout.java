package kz.esep.admin.findings;

import java.util.Optional;
import kz.esep.admin.reports.checks.draft.Compiled;
import kz.esep.admin.reports.checks.draft.Compiled.Since;
import kz.esep.admin.reports.checks.draft.Compiled.Wording;
import kz.esep.admin.reports.forms.Manifest;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.conductor.PresentFacts;
import kz.esep.drafts.Draft;
import kz.esep.drafts.Draft.Used;
import kz.esep.drafts.EntryChanges;
import kz.esep.drafts.KeptDrafts;
import kz.esep.facts.Facts;
import kz.esep.plan.Project;
import org.springframework.stereotype.Component;

/** Puts beside the facts what else the checks look at before a draft is handed out: the form and the draft before. */
@Component
public class Handout {

    private final PresentFacts present;
    private final KeptDrafts kept;

    Handout(PresentFacts present, KeptDrafts kept) {
        this.present = present;
        this.kept = kept;
    }

    /** A draft as it would be compiled now, after the last one of its kind. */
    public Compiled now(Project project, Facts facts, ChosenForm chosen) {
        var last = kept.last(project.id().value(), chosen.form().code(), chosen.language());
        return after(last, project, facts, chosen);
    }

    /**
     * A draft that follows another one.
     *
     * @param before empty where it is the first of its kind
     */
    public Compiled after(Optional<Draft> before, Project project, Facts facts, ChosenForm chosen) {
        var unofficial = Manifest.of(chosen.form())
                .of(new Subject.OfProject(facts))
                .unofficial(chosen.language())
                .size();
        return new Compiled(
                facts,
                chosen.language(),
                Optional.of(new Wording(chosen.form().code(), unofficial)),
                before.map(one -> new Since(one.number(), changes(one, project))));
    }

    /** What became of the record of a draft, as far as the draft went. */
    public EntryChanges changes(Draft draft, Project project) {
        var now = present.logged(project, draft.until()).stream()
                .filter(draft::concerns)
                .toList();
        return EntryChanges.between(draft.used(), Used.of(now));
    }
}
