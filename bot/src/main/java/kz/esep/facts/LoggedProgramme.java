package kz.esep.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.esep.call.Call;
import kz.esep.facts.ProgrammeFacts.Counts;
import kz.esep.facts.ProgrammeFacts.Deed;
import kz.esep.facts.ProgrammeFacts.Money;
import kz.esep.facts.ProgrammeFacts.SmallProject;
import kz.esep.journal.EntryId;
import kz.esep.language.Wording;
import kz.esep.plan.EventKind;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a programme out of the projects of a call. Each entry is an event of one kind, and each kind belongs to
 * one column of the table of results.
 */
public final class LoggedProgramme {

    private static final Set<EventKind> MEETINGS =
            Set.of(EventKind.ROUND_TABLE, EventKind.DISCUSSION, EventKind.MEETING);
    private static final Set<EventKind> LESSONS = Set.of(EventKind.TRAINING, EventKind.MASTER_CLASS, EventKind.LECTURE);
    private static final String TENGE = "KZT";

    private LoggedProgramme() {}

    /**
     * A cancelled project is no part of the programme.
     *
     * @param today what ended before it is completed, and what was closed
     */
    public static ProgrammeFacts of(Call call, List<Facts> projects, LocalDate today) {
        var running = projects.stream()
                .filter(one -> !one.project().grant().isCancelled())
                .toList();
        return new ProgrammeFacts(
                Facts.Origin.LOGGED,
                call.customer().original(),
                call.customer(),
                null,
                null,
                first(running.stream().map(one -> one.project().region())),
                first(running.stream().map(one -> one.project().grant().operator())),
                List.of(call.customer()),
                running.stream()
                        .flatMap(one -> one.told().partners().stream())
                        .flatMap(partner -> Optional.ofNullable(partner.name()).stream())
                        .distinct()
                        .toList(),
                running.stream().map(one -> small(one, today)).toList(),
                call.links());
    }

    private static @Nullable Wording first(Stream<? extends @Nullable Wording> some) {
        return some.filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static SmallProject small(Facts facts, LocalDate today) {
        var project = facts.project();
        var amount = project.grant().amountInForce();
        var end = project.periodInForce().end();
        return new SmallProject(
                project.title(),
                project.grantee().name(),
                null,
                facts.activities().stream()
                        .flatMap(activity -> activity.places().stream())
                        .distinct()
                        .map(name -> Wording.of(project.language(), name))
                        .toList(),
                project.isClosed() || (end != null && end.isBefore(today)),
                amount == null ? null : new Money(amount, TENGE),
                null,
                facts.activities().stream()
                        .filter(activity -> !facts.accounts(activity.activity()).isEmpty())
                        .map(LoggedProgramme::deed)
                        .toList(),
                facts.told().narrative("achieved").orElse(null),
                counts(facts));
    }

    private static Deed deed(ActivityFacts activity) {
        return new Deed(
                activity.activity().title(),
                Optional.ofNullable(activity.participants())
                        .flatMap(Figure::value)
                        .orElse(null),
                null,
                null);
    }

    private static Counts counts(Facts facts) {
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
                participants(told));
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
        return Figure.of(BigDecimal.valueOf(different), entries(inMedia));
    }

    private static Figure events(Facts facts, List<Account> told, Predicate<EventKind> ofColumn) {
        var counted = told.stream()
                .filter(one -> kind(facts, one).filter(ofColumn).isPresent())
                .toList();
        return Figure.of(BigDecimal.valueOf(counted.size()), entries(counted));
    }

    private static Optional<EventKind> kind(Facts facts, Account one) {
        var happening = one.happening();
        return Optional.ofNullable(happening.event())
                .or(() -> facts.project()
                        .activity(Objects.requireNonNull(happening.activity()))
                        .flatMap(activity -> activity.kinds().stream().findFirst()));
    }

    /** Participants only: neither volunteers nor recipients of material are counted with an entry. */
    private static @Nullable Figure participants(List<Account> told) {
        var counted = told.stream()
                .filter(one -> one.happening().participants() != null)
                .toList();
        long sum = counted.stream()
                .mapToLong(one -> Objects.requireNonNull(one.happening().participants()))
                .sum();
        return counted.isEmpty() ? null : Figure.of(BigDecimal.valueOf(sum), entries(counted));
    }

    private static List<EntryId> entries(List<Account> some) {
        return some.stream().map(Account::entry).toList();
    }
}
