package kz.esep.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands around a number and says how exact it is: «шамамен», «60-тай», «60+», «не менее», "over". In front of the
 * number or behind it, in any of the three languages, Kazakh also with Russian letters.
 *
 * @param text the line without those words
 */
record Hedge(String text, Comparator comparator) {

    private static final String NO_LETTER = "(?![\\p{L}\\p{Nd}])";

    private static final Pattern TOTAL = insensitive("^(?:всего|итого|барлығы|барлыгы|жалпы|total)\\s*:?\\s+");

    private static final List<Rule> BEFORE = List.of(
            new Rule(
                    insensitive("^(?:[≈~∼]\\s*|(?:около|примерно|где-то|приблизительно|порядка|прим\\.|шамамен|шамасы"
                            + "|about|around|approximately|approx\\.?|circa|roughly|some)\\s+)"),
                    Comparator.ABOUT),
            new Rule(
                    insensitive("^(?:(?:>=?|≥)\\s*|(?:не менее|не меньше|минимум|больше|более|свыше|к[еи]м[іи]нде"
                            + "|at least|over|more than|min\\.?)\\s+(?:чем\\s+)?)"),
                    Comparator.AT_LEAST),
            new Rule(
                    insensitive("^(?:(?:<=?|≤)\\s*|(?:не более|не больше|максимум|меньше|менее|до|ең көбі|ен коби"
                            + "|at most|up to|under|less than|max\\.?)\\s+(?:чем\\s+)?)"),
                    Comparator.AT_MOST));

    private static final List<Rule> BEHIND = List.of(
            new Rule(insensitive("\\s?\\+(?:-ға|-қа)?"), Comparator.AT_LEAST),
            new Rule(
                    insensitive("\\s?-?[дт][аеә][нң] (?:астам|артық|артык|аса|көп|коп|кем емес)" + NO_LETTER),
                    Comparator.AT_LEAST),
            new Rule(
                    insensitive("\\s?(?:с лишним|с небольшим|и более|и больше|or more)" + NO_LETTER),
                    Comparator.AT_LEAST),
            new Rule(insensitive("\\s?-?[ғгқк][ае]\\s?(?:дейін|дейин)" + NO_LETTER), Comparator.AT_MOST),
            new Rule(insensitive("\\s?-?[ғгқк][ае] (?:жуық|жуык|жақын|жакын|таяу)" + NO_LETTER), Comparator.ABOUT),
            new Rule(insensitive("\\s?-?[дт][аеә][йи]" + NO_LETTER), Comparator.ABOUT),
            new Rule(
                    insensitive("\\s?(?:шақты|шакты|шамасында|шамалы|примерно|приблизительно|or so|approx\\.?)"
                            + NO_LETTER),
                    Comparator.ABOUT));

    /** «человек 60»: in Russian the noun in front makes a number a rough one. */
    private static final Pattern TURNED_ROUND = insensitive(
            "^(человек|чел\\.?|штук|шт\\.?|тонн|килограмм|кг|литров|мешков|пакетов|раз|участников|волонт[её]ров)\\s+"
                    + "(\\d[\\d\\s\\u00A0\\u202F]*)$");

    private record Rule(Pattern words, Comparator comparator) {}

    /** What stands before a number, taken off. */
    static Hedge before(String line) {
        var rest = TOTAL.matcher(line.strip()).replaceFirst("");
        var turned = TURNED_ROUND.matcher(rest);
        if (turned.matches()) {
            return new Hedge(turned.group(2).strip() + " " + turned.group(1), Comparator.ABOUT);
        }
        return taken(rest, BEFORE);
    }

    /** What stands behind a number, before its unit, taken off. */
    static Hedge behind(String rest) {
        return taken(rest, BEHIND);
    }

    private static Hedge taken(String line, List<Rule> rules) {
        for (var rule : rules) {
            var found = rule.words().matcher(line);
            if (found.lookingAt()) {
                return new Hedge(line.substring(found.end()).strip(), rule.comparator());
            }
        }
        return new Hedge(line, Comparator.EXACTLY);
    }

    /** What stands behind a number that is spelled in words, taken out of the line: «жиырмадай адам», «елуден астам». */
    static Hedge within(String line) {
        for (var rule : BEHIND) {
            var found = rule.words().matcher(line);
            if (found.find() && found.start() > 0) {
                return new Hedge(
                        line.substring(0, found.start()) + " "
                                + line.substring(found.end()).strip(),
                        rule.comparator());
            }
        }
        return new Hedge(line, Comparator.EXACTLY);
    }

    /** What this hedge says, else what the other one says. */
    Comparator or(Hedge other) {
        return comparator == Comparator.EXACTLY ? other.comparator() : comparator;
    }

    private static Pattern insensitive(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
