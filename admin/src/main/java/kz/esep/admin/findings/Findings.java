package kz.esep.admin.findings;

import java.util.Optional;
import kz.esep.admin.reports.checks.Checks;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.draft.Compiled;
import kz.esep.facts.Facts;
import kz.esep.language.Language;
import org.springframework.stereotype.Component;

/** What the checks find in a project, less what was dismissed. */
@Component
public class Findings {

    private final Dismissals dismissals;

    Findings(Dismissals dismissals) {
        this.dismissals = dismissals;
    }

    /** The findings of a draft in a language. */
    public ProjectFindings of(Facts facts, Language language) {
        return of(Compiled.of(facts, language));
    }

    /** The same for a draft of which the form and its predecessor are known. */
    public ProjectFindings of(Compiled draft) {
        var project = draft.facts().project().id();
        return ProjectFindings.of(project, Checks.ofDraft(draft), dismissals.of(project));
    }

    /** The finding that an id names now, if there still is one. */
    Optional<Finding> find(Facts facts, Language language, String id) {
        return Checks.ofDraft(facts, language).stream()
                .filter(finding -> Dismissal.idOf(facts.project().id(), finding).equals(id))
                .findFirst();
    }
}
