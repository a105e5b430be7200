package kz.esep.language;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts a typed date into words and numbers, after undoing what people glue to figures. */
final class DateText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern OWN_MARK = Pattern.compile("[#<]");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    /** The time of day, folded, also from and to: nobody is asked for it, many give it. */
    private static final Pattern TIME = Pattern.compile(
            "(?:(?<!\\p{L})(?:с|в|до|по|фром|ат|то)\\s+|-\\s*)?(?<!\\d)\\d{1,2}:\\d{2}(?:-?(?:де|да|те|та))?(?!\\d)");

    /** "14-і", "27-сінен", "14-го", "14th", "2025г": Kazakh and Russian endings after a figure, folded. */
    private static final Pattern ENDING = Pattern.compile(
            "(\\d)-?(?:го|ого|его|е|ое|х|[иы]?н?ш[иы]|и|ы|си|сы"
                    + "|[ндт][еа]н|и?нен|ы?нан|с?инен|с?ынан|[нгкдт][еа]|с?ин[ед]?е?|с?ын[ад]?а?|ст|нд|рд|тх|г|гг|ж)(?!\\p{L})");

    /** "14-маусым", "14June", "14-June-2025": such a dash is no sign of a range. */
    private static final Pattern GLUED =
            Pattern.compile("(?<=\\d)-?(?=\\p{L})|(?<=\\p{L})-(?=\\d{4})|(?<=\\p{L})(?=\\d)");

    private static final Pattern LOOSE_DOT = Pattern.compile("(\\d)\\s*([./])[./]*\\s*(?=\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d.])(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![\\d./])(\\d{1,2})(?:([-./])(\\d{1,2})\\2(\\d{4}|\\d{2})| (\\d{1,2}) (\\d{4}))(?!\\d)");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(?<![\\d./])(\\d{1,2})[./](\\d{1,2})(?![\\d/])");
    private static final Pattern AGO = Pattern.compile(
            "(?:(\\d{1,2}) )?(кун|дн[яе]й?|день|дай|дайс|апта|недел[юия]|недель|веек|веекс) (?:бурын|назад|аго)");
    private static final Pattern CUT = Pattern.compile("[\\s,;.()!?«»\"]+");

    /** The word that a month given as a number becomes: no figure may stand for both a day and a month. */
    static final char MONTH_MARK = '#';

    /** The word that a number of days before today becomes. */
    static final char AGO_MARK = '<';

    private DateText() {}

    /**
     * The words, figures and dashes of a text. A month given in figures is marked ({@code #6}), and so is a number
     * of days ago ({@code <3}).
     *
     * @param isMonthFirst whether 6/14/2025 may be the fourteenth of June, where nothing else is possible
     */
    static List<String> words(String text, boolean isMonthFirst) {
        var line = SPACE.matcher(SearchText.fold(text)).replaceAll(" ");
        line = DASH.matcher(line).replaceAll("-");
        line = OWN_MARK.matcher(line).replaceAll(" ");
        line = TIME.matcher(line).replaceAll(" ");
        line = LOOSE_DOT.matcher(line).replaceAll("$1$2");
        line = YEAR_FIRST.matcher(line).replaceAll(" $4 " + MONTH_MARK + "$3 $1 ");
        line = DAY_FIRST.matcher(line).replaceAll(match -> dayFirst(match, isMonthFirst));
        line = DAY_AND_MONTH.matcher(line).replaceAll(" $1 " + MONTH_MARK + "$2 ");
        line = GLUED.matcher(ENDING.matcher(line).replaceAll("$1 ")).replaceAll(" ");
        line = AGO.matcher(line).replaceAll(DateText::ago);
        return Arrays.stream(CUT.split(line.replace("-", " - ")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String dayFirst(MatchResult match, boolean isMonthFirst) {
        var isSpaced = match.group(2) == null;
        var first = match.group(1);
        var second = isSpaced ? match.group(5) : match.group(3);
        var year = isSpaced ? match.group(6) : match.group(4);
        var isAmerican = isMonthFirst && "/".equals(match.group(2)) && Integer.parseInt(second) > 12;
        return isAmerican
                ? " " + second + " " + MONTH_MARK + first + " " + year + " "
                : " " + first + " " + MONTH_MARK + second + " " + year + " ";
    }

    private static String ago(MatchResult match) {
        var count = match.group(1) == null ? 1 : Integer.parseInt(match.group(1));
        var isWeeks = match.group(2).startsWith("апта")
                || match.group(2).startsWith("недел")
                || match.group(2).startsWith("веек");
        return " " + AGO_MARK + (isWeeks ? 7 * count : count) + " ";
    }
}
