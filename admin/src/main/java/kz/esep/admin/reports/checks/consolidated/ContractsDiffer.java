package kz.esep.admin.reports.checks.consolidated;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.Facts;
import kz.esep.language.Dates;
import org.jspecify.annotations.Nullable;

/** Point 3 names another contract of an organisation than its own report, another day of it, or one contract twice. */
final class ContractsDiffer implements Check<Consolidated> {

    @Override
    public String code() {
        return "CONTRACT_DIFFERS";
    }

    @Override
    public Stream<Finding> in(Consolidated report) {
        return Stream.concat(twice(report), report.projects().stream().flatMap(facts -> ofProject(report, facts)));
    }

    /** The projects in the annexes whose grants were not cancelled. */
    static List<Facts> inForce(Consolidated report) {
        var cancelled = report.cancelled().stream()
                .flatMap(one -> Stream.ofNullable(one.number()))
                .map(ContractsDiffer::plain)
                .collect(Collectors.toSet());
        return report.projects().stream()
                .filter(facts -> facts.project().grant().contractNumber() == null
                        || !cancelled.contains(plain(facts.project().grant().contractNumber())))
                .toList();
    }

    private Stream<Finding> twice(Consolidated report) {
        var seen = new HashSet<String>();
        return report.contracts().rows().stream()
                .flatMap(row -> Stream.ofNullable(row.number()))
                .filter(number -> !seen.add(plain(number)))
                .map(number -> Found.warning(code(), "point3")
                        .as("twice")
                        .with("number", number)
                        .finding());
    }

    private Stream<Finding> ofProject(Consolidated report, Facts facts) {
        var own = facts.project().grant().contractNumber();
        var rows = report.contracts().rows().stream()
                .filter(row -> row.number() != null && row.ngo() != null && ConsolidatedPartners.isOf(facts, row.ngo()))
                .toList();
        if (own == null || rows.isEmpty()) {
            return Stream.empty();
        }
        var same = rows.stream()
                .filter(row -> plain(row.number()).equals(plain(own)))
                .findFirst();
        return same.isPresent() ? days(facts, same.get()) : Stream.of(numbers(rows, own));
    }

    private Finding numbers(List<Consolidated.Contract> rows, String own) {
        return Found.warning(code(), "point3")
                .with("grantee", Objects.requireNonNullElse(rows.getFirst().ngo(), "–"))
                .with("numbers", rows.stream().map(row -> "№ " + row.number()).collect(Collectors.joining(", ")))
                .with("own", own)
                .finding();
    }

    private Stream<Finding> days(Facts facts, Consolidated.Contract row) {
        var day = facts.project().grant().contractDate();
        return day == null || row.date() == null || day.equals(row.date())
                ? Stream.empty()
                : Stream.of(Found.warning(code(), "point3")
                        .as("day")
                        .with("number", Objects.requireNonNullElse(row.number(), "–"))
                        .with("day", Dates.table(row.date()))
                        .with("own", Dates.table(day))
                        .finding());
    }

    private static String plain(@Nullable String number) {
        return number == null ? "" : number.replaceAll("[№\\s]", "").toLowerCase(Locale.ROOT);
    }
}
