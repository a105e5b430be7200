package kz.esep.admin.reports.checks.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.Figure;
import kz.esep.facts.IndicatorFact;
import kz.esep.plan.Basis;

/**
 * How many people an activity had.
 *
 * @param text the words of the report, where it has any
 */
record HeadCount(ActivityFacts activity, BigDecimal people, Optional<String> text) {

    /** «500-ден астам», «свыше 100», «шамамен 60», "about 20": the exact number is not known. */
    private static final Pattern HEDGED = Pattern.compile(
            "(?iU)(?<!\\p{L})(?:свыше|более|больше|около|порядка|примерно|не менее"
                    + "|шамамен|кемінде|кем дегенде|about|over|more than|at least|approx\\p{L}*)(?!\\p{L})|\\d+\\s?\\+"
                    + "|(?:нан|нен|тан|тен|дан|ден)\\s+(?:астам|артық|көп|кем емес)|(?:ға|ге|қа|ке)\\s+(?:жуық|жақын)|и более");

    /**
     * One for each activity whose people were counted: the column, or where it is empty the indicator of participants.
     * An indicator that gives the number of all participants tells of the project and not of its row.
     */
    static List<HeadCount> all(Facts facts) {
        var total = Tables.people(facts);
        return facts.activities().stream()
                .flatMap(activity -> of(activity).stream())
                .filter(count -> column(count.activity).isPresent() || !total.equals(Optional.of(count.people)))
                .toList();
    }

    /** The column alone; an indicator never fills it. */
    static Stream<BigDecimal> columns(Facts facts) {
        return facts.activities().stream().flatMap(activity -> column(activity).stream());
    }

    static Optional<BigDecimal> column(ActivityFacts activity) {
        return Optional.ofNullable(activity.participants()).flatMap(Figure::value);
    }

    /** The indicators that count all people of an activity. */
    static List<IndicatorFact> indicators(ActivityFacts activity) {
        return activity.indicators().stream()
                .filter(one -> one.indicator().basis() == Basis.PARTICIPANTS)
                .filter(one -> one.value().isPresent())
                .toList();
    }

    boolean isHedged() {
        return text.filter(words -> HEDGED.matcher(words).find()).isPresent();
    }

    private static Optional<HeadCount> of(ActivityFacts activity) {
        var indicators = indicators(activity);
        var words = Stream.concat(
                        Stream.ofNullable(activity.participantsText()),
                        indicators.stream()
                                .flatMap(one -> Stream.ofNullable(one.fact()))
                                .flatMap(fact -> Stream.ofNullable(fact.text())))
                .reduce((one, other) -> one + "; " + other);
        return column(activity)
                .or(() -> indicators.stream().findFirst().flatMap(IndicatorFact::value))
                .map(people -> new HeadCount(activity, people, words));
    }
}
