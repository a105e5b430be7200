package kz.esep.admin.projects.proposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.admin.page.Texts;
import kz.esep.journal.Entries;
import kz.esep.language.Numbers;
import kz.esep.plan.ActivityId;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a plan as the page shows them: what goes away tells how many entries stand under it.
 *
 * @param kind {@code new}, {@code gone} or {@code changed}
 */
record PlanChanges(
        String kind,
        String subject,
        String label,
        @Nullable String before,
        @Nullable String after,
        long entries) {

    /** The terms of the contract first, then the plan. */
    static List<PlanChanges> of(PlanDifference difference, Entries entries, Texts t) {
        return Stream.concat(
                        difference.terms().differences().stream().map(term -> of(term, t)),
                        ofPlan(difference, entries).stream())
                .toList();
    }

    private static PlanChanges of(ContractTerms.Term term, Texts t) {
        return new PlanChanges(
                term.before() == null ? "new" : "changed",
                term.kind().name(),
                "",
                term.before() == null ? null : said(term.before(), t),
                said(term.after(), t),
                0);
    }

    private static String said(Object value, Texts t) {
        return switch (value) {
            case BigDecimal sum -> t.say("plan-proposal.sum", "sum", Numbers.money(sum, t.language()));
            case LocalDate day -> t.date(day);
            default -> value.toString();
        };
    }

    private static List<PlanChanges> ofPlan(PlanDifference difference, Entries entries) {
        Map<ActivityId, Long> counts = difference.changes().stream().anyMatch(change -> change.activity() != null)
                ? entries.of(difference.next().id()).stream()
                        .map(entry -> entry.newest().happening().activity())
                        .filter(Objects::nonNull)
                        .<ActivityId>map(Objects::requireNonNull)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                : Map.of();
        return difference.changes().stream()
                .map(change -> new PlanChanges(
                        change.before() == null ? "new" : change.after() == null ? "gone" : "changed",
                        change.subject().name(),
                        change.label(),
                        change.before(),
                        change.after(),
                        change.activity() == null ? 0 : counts.getOrDefault(change.activity(), 0L)))
                .toList();
    }
}
