package kz.esep.admin.findings;

import java.util.Optional;
import kz.esep.admin.reports.checks.Checks;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.draft.Compiled;
import kz.esep.facts.Facts;
import kz.esep.plan.Project;
import org.springframework.stereotype.Component;

/** What the checks find in a project, less what was dismissed. */
@Component
public class Findings {

    private final Dismissals dismissals;
    private final Handout handout;

    Findings(Dismissals dismissals, Handout handout) {
        this.dismissals = dismissals;
        this.handout = handout;
    }

    /** The findings of a draft as it would be compiled now. */
    public ProjectFindings now(Project project, Facts facts, ChosenForm chosen) {
        return of(handout.now(project, facts, chosen));
    }

    /** The findings of a draft. */
    public ProjectFindings of(Compiled draft) {
        var project = draft.facts().project().id();
        return ProjectFindings.of(project, Checks.ofDraft(draft), dismissals.of(project));
    }

    /** The finding that an id names now, if there still is one. */
    Optional<Finding> find(Compiled draft, String id) {
        var project = draft.facts().project().id();
        return Checks.ofDraft(draft).stream()
                .filter(finding -> Dismissal.idOf(project, finding).equals(id))
                .findFirst();
    }
}
