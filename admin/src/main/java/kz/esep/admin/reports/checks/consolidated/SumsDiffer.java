package kz.esep.admin.reports.checks.consolidated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.language.Phrase;
import org.jspecify.annotations.Nullable;

/** Announced less cancelled must be what is left, and that the sum of the contracts. */
final class SumsDiffer implements Check<Consolidated> {

    @Override
    public String code() {
        return "BUDGET_MISMATCH";
    }

    @Override
    public Stream<Finding> in(Consolidated report) {
        var funding = report.funding();
        var found = new ArrayList<Finding>();
        compare(found, "announced", funding.announced(), priorities(report));
        compare(found, "left", funding.after(), left(report));
        compare(found, "contracts", funding.contracts(), contracts(report));
        compare(found, "after", funding.contracts(), funding.after());
        return found.stream();
    }

    private void compare(List<Finding> found, String what, @Nullable BigDecimal given, @Nullable BigDecimal counted) {
        if (given == null || counted == null || given.compareTo(counted) == 0) {
            return;
        }
        if (found.stream().anyMatch(one -> isOf(one, given, counted))) {
            return;
        }
        found.add(Found.error(code(), "point5")
                .as("point")
                .with("what", Phrase.of("findings.sum." + what))
                .figure("given", given)
                .figure("counted", counted)
                .difference(given.subtract(counted))
                .finding());
    }

    /** Two sums that differ are told once, whichever of them is the wrong one. */
    private static boolean isOf(Finding finding, BigDecimal one, BigDecimal other) {
        return Stream.of("given", "counted")
                .map(name -> Objects.requireNonNull(finding.figures().get(name)))
                .allMatch(told -> told.compareTo(one) == 0 || told.compareTo(other) == 0);
    }

    /** The total of point 2, or what its rows make where that is what was announced: then the total is wrong there. */
    private static @Nullable BigDecimal priorities(Consolidated report) {
        var rows = report.priorities().rows().stream()
                .flatMap(row -> Stream.ofNullable(row.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var announced = report.funding().announced();
        return announced != null && announced.compareTo(rows) == 0
                ? announced
                : report.priorities().total();
    }

    private static @Nullable BigDecimal left(Consolidated report) {
        var announced = report.funding().announced();
        var cancelled = report.cancelled().stream()
                .flatMap(one -> Stream.ofNullable(one.amount()))
                .toList();
        return announced == null || cancelled.size() < report.cancelled().size()
                ? null
                : announced.subtract(cancelled.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Of the projects in the annexes; unknown where one of them does not name its sum. */
    private static @Nullable BigDecimal contracts(Consolidated report) {
        var projects = ContractsDiffer.inForce(report);
        var amounts = projects.stream()
                .flatMap(facts -> Stream.ofNullable(facts.project().grant().amountInForce()))
                .toList();
        return !report.complete() || amounts.isEmpty() || amounts.size() < projects.size()
                ? null
                : amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
