package kz.esep.admin.reports.checks.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.Facts;
import kz.esep.plan.Reckoning.Unit;

/**
 * The head counts of the activities do not make the total of the statistics. More visits than people is possible when
 * people came twice, but then the report has to say so; more people than visits is not, if every activity was counted.
 */
final class VisitsAgainstTotal implements ParticipantsDiffer.Rule {

    private static final int SHOWN = 12;

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
        var agreesWithATable = facts.statistics().tables().stream()
                .flatMap(table -> Tables.total(table).stream())
                .anyMatch(total -> total.compareTo(visits) == 0);
        if (counts.isEmpty() || agreesWithATable || (compared < 0 && !complete)) {
            return Optional.empty();
        }
        if (compared > 0 && countsPeople(facts)) {
            return Optional.empty();
        }
        var found = compared > 0
                ? Found.warning(ParticipantsDiffer.CODE, "activities").as("more")
                : Found.error(ParticipantsDiffer.CODE, "activities").as("fewer");
        return Optional.of(found.with("counts", told(counts))
                .figure("total", people)
                .figure("sumOfActivities", visits)
                .difference(people.subtract(visits))
                .finding());
    }

    /** What is added up: «1.2: 10, 1.3: 227, …». */
    private static String told(List<HeadCount> counts) {
        var shown = counts.stream()
                .limit(SHOWN)
                .map(count -> Names.of(count.activity()) + ": " + count.people().toPlainString())
                .collect(Collectors.joining(", "));
        return counts.size() > SHOWN ? shown + ", …" : shown;
    }

    /** The report says that it counts different people, so more visits are no contradiction. */
    private static boolean countsPeople(Facts facts) {
        var reckoned = facts.statistics().reckoned();
        return reckoned != null && reckoned.unit() == Unit.PEOPLE;
    }
}
