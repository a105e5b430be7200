package kz.esep.facts;

import java.time.LocalDate;
import java.util.List;
import kz.esep.journal.EntryId;
import kz.esep.journal.Happening;
import org.jspecify.annotations.Nullable;

/**
 * When and where something of an activity happened.
 *
 * @param monthsOnly whether whole months are meant because the report names no days
 * @param text as a published report writes it, null for a logged one
 * @param place null where none was told
 */
public record Occasion(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean monthsOnly,
        @Nullable String text,
        @Nullable String place,
        List<EntryId> entries) {
    public Occasion {
        entries = List.copyOf(entries);
    }

    /** The time and place that an entry tells. */
    static Occasion of(EntryId entry, Happening told) {
        var place = told.place();
        return new Occasion(told.from(), told.to(), false, null, place == null ? null : place.name(), List.of(entry));
    }
}
