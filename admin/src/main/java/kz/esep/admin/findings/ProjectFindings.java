package kz.esep.admin.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Severity;
import kz.esep.plan.ProjectId;

/**
 * The findings of a project, apart by whether they still need attention.
 *
 * @param open the errors first, else in the order of the report
 * @param dismissed with the decisions that cover them
 */
public record ProjectFindings(List<Finding> open, List<Dismissed> dismissed) {

    public ProjectFindings {
        open = List.copyOf(open);
        dismissed = List.copyOf(dismissed);
    }

    /** A finding that needs no more attention. */
    public record Dismissed(Finding finding, Dismissal dismissal) {}

    /** Sorts findings by what was decided about them. */
    static ProjectFindings of(ProjectId project, List<Finding> findings, List<Dismissal> decided) {
        var byId = decided.stream().collect(Collectors.toMap(Dismissal::id, Function.identity()));
        var open = new ArrayList<Finding>();
        var dismissed = new ArrayList<Dismissed>();
        for (var finding : findings) {
            var decision = byId.get(Dismissal.idOf(project, finding));
            if (decision != null && decision.covers(finding)) {
                dismissed.add(new Dismissed(finding, decision));
            } else {
                open.add(finding);
            }
        }
        open.sort(Comparator.comparing(Finding::severity));
        return new ProjectFindings(open, dismissed);
    }

    public long errors() {
        return open.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }

    public long warnings() {
        return open.size() - errors();
    }
}
