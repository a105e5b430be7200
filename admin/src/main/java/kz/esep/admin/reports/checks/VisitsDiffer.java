package kz.esep.admin.reports.checks;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.facts.Facts;
import kz.esep.plan.Reckoning.Unit;

/**
 * The head counts of the activities do not make the total of the statistics. More visits than people is possible when
 * people came twice, but then the report has to say so; more people than visits is not, if every activity was counted.
 */
final class VisitsDiffer implements Check {

    @Override
    public String code() {
        return "VISITS_DIFFER";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        var total = facts.statistics().tables().stream()
                .flatMap(table -> Stream.ofNullable(table.total()))
                .flatMap(figure -> figure.value().stream())
                .findFirst();
        return total.stream().flatMap(people -> finding(facts, people).stream());
    }

    private Optional<Finding> finding(Facts facts, BigDecimal people) {
        var counts = facts.activities().stream()
                .flatMap(activity -> Stream.ofNullable(activity.participants()))
                .flatMap(figure -> figure.value().stream())
                .toList();
        var visits = counts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var complete = counts.size() == facts.activities().size();
        int compared = visits.compareTo(people);
        if (counts.isEmpty() || compared == 0 || (compared < 0 && !complete)) {
            return Optional.empty();
        }
        var figures = new LinkedHashMap<String, BigDecimal>();
        figures.put("total", people);
        figures.put("sumOfActivities", visits);
        figures.put("difference", people.subtract(visits));
        var reckoned = facts.statistics().reckoned();
        if (compared > 0 && reckoned != null && reckoned.unit() == Unit.PEOPLE) {
            // The report says that it counts different people, so more visits are no contradiction.
            return Optional.empty();
        }
        var severity = compared > 0 ? Severity.WARNING : Severity.ERROR;
        return Optional.of(Finding.of(code(), severity, "activities", figures));
    }
}
