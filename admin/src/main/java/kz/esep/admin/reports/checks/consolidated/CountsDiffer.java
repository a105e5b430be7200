package kz.esep.admin.reports.checks.consolidated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.texts.OrganisationSpelling;
import kz.esep.language.Phrase;
import org.jspecify.annotations.Nullable;

/** A point announces another number of grants, organisations or projects than its table, or another point, has. */
final class CountsDiffer implements Check<Consolidated> {

    @Override
    public String code() {
        return "COUNT_DIFFERS_FROM_LIST";
    }

    @Override
    public Stream<Finding> in(Consolidated report) {
        var found = new ArrayList<Finding>();
        var priorities = report.priorities();
        var contracts = report.contracts();
        compare(
                found,
                2,
                "priorities",
                priorities.statedPriorities(),
                priorities.rows().size());
        compare(found, 2, "grants", priorities.statedGrants(), grants(priorities));
        compare(found, 3, "grants", contracts.statedGrants(), contracts.rows().size());
        compare(found, 3, "ngos", contracts.statedNgos(), ngos(contracts));
        compare(found, 4, "projects", report.implemented(), report.implementedByField());
        compare(
                found,
                4,
                "projects",
                report.implemented(),
                contracts.rows().size() - report.cancelled().size());
        compare(found, 5, "grants", report.funding().announcedGrants(), priorities.statedGrants());
        compare(found, 5, "grants-left", report.funding().afterGrants(), left(report));
        if (report.complete()) {
            compare(
                    found,
                    4,
                    "annexes",
                    report.implemented(),
                    ContractsDiffer.inForce(report).size());
        }
        return found.stream();
    }

    private void compare(
            List<Finding> found, int point, String what, @Nullable Integer claimed, @Nullable Integer counted) {
        if (claimed == null || counted == null || counted <= 0 || claimed.equals(counted)) {
            return;
        }
        if (found.stream().anyMatch(one -> isOf(one, point, claimed, counted))) {
            return;
        }
        found.add(Found.error(code(), "point" + point)
                .as("point")
                .with("point", point)
                .with("what", Phrase.of("findings.counted." + what))
                .figure("claimed", claimed)
                .figure("named", counted)
                .finding());
    }

    /** Two numbers of one point that differ are told once, however many tables say so. */
    private static boolean isOf(Finding finding, int point, int one, int other) {
        var told = finding.figures().values();
        return finding.where().equals("point" + point)
                && told.contains(BigDecimal.valueOf(one))
                && told.contains(BigDecimal.valueOf(other));
    }

    private static @Nullable Integer grants(Consolidated.Priorities priorities) {
        return priorities.rows().stream().anyMatch(row -> row.grants() == null)
                ? null
                : priorities.rows().stream()
                        .mapToInt(row -> Objects.requireNonNull(row.grants()))
                        .sum();
    }

    private static int ngos(Consolidated.Contracts contracts) {
        return (int) contracts.rows().stream()
                .flatMap(row -> Stream.ofNullable(row.ngo()))
                .map(OrganisationSpelling::key)
                .distinct()
                .count();
    }

    private static @Nullable Integer left(Consolidated report) {
        var announced = report.funding().announcedGrants();
        return announced == null ? null : announced - report.cancelled().size();
    }
}
