package kz.esep.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that narrow a quantity and may hold numbers that are none of it: languages, lengths, what is included.
 *
 * @param rest the text without them
 */
record Qualifiers(String rest, List<String> found) {

    private static final String END = "(?![\\p{L}])";
    private static final String DIGIT = "(?:\\d+|дв(?:ух|е|а|умя)|тр(?:ех|ёх|и|емя)|екі|үш|бір)";

    private static final List<Pattern> ALL = List.of(
            // What is included in the number, up to the end.
            insensitive(
                    "[,;]?\\s*(?:в том числе|в т\\. ?ч\\.|из них|из которых|включая|оның ішінде|соның ішінде)\\b.*$"),
            insensitive("[,;]?\\s*(?:продолжительност|длительност|хронометраж|объ[её]м|тираж|формат|размер)\\p{L}+"
                    + "\\s+.*$"),
            insensitive("[,;]?\\s*(?:согласно|в соответствии|в рамках|в течение|на протяжении|за весь период|за период)"
                    + END + ".*$"),
            insensitive("(?:ұзақтығы|көлемі|таралымы|хронометражы)\\s+" + DIGIT + "\\s*\\p{L}+(?:\\s+болатын)?"),
            insensitive("(?:жоба|келісімшарт|шарт)\\s+(?:барысында|кезеңінде|аясында|шеңберінде|мерзімінде)"),
            insensitive("на\\s+(?:" + DIGIT + "-?х?|(?:каз|рус|гос|анг|қаз|орыс)\\p{L}*\\.?"
                    + "(?:(?:,|\\s+и|\\s*/)?\\s*(?:каз|рус|гос|анг|орыс)\\p{L}*\\.?)*)\\s+язык\\p{L}*"),
            insensitive("(?:қазақша|орысша|(?:қазақ|орыс|мемлекеттік|ағылшын)\\p{L}*|" + DIGIT + ")"
                    + "(?:(?:,|\\s+және|\\s+мен|\\s+пен)\\s+(?:орыс|қазақ|ағылшын)\\p{L}*)*\\s+тіл\\p{L}+"),
            insensitive("(?:(?:\\d+|двух|тр[её]х|четыр[её]х|пяти|одно|много)[ -]*(?:х|ти)?-?\\s?"
                    + "(?:дневн|часов|минутн|секундн|недельн|месячн)\\p{L}+)"),
            insensitive("(?:(?:\\d+|бір|екі|үш|төрт|бес)\\s?-?" + "(?:күндік|сағаттық|минуттық|секундтық|апталық|айлық)"
                    + END + ")"));

    static Qualifiers of(String text) {
        var rest = text;
        var found = new ArrayList<String>();
        for (var pattern : ALL) {
            var matcher = pattern.matcher(rest);
            if (matcher.find()) {
                found.add(strip(matcher.group()));
                rest = rest.substring(0, matcher.start()) + " " + rest.substring(matcher.end());
            }
        }
        return new Qualifiers(rest.strip(), List.copyOf(found));
    }

    private static String strip(String words) {
        return words.replaceAll("^[\\s,;]+|[\\s,;.]+$", "");
    }

    private static Pattern insensitive(String pattern) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + pattern,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
