package kz.esep.admin.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.esep.journal.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Which of the entries of a project the tables are about: all, those of a period, or one.
 *
 * @param from the first day, null for no bound; an entry of several days belongs to the day on which it began
 * @param to the last day, null for no bound
 * @param entry id of the only entry, null for all
 */
record Slice(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String entry) {

    /** The entries that are in it, whatever their state; what was withdrawn is in none. */
    List<Entry> of(List<Entry> all) {
        return all.stream()
                .filter(one -> one.state() != Entry.State.WITHDRAWN)
                .filter(this::holds)
                .toList();
    }

    /** What the tables are made of: accepted entries, and a single one also before anybody has accepted it. */
    List<Entry> counted(List<Entry> all, Instant now) {
        var own = of(all);
        return entry == null
                ? own
                : own.stream().map(one -> asAccepted(one, now)).toList();
    }

    private static Entry asAccepted(Entry one, Instant now) {
        return one.fact().isEmpty() && one.state() == Entry.State.SUBMITTED
                ? one.accepted("preview", false, List.of(), now, "preview")
                : one;
    }

    private boolean holds(Entry one) {
        var day = one.newest().happening().from();
        return (entry == null || one.id().value().equals(entry))
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to));
    }

    public boolean isWhole() {
        return from == null && to == null && entry == null;
    }
}
