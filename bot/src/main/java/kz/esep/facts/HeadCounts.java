package kz.esep.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Groups;
import kz.esep.attendance.Persons;
import kz.esep.attendance.Registered;
import kz.esep.journal.EntryId;
import kz.esep.plan.Reckoning;
import kz.esep.plan.Reckoning.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How many participants entries had, in one unit for the whole report: visits, or different people where the project
 * wants them and every entry that was counted has a register. Source: final report form, sections 3.4 and 7 of its
 * description.
 */
final class HeadCounts {

    private final Reckoning wanted;
    private final List<Accepted> counted;
    private final Map<EntryId, List<Registered>> checkedIn;
    private final Unit unit;

    /** @param checkedIn those who have checked in, by entry */
    HeadCounts(Reckoning wanted, List<Accepted> accepted, Map<EntryId, List<Registered>> checkedIn) {
        this.wanted = wanted;
        this.checkedIn = checkedIn;
        this.counted = counted(accepted);
        this.unit = wanted.unit() == Unit.PEOPLE && different(counted).isPresent() ? Unit.PEOPLE : Unit.VISITS;
    }

    Unit unit() {
        return unit;
    }

    /** How many came to some of the entries; null where nobody was counted. */
    @Nullable
    Figure figure(List<Accepted> own) {
        return unit == Unit.PEOPLE ? people(own) : visits(own);
    }

    /** The tables of all that were counted; their total is {@link #figure} of them. */
    Groups tables() {
        var tables = unit == Unit.PEOPLE
                ? Groups.of(different(counted).orElseThrow())
                : counted.stream().map(one -> attendance(one).tables()).reduce(Groups.NOBODY, Groups::plus);
        return tables.status().stated() == 0 ? tables.in(wanted.status()) : tables;
    }

    Reckoned reckoned() {
        var isKnown = different(counted).isPresent();
        return new Reckoned(
                unit,
                wanted.unit(),
                visits(counted),
                isKnown ? people(counted) : null,
                isKnown ? List.of() : Accepted.entries(unregistered()));
    }

    /** Those that were counted, among some entries. */
    static List<Accepted> counted(List<Accepted> entries) {
        return entries.stream()
                .filter(one -> one.happening().participants() != null)
                .toList();
    }

    private static @Nullable Figure visits(List<Accepted> own) {
        var heads = counted(own);
        long sum = heads.stream()
                .mapToLong(one -> Objects.requireNonNull(one.happening().participants()))
                .sum();
        return heads.isEmpty() ? null : Figure.of(BigDecimal.valueOf(sum), Accepted.entries(heads));
    }

    private @Nullable Figure people(List<Accepted> own) {
        var heads = counted(own);
        return heads.isEmpty()
                ? null
                : Figure.of(BigDecimal.valueOf(different(heads).orElseThrow().size()), Accepted.entries(heads));
    }

    /** Everybody once; empty where an entry has no register, or where registers cannot be compared. */
    private Optional<List<Registered>> different(List<Accepted> entries) {
        var registers = new ArrayList<List<Registered>>();
        for (var entry : entries) {
            var register = register(entry);
            if (register.isEmpty()) {
                return Optional.empty();
            }
            registers.add(register.get());
        }
        return Persons.different(registers);
    }

    /** Where each entry has a register, they cannot be compared because of those that are mere lists of names. */
    private List<Accepted> unregistered() {
        var without = counted.stream().filter(one -> register(one).isEmpty()).toList();
        return without.isEmpty()
                ? counted.stream()
                        .filter(one ->
                                register(one).orElseThrow().stream().anyMatch(person -> person.account() == null))
                        .toList()
                : without;
    }

    private Optional<List<Registered>> register(Accepted one) {
        return attendance(one).register(checkedIn.getOrDefault(one.entry(), List.of()));
    }

    private static Attendance attendance(Accepted one) {
        return Objects.requireNonNull(one.happening().attendance());
    }
}
