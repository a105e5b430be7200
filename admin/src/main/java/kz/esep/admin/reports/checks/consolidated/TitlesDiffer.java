package kz.esep.admin.reports.checks.consolidated;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;

/** Point 7 calls a project otherwise than the project calls itself. */
final class TitlesDiffer implements Check<Consolidated> {

    @Override
    public String code() {
        return "TITLE_DIFFERS";
    }

    @Override
    public Stream<Finding> in(Consolidated report) {
        return report.partners().stream()
                .filter(row -> row.grantee() != null && row.project() != null)
                .flatMap(row -> report.projects().stream()
                        .filter(facts -> ConsolidatedPartners.isOf(facts, Objects.requireNonNull(row.grantee())))
                        .map(facts -> facts.project().title())
                        .map(title -> title.in(title.original()))
                        .filter(title -> !plain(title).equals(plain(Objects.requireNonNull(row.project()))))
                        .map(title -> Found.warning(code(), "point7")
                                .with("title", Objects.requireNonNull(row.project()))
                                .with("other", title)
                                .finding()));
    }

    private static String plain(String title) {
        return title.replaceAll("[\\s\"«»“”„.]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
