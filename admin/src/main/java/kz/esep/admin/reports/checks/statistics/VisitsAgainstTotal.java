package kz.esep.admin.reports.checks.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.Facts;
import kz.esep.plan.Reckoning.Unit;

/**
 * The head counts of the activities do not make the total of the statistics. More visits than people is possible when
 * people came twice, but then the report has to say so; more people than visits is not, if every activity was counted.
 */
final class VisitsAgainstTotal implements ParticipantsDiffer.Rule {

    @Override
    public Stream<Finding> in(Facts facts) {
        return Tables.people(facts).stream().flatMap(people -> finding(facts, people).stream());
    }

    private static Optional<Finding> finding(Facts facts, BigDecimal people) {
        var counts = HeadCount.all(facts);
        var columns = HeadCount.columns(facts).toList();
        var visits = counts.stream().map(HeadCount::people).reduce(BigDecimal.ZERO, BigDecimal::add);
        var complete = columns.size() == facts.activities().size();
        int compared = visits.compareTo(people);
        if (counts.isEmpty() || compared == 0 || (compared < 0 && !complete)) {
            return Optional.empty();
        }
        if (compared > 0 && countsPeople(facts)) {
            return Optional.empty();
        }
        var found = compared > 0
                ? Found.warning(ParticipantsDiffer.CODE, "activities").as("more")
                : Found.error(ParticipantsDiffer.CODE, "activities").as("fewer");
        return Optional.of(found.figure("total", people)
                .figure("sumOfActivities", visits)
                .figure("difference", people.subtract(visits))
                .finding());
    }

    /** The report says that it counts different people, so more visits are no contradiction. */
    private static boolean countsPeople(Facts facts) {
        var reckoned = facts.statistics().reckoned();
        return reckoned != null && reckoned.unit() == Unit.PEOPLE;
    }
}
