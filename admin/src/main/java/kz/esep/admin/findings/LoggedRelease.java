package kz.esep.admin.findings;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.programme.Programme;
import kz.esep.facts.Figure;
import kz.esep.facts.ProgrammeFacts;
import kz.esep.facts.ProgrammeFacts.Money;
import kz.esep.facts.ProgrammeFacts.SmallProject;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The press release as it would be compiled now, the way the checks look at one that somebody has declared. Its table is
 * counted from the same entries as its text, so columns and totals are left out: they cannot differ.
 */
final class LoggedRelease {

    private LoggedRelease() {}

    static Programme of(ProgrammeFacts facts) {
        return new Programme(
                facts.projects().stream().map(LoggedRelease::project).toList(),
                facts.completed().stream().flatMap(LoggedRelease::row).toList(),
                // The form has no column of budgets, so no total of them is missing.
                Map.of("budgetTotal", budgets(facts)),
                facts.programme().links());
    }

    private static BigDecimal budgets(ProgrammeFacts facts) {
        return facts.projects().stream()
                .flatMap(one -> Stream.ofNullable(one.budget()))
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Programme.SmallProject project(SmallProject one) {
        return new Programme.SmallProject(
                text(one.title()),
                one.organisation() == null ? null : text(one.organisation()),
                label(one),
                Optional.ofNullable(one.budget()).map(Money::amount).orElse(null),
                // The table is compiled with a row for each.
                false,
                one.deeds().stream()
                        .map(deed -> new Programme.Part("", text(deed.what()), null, null, null))
                        .toList());
    }

    private static Stream<Programme.Row> row(SmallProject one) {
        return Optional.ofNullable(one.counts().participants())
                .flatMap(Figure::value)
                .map(people -> new Programme.Row(label(one), Map.of(Programme.PARTICIPANTS, people)))
                .stream();
    }

    private static String label(SmallProject one) {
        return text(Stream.<@Nullable Wording>of(one.label(), one.organisation())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(one.title()));
    }

    private static String text(Wording wording) {
        return wording.in(wording.original());
    }
}
