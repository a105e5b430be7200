package kz.esep.admin.reports.checks.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.Facts;
import kz.esep.facts.Statistics;

/**
 * The only categories of status are those of age, and they are sums of age bands to the very number, so that everybody
 * of 33 to 45 is young and everybody of 46 to 49 is over 50: nobody was asked.
 */
final class StatusDerivedFromAge implements AgeStatusConflict.Rule {

    private static final Set<String> OF_AGE = Set.of("children", "youth", "older50");
    private static final List<String> YOUNGER = List.of("13-16", "17-22", "23-27", "28-32", "33-45");

    @Override
    public Stream<Finding> in(Facts facts) {
        var older = Tables.status(facts, "older50");
        var from46 = Tables.ages(facts, OlderThanBands.BANDS);
        var younger = Tables.ages(facts, YOUNGER);
        if (older.isEmpty() || from46.isEmpty() || younger.isEmpty() || tellsMoreThanAges(facts)) {
            return Stream.empty();
        }
        var youth = value(facts, "children").add(value(facts, "youth"));
        var cut = Tables.age(facts, "46-58").filter(band -> band.signum() > 0).isPresent()
                && Tables.age(facts, "33-45").filter(band -> band.signum() > 0).isPresent();
        if (!cut || older.get().compareTo(from46.get()) != 0 || youth.compareTo(younger.get()) != 0) {
            return Stream.empty();
        }
        return Stream.of(Found.warning(AgeStatusConflict.CODE, "statistics.status")
                .as("derived")
                .figure("youth", youth)
                .figure("older50", older.get())
                .finding());
    }

    private static boolean tellsMoreThanAges(Facts facts) {
        return Statistics.STATUS.stream()
                .filter(category -> !OF_AGE.contains(category))
                .anyMatch(category -> value(facts, category).signum() != 0);
    }

    private static BigDecimal value(Facts facts, String category) {
        return Tables.status(facts, category).orElse(BigDecimal.ZERO);
    }
}
