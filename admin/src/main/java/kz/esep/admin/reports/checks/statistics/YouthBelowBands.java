package kz.esep.admin.reports.checks.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.Facts;
import kz.esep.facts.Statistics;

/**
 * More people are of 17 to 32, all of them young by law (14 to 34, law on state youth policy), than are counted as
 * young. Where everybody stands in one category only, some may stand in another one; then it is wrong only if those
 * have no room for them.
 */
final class YouthBelowBands implements AgeStatusConflict.Rule {

    private static final List<String> BANDS = List.of("17-22", "23-27", "28-32");

    /** Categories that a person of 17 to 32 can stand in besides. */
    private static final List<String> ROOM = List.of(
            "civilServants", "budgetEmployees", "disabled", "unemployed", "ngoRepresentatives", "business", "other");

    @Override
    public Stream<Finding> in(Facts facts) {
        var youth = Tables.status(facts, "youth");
        var bands = Tables.ages(facts, BANDS);
        if (youth.isEmpty() || bands.isEmpty() || youth.get().compareTo(bands.get()) >= 0) {
            return Stream.empty();
        }
        var missing = bands.get().subtract(youth.get());
        if (everybodyStandsOnce(facts) && missing.compareTo(sum(facts, ROOM)) <= 0) {
            return Stream.empty();
        }
        return Stream.of(Found.warning(AgeStatusConflict.CODE, "statistics.status")
                .as("youth")
                .figure("youth", youth.get())
                .figure("bands", bands.get())
                .difference(missing)
                .finding());
    }

    private static boolean everybodyStandsOnce(Facts facts) {
        return !Tables.overlap(facts, Statistics.Table.STATUS)
                && Tables.total(facts.statistics().status())
                        .filter(total -> total.compareTo(sum(facts, Statistics.STATUS)) == 0)
                        .isPresent();
    }

    private static BigDecimal sum(Facts facts, List<String> categories) {
        return categories.stream()
                .flatMap(category -> Tables.status(facts, category).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
