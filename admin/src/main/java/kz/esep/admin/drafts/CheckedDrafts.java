package kz.esep.admin.drafts;

import java.time.LocalDate;
import kz.esep.admin.drafts.DraftCompiler.Compiled;
import kz.esep.admin.findings.ChosenForm;
import kz.esep.admin.findings.Findings;
import kz.esep.admin.findings.Handout;
import kz.esep.admin.findings.ProjectFindings;
import kz.esep.drafts.KeptDrafts;
import kz.esep.plan.Project;
import org.springframework.stereotype.Component;

/** Compiles a draft and looks for what an official would find in it. */
@Component
class CheckedDrafts {

    private final DraftCompiler compiler;
    private final KeptDrafts kept;
    private final Handout handout;
    private final Findings findings;

    CheckedDrafts(DraftCompiler compiler, KeptDrafts kept, Handout handout, Findings findings) {
        this.compiler = compiler;
        this.kept = kept;
        this.handout = handout;
        this.findings = findings;
    }

    /** A draft and what was found in it, less what was dismissed. */
    record Checked(Compiled compiled, ProjectFindings findings) {}

    /**
     * Compiles, keeps and checks a draft about a project.
     *
     * @param until the last day of an interim report
     * @param by the sign-in name or the id of whoever asks
     */
    Checked of(Project project, ChosenForm chosen, LocalDate until, String by) {
        var compiled = compiler.compile(project, chosen.form(), chosen.language(), until, by);
        var before = kept.before(compiled.draft());
        return new Checked(compiled, findings.of(handout.after(before, project, compiled.facts(), chosen)));
    }
}
