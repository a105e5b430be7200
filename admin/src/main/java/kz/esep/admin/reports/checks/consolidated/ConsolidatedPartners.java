package kz.esep.admin.reports.checks.consolidated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.texts.OrganisationSpelling;
import kz.esep.facts.Facts;

/** Point 7 names another number of partners than its heading, or than the report of the project. */
final class ConsolidatedPartners implements Check<Consolidated> {

    @Override
    public String code() {
        return "PARTNERS_DIFFER";
    }

    @Override
    public Stream<Finding> in(Consolidated report) {
        var found = new ArrayList<Finding>();
        var named =
                report.partners().stream().mapToInt(row -> row.names().size()).sum();
        if (report.statedPartners() != null && report.statedPartners() != named) {
            found.add(Found.error(code(), "point7")
                    .as("total")
                    .figure("claimed", report.statedPartners())
                    .figure("named", named)
                    .finding());
        }
        report.partners().forEach(row -> ofProject(report, row).ifPresent(facts -> compare(found, row, facts)));
        return found.stream();
    }

    private void compare(List<Finding> found, Consolidated.Partners row, Facts facts) {
        var own = facts.told().partners().stream()
                .filter(partner -> partner.name() != null)
                .count();
        if (own != row.names().size()) {
            found.add(Found.warning(code(), "point7")
                    .as("project")
                    .with("grantee", row.grantee() == null ? "–" : row.grantee())
                    .figure("claimed", own)
                    .figure("named", row.names().size())
                    .finding());
        }
    }

    private static Optional<Facts> ofProject(Consolidated report, Consolidated.Partners row) {
        var projects = report.projects().stream()
                .filter(facts -> row.grantee() != null && isOf(facts, row.grantee()))
                .toList();
        return projects.size() == 1
                ? projects.stream().findFirst()
                : projects.stream()
                        .filter(facts -> TitlesDiffer.isSame(TitlesDiffer.title(facts), row))
                        .findFirst();
    }

    static boolean isOf(Facts facts, String grantee) {
        var name = facts.project().grantee().name();
        return name != null
                && OrganisationSpelling.key(name.in(name.original())).equals(OrganisationSpelling.key(grantee));
    }
}
