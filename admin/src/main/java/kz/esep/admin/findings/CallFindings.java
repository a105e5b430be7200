package kz.esep.admin.findings;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.admin.page.Today;
import kz.esep.admin.reports.checks.Checks;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.call.Call;
import kz.esep.conductor.PresentFacts;
import kz.esep.drafts.OfferedForm;
import kz.esep.facts.Facts;
import kz.esep.facts.LoggedCall;
import kz.esep.facts.LoggedProgramme;
import kz.esep.language.Language;
import kz.esep.plan.Project;
import kz.esep.plan.Projects;
import org.springframework.stereotype.Component;

/** What the checks find in the papers of a call as they would be compiled now, and in each of its projects. */
@Component
class CallFindings {

    private final Projects projects;
    private final PresentFacts facts;
    private final ChosenForms forms;
    private final Findings findings;
    private final Today today;

    CallFindings(Projects projects, PresentFacts facts, ChosenForms forms, Findings findings, Today today) {
        this.projects = projects;
        this.facts = facts;
        this.forms = forms;
        this.findings = findings;
        this.today = today;
    }

    /**
     * The findings of a call.
     *
     * @param own those of its papers themselves
     * @param ofProjects those of its projects, in its order
     */
    record Found(List<Finding> own, List<OfProject> ofProjects) {
        Found {
            own = List.copyOf(own);
            ofProjects = List.copyOf(ofProjects);
        }
    }

    /** What is open in a project, as its own page of findings shows it when nobody has chosen a form there. */
    record OfProject(Project project, ProjectFindings found) {}

    /**
     * A cancelled project is in no paper but as a line, so nothing is looked for in it.
     *
     * @param papers whose own findings are wanted
     */
    Found of(Call call, Set<OfferedForm> papers, Language reader) {
        var present = projects.findAll(call.projects()).stream().map(facts::of).toList();
        return new Found(
                papers.stream().flatMap(paper -> own(paper, call, present)).toList(),
                present.stream()
                        .filter(one -> !one.project().grant().isCancelled())
                        .map(one -> new OfProject(
                                one.project(), findings.now(one.project(), one, forms.usual(one.project(), reader))))
                        .toList());
    }

    private Stream<Finding> own(OfferedForm paper, Call call, List<Facts> present) {
        return switch (paper) {
            case OPERATOR_REPORT -> Checks.own(LoggedConsolidated.of(LoggedCall.of(call, present)));
            case PRESS_RELEASE ->
                Checks.findings(LoggedRelease.of(LoggedProgramme.of(call, present, today.day()))).stream();
            case FINAL_REPORT, INTERIM_REPORT, CONFIRMING_DOCUMENTS, ACTIVITY_REPORT -> Stream.empty();
        };
    }
}
