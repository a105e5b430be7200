package kz.esep.admin.reports.checks.consolidated;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.Facts;

/** Point 7 calls a project otherwise than the project calls itself. */
final class TitlesDiffer implements Check<Consolidated> {

    @Override
    public String code() {
        return "TITLE_DIFFERS";
    }

    @Override
    public Stream<Finding> in(Consolidated report) {
        var known = report.partners().stream()
                .flatMap(row -> Stream.ofNullable(row.project()))
                .map(TitlesDiffer::plain)
                .collect(Collectors.toSet());
        return report.partners().stream()
                .filter(row -> row.grantee() != null && row.project() != null)
                .flatMap(row -> finding(report, row, known).stream());
    }

    /** An organisation may have several projects; one of them whose title no row has is meant. */
    private Optional<Finding> finding(Consolidated report, Consolidated.Partners row, Set<String> known) {
        var titles = report.projects().stream()
                .filter(facts -> ConsolidatedPartners.isOf(facts, Objects.requireNonNull(row.grantee())))
                .map(TitlesDiffer::title)
                .toList();
        return titles.stream().anyMatch(title -> isSame(title, row))
                ? Optional.empty()
                : titles.stream()
                        .filter(title -> !known.contains(plain(title)))
                        .findFirst()
                        .map(title -> Found.warning(code(), "point7")
                                .with("title", Objects.requireNonNull(row.project()))
                                .with("other", title)
                                .finding());
    }

    static String title(Facts facts) {
        var title = facts.project().title();
        return title.in(title.original());
    }

    /** Whether a row of point 7 is about the project of this title. */
    static boolean isSame(String title, Consolidated.Partners row) {
        return row.project() != null && plain(title).equals(plain(row.project()));
    }

    private static String plain(String title) {
        return title.replaceAll("[\\s\"«»“”„.]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
