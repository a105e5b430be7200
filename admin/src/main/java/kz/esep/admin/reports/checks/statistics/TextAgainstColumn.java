package kz.esep.admin.reports.checks.statistics;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;

/**
 * The result says how many people took part, and the column another number. Numbers of single events, of a part of the
 * people and of something that an indicator counts are left alone, and so are estimates.
 */
final class TextAgainstColumn implements ParticipantsDiffer.Rule {

    private static final String NUMBER =
            "(?<![\\p{L}\\d.,/–-])(\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+|\\d{1,6})(?![\\d.,/–-]*\\d)";

    private static final Pattern TOOK_PART =
            Pattern.compile("(?U)(?:участвовал\\p{L}*|принял\\p{L}*\\s+участие|посетил\\p{L}*)\\s+" + NUMBER
                    + "\\s+(?:человек|чел\\.|участник)|" + NUMBER
                    + "\\s+(?:человека?|участник\\p{L}*)\\s+(?:участвовал|принял\\p{L}*\\s+участие|посетил)"
                    + "|" + NUMBER + "\\s+(?:адам|қатысушы)\\s+(?:қатысты|қатысқан)");

    /** Of a part or of one of several events; or about as many. */
    private static final Pattern OTHERWISE =
            Pattern.compile("(?U)кажд|из них|в том числе|по \\d|более|свыше|около|порядка|почти|не менее|примерно"
                    + "|(?<!\\p{L})әр(?:\\s|бір)|оның ішінде|астам|жуық|шамамен|кемінде|артық");

    @Override
    public Stream<Finding> in(Facts facts) {
        return facts.activities().stream()
                .flatMap(activity -> HeadCount.column(activity).stream().flatMap(column -> found(activity, column)));
    }

    private static Stream<Finding> found(ActivityFacts activity, BigDecimal column) {
        var told = activity.results().stream()
                .flatMap(TextAgainstColumn::numbers)
                .distinct()
                .toList();
        return told.size() == 1 && !isKnown(activity, column, told.getFirst())
                ? Stream.of(finding(activity, column, told.getFirst()))
                : Stream.empty();
    }

    private static Stream<BigDecimal> numbers(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return OTHERWISE.matcher(lower).find()
                ? Stream.empty()
                : TOOK_PART
                        .matcher(lower)
                        .results()
                        .flatMap(found -> Stream.of(1, 2, 3).flatMap(group -> Stream.ofNullable(found.group(group))))
                        .map(number -> new BigDecimal(number.replaceAll("\\D", "")));
    }

    /** The column itself, or what an indicator of the activity counts. */
    private static boolean isKnown(ActivityFacts activity, BigDecimal column, BigDecimal told) {
        return Stream.concat(Stream.of(column), activity.indicators().stream().flatMap(one -> one.value().stream()))
                .anyMatch(known -> known.compareTo(told) == 0);
    }

    private static Finding finding(ActivityFacts activity, BigDecimal column, BigDecimal told) {
        return Found.warning(ParticipantsDiffer.CODE, Names.where(activity))
                .as("text")
                .with("activity", Names.of(activity))
                .figure("column", column)
                .figure("told", told)
                .difference(told.subtract(column))
                .finding();
    }
}
