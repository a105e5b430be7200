package kz.esep.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;

/** The names of months and weekdays in the three languages, as they stand inside a sentence. */
public final class CalendarNames {

    private static final List<String> KK_MONTHS =
            words("қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан");
    private static final List<String> RU_MONTHS =
            words("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь");
    private static final List<String> RU_GENITIVE =
            words("января февраля марта апреля мая июня июля августа сентября октября ноября декабря");
    private static final List<String> EN_MONTHS =
            words("January February March April May June July August September October November December");

    private static final List<String> KK_DAYS = words("дс сс ср бс жм сб жс");
    private static final List<String> RU_DAYS = words("пн вт ср чт пт сб вс");
    private static final List<String> EN_DAYS = words("Mon Tue Wed Thu Fri Sat Sun");

    private CalendarNames() {}

    /** The month by itself: "июнь", "маусым". */
    public static String month(Month month, Language language) {
        var names = switch (language) {
            case KK -> KK_MONTHS;
            case RU -> RU_MONTHS;
            case EN -> EN_MONTHS;
        };
        return names.get(month.getValue() - 1);
    }

    /** The Russian month after a day: "июня". */
    public static String genitive(Month month) {
        return RU_GENITIVE.get(month.getValue() - 1);
    }

    /** The ending that makes a Kazakh day belong to what follows: «22 мамыр» + «дағы», «5 қыркүйек» + «тегі». */
    static String attributive(Month month) {
        return switch (month) {
            case SEPTEMBER -> "тегі";
            case APRIL, JULY -> "дегі";
            case JANUARY, FEBRUARY, MARCH, MAY, JUNE, AUGUST, OCTOBER, NOVEMBER, DECEMBER -> "дағы";
        };
    }

    /** The short weekday: "сб", "Sat". */
    static String weekday(DayOfWeek day, Language language) {
        var names = switch (language) {
            case KK -> KK_DAYS;
            case RU -> RU_DAYS;
            case EN -> EN_DAYS;
        };
        return names.get(day.getValue() - 1);
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }
}
