package kz.esep.admin.reports.checks.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.IndicatorFact;

/** The column of participants says another number than the indicator of the same row that counts the same. */
final class ColumnAgainstIndicator implements ParticipantsDiffer.Rule {

    private static final Pattern COUNTED = Pattern.compile("(?U)(\\d[\\d\\s]*)\\s*(\\p{L}{4,})");
    private static final int STEM = 4;

    @Override
    public Stream<Finding> in(Facts facts) {
        return facts.activities().stream().flatMap(activity -> Stream.concat(people(activity), words(activity)));
    }

    private static Stream<Finding> people(ActivityFacts activity) {
        var indicators = HeadCount.indicators(activity);
        if (indicators.size() != 1) {
            return Stream.empty();
        }
        return HeadCount.column(activity).stream().flatMap(column -> compared(activity, column, indicators.getFirst()));
    }

    /** «Свыше 100 школ, 337 работ» beside an indicator whose unit is the school. */
    private static Stream<Finding> words(ActivityFacts activity) {
        if (activity.participantsText() == null || activity.participants() != null) {
            return Stream.empty();
        }
        return COUNTED.matcher(activity.participantsText()).results().flatMap(found -> {
            var number = new BigDecimal(found.group(1).replaceAll("\\D", ""));
            return alike(activity.indicators(), found.group(2)).stream()
                    .flatMap(one -> compared(activity, number, one));
        });
    }

    private static Optional<IndicatorFact> alike(List<IndicatorFact> indicators, String noun) {
        var stem = noun.toLowerCase(Locale.ROOT).substring(0, STEM);
        return indicators.stream()
                .filter(one -> one.indicator().unit() != null)
                .filter(one -> {
                    var unit = one.indicator().unit();
                    return unit != null
                            && unit.in(unit.original()).toLowerCase(Locale.ROOT).startsWith(stem);
                })
                .findFirst();
    }

    private static Stream<Finding> compared(ActivityFacts activity, BigDecimal column, IndicatorFact one) {
        return one.value().filter(value -> value.compareTo(column) != 0).stream()
                .map(value -> Found.warning(ParticipantsDiffer.CODE, Names.where(activity))
                        .as("column")
                        .with("activity", Names.of(activity))
                        .with("indicator", one.indicator().name())
                        .with(
                                "words",
                                activity.participants() == null && activity.participantsText() != null
                                        ? Names.brief(activity.participantsText())
                                        : "none")
                        .figure("column", column)
                        .figure("fact", value)
                        .difference(value.subtract(column))
                        .finding());
    }
}
