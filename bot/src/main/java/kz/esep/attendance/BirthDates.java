package kz.esep.attendance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of birth as lists have them: "12.05.2008 г.р.", "2008-05-12". They give an age band and are kept nowhere. */
final class BirthDates {

    private static final String BORN = "(?:\\s*(?:г\\.?\\s?р\\.?|ж\\.?\\s?т\\.?|ж\\.|г\\.))?";

    /** Anywhere in a text; digits around it make it something else. */
    static final Pattern ANYWHERE =
            Pattern.compile("(?<![\\d.+-])(?:(?<day>\\d{1,2})[./-](?<month>\\d{1,2})[./-](?<year>(?:19|20)\\d\\d)"
                    + "|(?<isoYear>(?:19|20)\\d\\d)-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d))(?![\\d-])"
                    + BORN);

    private BirthDates() {}

    /** The date that a word is, empty for anything else and for days that no calendar has. */
    static Optional<LocalDate> in(String word) {
        var found = ANYWHERE.matcher(word);
        return found.matches() ? date(found) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher found) {
        try {
            return Optional.of(
                    found.group("year") == null
                            ? LocalDate.of(number(found, "isoYear"), number(found, "isoMonth"), number(found, "isoDay"))
                            : LocalDate.of(number(found, "year"), number(found, "month"), number(found, "day")));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }
}
