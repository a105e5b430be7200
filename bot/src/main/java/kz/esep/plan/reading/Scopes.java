package kz.esep.plan.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.plan.Per;
import kz.esep.plan.Quantity.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What a quantity is due for again and again: «с каждой встречи», «әр ауданнан», «ежемесячно», «іс-шара сайын».
 *
 * @param rest the text without these words
 * @param scope null where the text has none
 * @param twice whether it has more than one, or one in the middle: nobody knows what belongs to which
 */
record Scopes(String rest, @Nullable Scope scope, boolean twice) {

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}-])";
    private static final String NO_LETTER_BEHIND = "(?![\\p{L}\\p{N}-])";
    private static final String WORD = "\\p{L}[\\p{L}-]*";
    /** Where the noun behind «каждого» or «әр» is over: a bound or a number comes. */
    private static final String STOP =
            "(?:бойынша|үшін|по|не|от|до|кемінде|кем|шамамен|около|минимум|максимум|более|свыше|ең"
                    + "|бір|екі|үш|төрт|бес|алты|жеті|он|жиырма|один|одн[аоуи]|одной|дв[аеу]х?|три|трех|четыре|пять|десять)"
                    + NO_LETTER_BEHIND;

    private static final String NOUNS =
            "(?<words>(?!" + STOP + ")" + WORD + "(?:\\s+(?!" + STOP + ")" + WORD + "){0,3})";

    private static final List<Pattern> PATTERNS = List.of(
            insensitive("(?:(?:с|со|на|в|во|по|для|от|из|за|к|у|о|об|при|после)\\s+)?"
                    + "кажд(?:ый|ого|ому|ом|ой|ую|ая|ое|ым)\\s+(?:из\\s+(?:(?<count>\\d+)\\s+)?)?" + NOUNS),
            insensitive("(?:на|за)\\s+(?:1|один|одно|одного|одну|одной)\\s+" + NOUNS),
            insensitive("(?:әр|әрбір)\\s+" + NOUNS + "(?:\\s+(?:бойынша|үшін))?"),
            insensitive("(?<words>" + WORD + "(?:\\s+" + WORD + ")?)\\s+сайын"),
            insensitive("(?:(?<count>\\d+)\\s+)(?<words>" + WORD + "(?:[нтд][ың]ң|[нтд]ің))\\s+әрқайсы\\p{L}+"),
            insensitive("(?<words>әрқайсы\\p{L}+)"),
            insensitive(
                    "(?<words>ежемесячно|ежеквартально|еженедельно|ежедневно|ай сайын|айына|аптасына|күніне|тоқсанына)"),
            insensitive("в\\s+(?<words>месяц|неделю|квартал|день)"),
            insensitive("бір\\s+(?<words>" + WORD
                    + "(?:ға|ге|қа|ке|на|не|дан|ден|тан|тен|нан|нен))(?=\\s+(?:\\d|кемінде))"));

    static Scopes of(String text) {
        for (var pattern : PATTERNS) {
            var matcher = pattern.matcher(text);
            if (matcher.find()) {
                return cut(text, matcher, pattern);
            }
        }
        return new Scopes(text, null, false);
    }

    /** The scope that some words in brackets are, empty where they are more or less than that. */
    static Optional<Scope> whole(String words) {
        var scopes = of(words);
        return scopes.rest.isBlank() && !scopes.twice ? Optional.ofNullable(scopes.scope) : Optional.empty();
    }

    private static Scopes cut(String text, Matcher matcher, Pattern pattern) {
        var before = text.substring(0, matcher.start()).strip();
        var behind = text.substring(matcher.end()).strip();
        var middle = !before.isEmpty() && !behind.isEmpty() && !behind.matches("[.;,]+");
        var again = PATTERNS.stream()
                .anyMatch(other -> other.matcher(before + " | " + behind).find());
        return new Scopes((before + " " + behind).strip(), scope(matcher, pattern), middle || again);
    }

    private static Scope scope(Matcher matcher, Pattern pattern) {
        var words = matcher.group("words") == null
                ? matcher.group()
                : matcher.group("words").strip();
        var counted = pattern.namedGroups().containsKey("count") ? matcher.group("count") : null;
        return new Scope(per(words), words, null, counted == null ? null : new BigDecimal(counted));
    }

    private static Per per(String words) {
        return Folded.of(words).startsWith("еже") ? Per.MONTH : Per.of(words);
    }

    private static Pattern insensitive(String pattern) {
        return Pattern.compile(
                NO_LETTER_BEFORE + pattern + NO_LETTER_BEHIND, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
