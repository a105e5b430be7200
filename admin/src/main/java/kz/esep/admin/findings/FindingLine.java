package kz.esep.admin.findings;

import kz.esep.admin.page.Texts;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Severity;
import kz.esep.call.CallId;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the page shows it.
 *
 * @param id of the decision about it, also of one that nobody has made yet; empty where nobody decides
 * @param figures as seen, so that nothing is dismissed that has changed meanwhile
 * @param place where it is mended, null where no page is about it
 * @param decided who dismissed it and when, empty for an open one
 */
record FindingLine(
        String id,
        String code,
        boolean error,
        String message,
        String figures,
        @Nullable String place,
        String reason,
        String decided) {

    static FindingLine of(ProjectId project, Finding finding, Texts t) {
        return ofProject(project, finding, t, "", "");
    }

    static FindingLine of(ProjectId project, ProjectFindings.Dismissed one, Texts t) {
        var last = one.dismissal().last();
        var decided = t.say("dismissal.by", "who", t.who(last.by()), "when", t.moment(last.at()));
        return ofProject(project, one.finding(), t, last.reason(), decided);
    }

    /** A finding of the papers of a call, about which nobody decides: it is mended or stays. */
    static FindingLine of(CallId call, Finding finding, Texts t) {
        return line("", finding, FindingPlace.of(call, finding), t, "", "");
    }

    private static FindingLine ofProject(ProjectId project, Finding finding, Texts t, String reason, String decided) {
        var place = FindingPlace.of(project, finding).orElse(null);
        return line(Dismissal.idOf(project, finding), finding, place, t, reason, decided);
    }

    private static FindingLine line(
            String id, Finding finding, @Nullable String place, Texts t, String reason, String decided) {
        return new FindingLine(
                id,
                finding.code(),
                finding.severity() == Severity.ERROR,
                t.say(finding.message()),
                finding.fingerprint(),
                place,
                reason,
                decided);
    }
}
