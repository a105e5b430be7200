package kz.esep.admin.reports.forms;

import java.time.LocalDate;
import java.time.YearMonth;
import kz.esep.language.Dates;
import kz.esep.language.Language;

/** Whole months as the forms write them: «июнь 2025 года», «июнь – октябрь 2025 года», «2025 жылғы маусым – қазан». */
final class Months {

    private Months() {}

    /** From the month of one day to the month of another; the year is said once where it is the same. */
    static String range(LocalDate from, LocalDate to, Language language) {
        var first = YearMonth.from(from);
        var last = YearMonth.from(to);
        if (first.equals(last)) {
            return Dates.month(first, language);
        }
        if (first.getYear() != last.getYear()) {
            return Dates.month(first, language) + " – " + Dates.month(last, language);
        }
        return switch (language) {
            case KK -> Dates.month(first, language) + " – " + name(last, language);
            case RU, EN -> name(first, language) + " – " + Dates.month(last, language);
        };
    }

    /** The name of a month alone: its date without the words about the year. */
    private static String name(YearMonth month, Language language) {
        var year = Integer.toString(month.getYear());
        return switch (language) {
            case KK -> Dates.month(month, language).replace(year + " жылғы ", "");
            case RU -> Dates.month(month, language).replace(" " + year + " года", "");
            case EN -> Dates.month(month, language).replace(" " + year, "");
        };
    }
}
