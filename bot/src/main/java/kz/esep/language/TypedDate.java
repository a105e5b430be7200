package kz.esep.language;

import java.time.LocalDate;

/** What a typed date turned out to be. */
public sealed interface TypedDate {

    /** One day, possibly in the future: whether that is allowed is for the dialogue to say. */
    record Day(LocalDate date) implements TypedDate {}

    /** Several days, the first before the last. */
    record Range(LocalDate from, LocalDate to) implements TypedDate {

        public Range {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException(from + " is not before " + to);
            }
        }
    }

    /** No date, an impossible one, or one that contradicts itself. */
    record Unclear() implements TypedDate {}
}
