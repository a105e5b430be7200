package kz.esep.admin.lines;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** A day as a browser sends it, and as it is typed where a browser has no calendar. */
final class TypedDay {

    private static final List<DateTimeFormatter> WAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT));

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private TypedDay() {}

    /** The day, empty for what is none; years far from ours are slips. */
    static Optional<LocalDate> read(String text) {
        return WAYS.stream()
                .flatMap(way -> read(text.strip(), way).stream())
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .findFirst();
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(text, way));
        } catch (DateTimeParseException anotherWay) {
            return Optional.empty();
        }
    }
}
