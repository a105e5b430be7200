package kz.esep.language;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * Dates as people write them: short ones for the chat, and the long ones that the official forms use. The forms of
 * the Kazakh and Russian dates are those of published reports; ICU's own differ ("2025 ж. 14 маусым", "2025 г.").
 */
public final class Dates {

    private static final int LONGEST_IN_HEADING = 7;

    /** Where Esep's days begin and end unless it is set up otherwise. */
    public static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    private static final DateTimeFormatter TABLE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Dates() {}

    /** A day in the chat with its weekday: "14 маусым 2025, сб", "14 июня 2025, сб", "14 June 2025, Sat". */
    public static String chat(LocalDate date, Language language) {
        return day(date, language) + " " + date.getYear() + ", " + CalendarNames.weekday(date.getDayOfWeek(), language);
    }

    /** A day of the last days on a button, where the year goes without saying: "14 маусым, сб", "14 июня, сб", "14 June, Sat". */
    public static String near(LocalDate date, Language language) {
        return day(date, language) + ", " + CalendarNames.weekday(date.getDayOfWeek(), language);
    }

    /** A moment in the chat, in the time of a zone: "14 маусым 2025, сб, 18:05". */
    public static String chat(Instant moment, ZoneId zone, Language language) {
        var local = moment.atZone(zone);
        return chat(local.toLocalDate(), language) + ", " + TIME.format(local);
    }

    /** Some days in the chat: "27–28 қыркүйек 2025", "30 июня – 2 июля 2025"; a single day as {@link #chat}. */
    public static String chatRange(LocalDate from, LocalDate to, Language language) {
        requireOrder(from, to);
        if (from.equals(to)) {
            return chat(from, language);
        }
        return from.getYear() == to.getYear()
                ? days(from, to, language) + " " + to.getYear()
                : day(from, language) + " " + from.getYear() + " – " + day(to, language) + " " + to.getYear();
    }

    /** A day in an official form: «14 июня 2025 года», «2025 жылғы 14 маусым», "14 June 2025". */
    public static String report(LocalDate date, Language language) {
        return inYear(date.getYear(), day(date, language), language);
    }

    /** The day of a paper in an official form, before its number: «22 мая 2025 года», «2025 жылғы 22 мамырдағы», "22 May 2025". */
    public static String signed(LocalDate date, Language language) {
        return report(date, language) + (language == Language.KK ? CalendarNames.attributive(date.getMonth()) : "");
    }

    /** Some days in an official form: «27–28 сентября 2025 года», «2025 жылғы 27–28 қыркүйек». */
    public static String reportRange(LocalDate from, LocalDate to, Language language) {
        requireOrder(from, to);
        if (from.equals(to)) {
            return report(from, language);
        }
        return from.getYear() == to.getYear()
                ? inYear(to.getYear(), days(from, to, language), language)
                : report(from, language) + " – " + report(to, language);
    }

    /** A month: «июнь 2025 года», «2025 жылғы маусым», "June 2025". */
    public static String month(YearMonth month, Language language) {
        return inYear(month.getYear(), CalendarNames.month(month.getMonth(), language), language);
    }

    /**
     * A month as the heading of a calendar: «Июнь 2025», «Маусым 2025», "June 2025". It stands between two buttons, so a
     * long name is shortened: "Nov 2025".
     */
    public static String heading(YearMonth month, Language language) {
        var full = CalendarNames.month(month.getMonth(), language);
        var name = full.length() <= LONGEST_IN_HEADING
                ? full
                : month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, language.locale());
        return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1) + " " + month.getYear();
    }

    /** A day in a table, the same in every language: 14.06.2025. */
    public static String table(LocalDate date) {
        return TABLE.format(date);
    }

    /** The seven weekdays from Monday, short, as the head of a calendar: "Дс", "Сс", … */
    public static List<String> weekdays(Language language) {
        return List.of(DayOfWeek.values()).stream()
                .map(day -> CalendarNames.weekday(day, language))
                .map(name -> name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1))
                .toList();
    }

    /** What stands for any argument of a phrase: a date for the chat, and for everything else its own text. */
    static String any(Object value, Language language) {
        return switch (value) {
            case LocalDate date -> chat(date, language);
            case YearMonth month -> month(month, language);
            default -> value.toString();
        };
    }

    private static String day(LocalDate date, Language language) {
        return date.getDayOfMonth() + " " + monthOfDay(date.getMonth(), language);
    }

    private static String days(LocalDate from, LocalDate to, Language language) {
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "–" + day(to, language)
                : day(from, language) + " – " + day(to, language);
    }

    private static String monthOfDay(Month month, Language language) {
        return language == Language.RU ? CalendarNames.genitive(month) : CalendarNames.month(month, language);
    }

    private static String inYear(int year, String what, Language language) {
        return switch (language) {
            case KK -> year + " жылғы " + what;
            case RU -> what + " " + year + " года";
            case EN -> what + " " + year;
        };
    }

    private static void requireOrder(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }
}
