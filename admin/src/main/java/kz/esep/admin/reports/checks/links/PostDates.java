package kz.esep.admin.reports.checks.links;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.Occasion;
import kz.esep.journal.EntryId;
import org.jspecify.annotations.Nullable;

/** When posts were published, as their own codes tell, beside the days of what they are evidence of. */
final class PostDates {

    private PostDates() {}

    /** A link whose day is known, and the first and the last day of the occasions that it is given for. */
    record Dated(Use use, LocalDate posted, LocalDate first, LocalDate last) {}

    static Stream<Dated> all(Facts facts) {
        var byEntry = byEntry(facts);
        return Use.all(facts).flatMap(use -> dated(use, byEntry).stream());
    }

    private static Optional<Dated> dated(Use use, Map<EntryId, Occasion> byEntry) {
        var posted = use.shown().map(shown -> shown.posted());
        var own = use.link().entries().stream()
                .flatMap(entry -> Optional.ofNullable(byEntry.get(entry)).stream())
                .toList();
        var occasions = own.isEmpty() ? use.activity().occasions() : own;
        var first = days(occasions, true).min(Comparator.naturalOrder());
        var last = days(occasions, false).max(Comparator.naturalOrder());
        return posted.isEmpty() || first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dated(use, posted.get(), first.get(), last.get()));
    }

    private static Map<EntryId, Occasion> byEntry(Facts facts) {
        var byEntry = new HashMap<EntryId, Occasion>();
        for (ActivityFacts activity : facts.activities()) {
            activity.occasions().forEach(occasion -> occasion.entries().forEach(entry -> byEntry.put(entry, occasion)));
        }
        return byEntry;
    }

    /** The days on which occasions begin, or those on which they end; one that names a single day has it for both. */
    private static Stream<LocalDate> days(List<Occasion> occasions, boolean first) {
        return occasions.stream()
                .flatMap(one -> Stream.<@Nullable LocalDate>of(
                                first ? one.from() : one.to(), first ? one.to() : one.from())
                        .filter(Objects::nonNull)
                        .<LocalDate>map(Objects::requireNonNull)
                        .limit(1));
    }
}
