package kz.esep.admin.reports.checks;

import java.util.List;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.consolidated.Consolidated;
import kz.esep.admin.reports.checks.consolidated.ConsolidatedChecks;
import kz.esep.admin.reports.checks.draft.Compiled;
import kz.esep.admin.reports.checks.draft.DraftChecks;
import kz.esep.admin.reports.checks.fields.FieldChecks;
import kz.esep.admin.reports.checks.links.LinkChecks;
import kz.esep.admin.reports.checks.money.MoneyChecks;
import kz.esep.admin.reports.checks.occasions.OccasionChecks;
import kz.esep.admin.reports.checks.plan.PlanChecks;
import kz.esep.admin.reports.checks.programme.Programme;
import kz.esep.admin.reports.checks.programme.ProgrammeChecks;
import kz.esep.admin.reports.checks.statistics.StatisticsChecks;
import kz.esep.admin.reports.checks.texts.TextChecks;
import kz.esep.facts.Facts;
import kz.esep.language.Language;

/** All checks that Esep knows. */
public final class Checks {

    /** The phrase file with the messages of all findings. */
    public static final String PHRASES = "kz/esep/admin/reports/phrases/findings.yml";

    private static final List<Check<Facts>> OF_PROJECTS = Stream.of(
                    StatisticsChecks.ALL,
                    OccasionChecks.ALL,
                    PlanChecks.ALL,
                    LinkChecks.ALL,
                    TextChecks.ALL,
                    MoneyChecks.ALL,
                    FieldChecks.ALL)
            .flatMap(List::stream)
            .toList();

    private Checks() {}

    /** Those that look at the facts of one project, in the order in which they are reported. */
    public static List<Check<Facts>> ofProjects() {
        return OF_PROJECTS;
    }

    /** Everything that is wrong with the facts, check by check. */
    public static List<Finding> findings(Facts facts) {
        return OF_PROJECTS.stream().flatMap(check -> check.in(facts)).toList();
    }

    /** What whoever compiles a draft in a language has to know: all findings, and what only the draft has. */
    public static List<Finding> ofDraft(Facts facts, Language language) {
        return ofDraft(Compiled.of(facts, language));
    }

    /** The same for a draft of which the form and its predecessor are known. */
    public static List<Finding> ofDraft(Compiled draft) {
        return Stream.concat(
                        findings(draft.facts()).stream(),
                        DraftChecks.ALL.stream().flatMap(check -> check.in(draft)))
                .toList();
    }

    /** What is wrong with an operator's report, then with each of its projects, whose places begin with its id. */
    public static List<Finding> findings(Consolidated report) {
        var ofProjects = report.projects().stream()
                .flatMap(facts -> findings(facts).stream()
                        .map(finding ->
                                finding.within("projects." + facts.project().id())));
        return Stream.concat(own(report), ofProjects).toList();
    }

    /** What is wrong with an operator's report itself. */
    public static Stream<Finding> own(Consolidated report) {
        return ConsolidatedChecks.ALL.stream().flatMap(check -> check.in(report));
    }

    /** What is wrong with a programme of small projects. */
    public static List<Finding> findings(Programme programme) {
        return ProgrammeChecks.ALL.stream()
                .flatMap(check -> check.in(programme))
                .toList();
    }
}
