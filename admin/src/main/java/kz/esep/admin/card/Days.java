package kz.esep.admin.card;

import java.time.LocalDate;
import java.util.Map;
import kz.esep.language.Phrase;
import kz.esep.plan.Period;
import org.jspecify.annotations.Nullable;

/** When a day can be. */
final class Days {

    private Days() {}

    /** What speaks against a day of something that belongs into a project. */
    static Map<String, Phrase> within(String field, @Nullable LocalDate day, Period period) {
        if (day == null || period.contains(day)) {
            return Map.of();
        }
        var start = period.start();
        var early = start != null && day.isBefore(start);
        var bound = early ? start : period.end();
        return bound == null
                ? Map.of()
                : Map.of(field, Phrase.of(early ? "line.day.early" : "line.day.late", "day", bound));
    }

    /** What speaks against a day of something that has happened, at the earliest on a first day. */
    static Map<String, Phrase> since(
            String field, @Nullable LocalDate day, @Nullable LocalDate first, LocalDate today) {
        if (day == null) {
            return Map.of();
        }
        if (day.isAfter(today)) {
            return Map.of(field, Phrase.of("line.day.future"));
        }
        return first == null || !day.isBefore(first)
                ? Map.of()
                : Map.of(field, Phrase.of("line.day.early", "day", first));
    }
}
