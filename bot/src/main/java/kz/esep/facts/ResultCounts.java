package kz.esep.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kz.esep.facts.ProgrammeFacts.Counts;
import kz.esep.plan.EventKind;

/**
 * The row of a project in a programme's table of results. Each entry is an event of one kind, and each kind belongs to
 * one column.
 */
final class ResultCounts {

    private static final Set<EventKind> MEETINGS =
            Set.of(EventKind.ROUND_TABLE, EventKind.DISCUSSION, EventKind.MEETING);
    private static final Set<EventKind> LESSONS = Set.of(EventKind.TRAINING, EventKind.MASTER_CLASS, EventKind.LECTURE);

    private ResultCounts() {}

    static Counts of(Facts facts) {
        var told = facts.accounts().stream()
                .filter(one -> one.happening().activity() != null)
                .toList();
        if (told.isEmpty()) {
            return Counts.none();
        }
        return new Counts(
                articles(told),
                events(facts, told, MEETINGS::contains),
                events(facts, told, LESSONS::contains),
                events(
                        facts,
                        told,
                        kind -> kind != EventKind.OTHER && !MEETINGS.contains(kind) && !LESSONS.contains(kind)),
                Accounts.participants(told));
    }

    /** Different publications in the media, neither in social networks nor on official sites. */
    private static Figure articles(List<Account> told) {
        var inMedia = told.stream()
                .filter(one -> one.happening().publications().stream().anyMatch(Outlets.MEDIA::contains))
                .toList();
        var different = inMedia.stream()
                .flatMap(one -> one.happening().publications().stream())
                .filter(Outlets.MEDIA::contains)
                .map(publication -> publication.key())
                .distinct()
                .count();
        return Figure.of(BigDecimal.valueOf(different), Accounts.entries(inMedia));
    }

    private static Figure events(Facts facts, List<Account> told, Predicate<EventKind> ofColumn) {
        var counted = told.stream()
                .filter(one -> kind(facts, one).filter(ofColumn).isPresent())
                .toList();
        return Figure.of(BigDecimal.valueOf(counted.size()), Accounts.entries(counted));
    }

    private static Optional<EventKind> kind(Facts facts, Account one) {
        var happening = one.happening();
        return Optional.ofNullable(happening.event())
                .or(() -> facts.project()
                        .activity(Objects.requireNonNull(happening.activity()))
                        .flatMap(activity -> activity.kinds().stream().findFirst()));
    }
}
