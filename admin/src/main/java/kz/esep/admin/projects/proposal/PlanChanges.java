package kz.esep.admin.projects.proposal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.esep.journal.Entries;
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

    static List<PlanChanges> of(PlanDifference difference, Entries entries) {
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
