package kz.esep.admin.reports.checks.occasions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.language.CalendarNames;
import kz.esep.language.Language;
import kz.esep.plan.Period;

/**
 * The days on which a text says that something was held: «прошёл 5 июня», «2025 жылғы 14–15 қыркүйекте өтті». Dates of
 * letters, contracts and deadlines are none.
 */
final class ToldDays {

    private static final List<String> RU =
            Arrays.stream(Month.values()).map(CalendarNames::genitive).toList();
    private static final List<String> KK = Arrays.stream(Month.values())
            .map(month -> CalendarNames.month(month, Language.KK))
            .toList();

    /** Groups: the year in front, the first and the last day, the month, the year behind. */
    private static final Pattern DATE = Pattern.compile(
            "(?U)(?:(\\d{4})\\s*(?:жылғы|жылы|ж\\.)\\s*)?(?<![\\d.№])(\\d{1,2})(?:\\s*[–-]\\s*(\\d{1,2}))?\\s+("
                    + String.join("|", RU) + "|" + String.join("|", KK) + ")\\p{L}*(?:\\s+(\\d{4}))?");

    /** What stands in front of the date of a letter or of a deadline. */
    private static final Pattern OTHERWISE =
            Pattern.compile("(?U)(?<!\\p{L})(?:от|до|к|ко|с|со|по|после|перед|№|на)\\s*$");

    private static final Pattern OTHERWISE_BEHIND =
            Pattern.compile("(?U)^(?:\\p{L}{0,4}\\s+(?:дейін|бастап|кейін|бұрын)|\\s*№)");

    private static final Pattern HELD = Pattern.compile(
            "(?U)(?<!\\p{L})(?:прош[её]?л[аио]?|состоял\\p{L}+|провед[её]н\\p{L}*|провели|проходил\\p{L}*|өтті|өткен|өткізілді|өткізілген|өткіздік|ұйымдастырылды)(?!\\p{L})");

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+(?=\\p{Lu})");

    private ToldDays() {}

    /** @param period tells the year where the text does not; without it such dates are left out */
    static List<Days> in(String text, Period period) {
        return Arrays.stream(SENTENCE.split(text))
                .map(sentence -> sentence.toLowerCase(Locale.ROOT))
                .filter(sentence -> HELD.matcher(sentence).find())
                .flatMap(sentence -> DATE.matcher(sentence).results().filter(date -> isOfEvent(sentence, date)))
                .flatMap(date -> days(date, period).stream())
                .toList();
    }

    private static boolean isOfEvent(String sentence, MatchResult date) {
        return !OTHERWISE.matcher(sentence.substring(0, date.start())).find()
                && !OTHERWISE_BEHIND.matcher(sentence.substring(date.end())).find();
    }

    private static Optional<Days> days(MatchResult date, Period period) {
        return year(date, period).flatMap(year -> {
            try {
                var month = (RU.contains(date.group(4)) ? RU : KK).indexOf(date.group(4)) + 1;
                var from = LocalDate.of(year, month, Integer.parseInt(date.group(2)));
                var to = date.group(3) == null ? from : LocalDate.of(year, month, Integer.parseInt(date.group(3)));
                return to.isBefore(from) ? Optional.empty() : Optional.of(new Days(from, to, false));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    private static Optional<Integer> year(MatchResult date, Period period) {
        var start = period.start();
        var end = period.end();
        return Stream.of(1, 5)
                .flatMap(group -> Stream.ofNullable(date.group(group)))
                .map(Integer::valueOf)
                .findFirst()
                .or(() -> start == null || end == null || start.getYear() != end.getYear()
                        ? Optional.empty()
                        : Optional.of(start.getYear()));
    }
}
