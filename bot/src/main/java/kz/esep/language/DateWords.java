package kz.esep.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The words that occur in typed dates, in three languages and as they sound, and what each stands for. */
final class DateWords {

    /** What a word or number of a typed date stands for. */
    sealed interface Token {
        record Figure(int value, int digits) implements Token {}

        record InMonth(Month month) implements Token {}

        record OnWeekday(DayOfWeek weekday) implements Token {}

        /** Days from today, negative in the past. */
        record FromToday(int days) implements Token {}

        enum Sign implements Token {
            /** From the one before to the one behind. */
            TO,
            AND,
            /** Somewhere in the text it says that two days make a range. */
            RANGE,
            /** The weekday before today. */
            LAST,
            /** Of no meaning here. */
            FILLER
        }
    }

    /** Nominatives, genitives that differ in more than their ending, and English. */
    private static final List<String> MONTHS = List.of(
            "қаңтар январь january",
            "ақпан февраль february",
            "наурыз март march",
            "сәуір апрель april",
            "мамыр май мая мае may",
            "маусым июнь june",
            "шілде июль july",
            "тамыз август august",
            "қыркүйек қыркүйег сентябрь september",
            "қазан октябрь october",
            "қараша ноябрь november",
            "желтоқсан декабрь december");

    private static final List<String> WEEKDAYS = List.of(
            "дүйсенбі дүйсембі понедельник monday|дс пн пнд mon",
            "сейсенбі сейсембі вторник tuesday|сс вт tue tues",
            "сәрсенбі сәрсембі среда среду среды wednesday|ср wed",
            "бейсенбі бейсембі четверг thursday|бс чт thu thur thurs",
            "жұма пятница пятницу пятницы friday|жм пт fri",
            "сенбі сембі суббота субботу субботы saturday|сб суб sat",
            "жексенбі жексембі воскресенье воскресенья sunday|жс вс вск sun");

    private static final Map<String, Token> EXACT = exact();
    private static final Map<String, Month> MONTH_NAMES = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAY_NAMES = new HashMap<>();

    static {
        for (var month : Month.values()) {
            for (var name : MONTHS.get(month.getValue() - 1).split(" ")) {
                MONTH_NAMES.put(sound(name), month);
            }
        }
        for (var weekday : DayOfWeek.values()) {
            for (var name : WEEKDAYS.get(weekday.getValue() - 1).split("\\|")[0].split(" ")) {
                WEEKDAY_NAMES.put(sound(name), weekday);
            }
        }
    }

    private DateWords() {}

    /** Words of a text that has been cut at spaces; empty when one of them does not belong into a date. */
    static Optional<List<Token>> meanings(List<String> words) {
        var tokens = new ArrayList<Token>();
        for (var word : words) {
            var token = switch (word.charAt(0)) {
                case '-' -> Optional.<Token>of(Token.Sign.TO);
                case DateText.MONTH_MARK -> monthNumber(Integer.parseInt(word.substring(1)));
                case DateText.AGO_MARK -> Optional.<Token>of(new Token.FromToday(-Integer.parseInt(word.substring(1))));
                default -> Character.isDigit(word.charAt(0)) ? number(word) : meaning(word);
            };
            if (token.isEmpty()) {
                return Optional.empty();
            }
            if (token.get() != Token.Sign.FILLER) {
                tokens.add(token.get());
            }
        }
        return Optional.of(tokens);
    }

    private static Optional<Token> monthNumber(int number) {
        return number >= 1 && number <= 12 ? Optional.of(new Token.InMonth(Month.of(number))) : Optional.empty();
    }

    private static Optional<Token> number(String word) {
        return word.matches("[0-9]{1,2}|[0-9]{4}")
                ? Optional.of(new Token.Figure(Integer.parseInt(word), word.length()))
                : Optional.empty();
    }

    /** What a word of letters stands for; empty when it does not belong into a date. */
    private static Optional<Token> meaning(String word) {
        var sound = sound(word);
        var exact = EXACT.get(sound);
        if (exact != null) {
            return Optional.of(exact);
        }
        return one(WEEKDAY_NAMES, sound, Likeness::isShortlyInflected)
                .or(() -> one(WEEKDAY_NAMES, sound, Likeness::isMistyped))
                .<Token>map(Token.OnWeekday::new)
                .or(() -> month(sound).map(Token.InMonth::new));
    }

    private static Optional<Month> month(String sound) {
        return one(MONTH_NAMES, sound, Likeness::isInflected)
                .or(() -> one(MONTH_NAMES, sound, Likeness::isShortened))
                .or(() -> one(MONTH_NAMES, sound, Likeness::isMistyped));
    }

    /** The one value whose name is like the word; nothing when two could be meant. */
    private static <T> Optional<T> one(Map<String, T> names, String sound, BiPredicate<String, String> isLike) {
        var found = names.entrySet().stream()
                .filter(entry -> isLike.test(sound, entry.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Map<String, Token> exact() {
        var words = new HashMap<String, Token>();
        put(words, new Token.FromToday(0), "бүгін бүгінгі сегодня сегодняшний сёдня today");
        put(words, new Token.FromToday(-1), "кеше кешегі вчера вчерашний yesterday");
        put(words, new Token.FromToday(-2), "позавчера алдыңғы алдыңгүні бұрнағы");
        put(words, new Token.FromToday(1), "завтра ертең tomorrow");
        put(words, Token.Sign.TO, "по до to till until through");
        put(words, Token.Sign.AND, "и and мен бен пен және");
        put(words, Token.Sign.RANGE, "дейін шейін аралығында арасында between");
        put(words, Token.Sign.LAST, "прошлый прошлая прошлую прошлое прошлой өткен last");
        put(
                words,
                Token.Sign.FILLER,
                "с со в во на г гг года году год ж жыл жылы жылғы жылдың күн күні күндері дня день числа число"
                        + " the of on from in day year бастап болды было был была st nd rd th"
                        + " таңертең таңда түсте кешке түнде утром днем вечером ночью morning afternoon evening night"
                        + " сағат час часа часов осы биылғы текущего этого this");
        for (var weekday : DayOfWeek.values()) {
            put(
                    words,
                    new Token.OnWeekday(weekday),
                    WEEKDAYS.get(weekday.getValue() - 1).split("\\|")[1]);
        }
        return words;
    }

    private static void put(Map<String, Token> words, Token meaning, String spellings) {
        for (var spelling : spellings.split(" ")) {
            words.put(sound(spelling), meaning);
        }
    }

    private static String sound(String word) {
        return SearchText.sound(SearchText.fold(word));
    }
}
