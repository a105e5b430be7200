package kz.esep.admin.reports.checks.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.esep.facts.Facts;
import kz.esep.facts.Figure;
import kz.esep.facts.Statistics.Breakdown;
import kz.esep.facts.Statistics.Table;
import kz.esep.language.Phrase;
import kz.esep.plan.StatusMode;

/** The tables of the statistics, as checks look at them. */
final class Tables {

    private Tables() {}

    static String where(Table table) {
        return switch (table) {
            case GENDER -> "statistics.gender";
            case STATUS -> "statistics.status";
            case AGE -> "statistics.age";
        };
    }

    static Phrase name(Table table) {
        return Phrase.of("findings.table." + table);
    }

    /** Whether a project says of itself that somebody may stand in several of the categories. */
    static boolean overlap(Facts facts, Table table) {
        return table == Table.STATUS && facts.project().reckoning().status() == StatusMode.OVERLAPPING;
    }

    static Optional<BigDecimal> total(Breakdown table) {
        return Optional.ofNullable(table.total()).flatMap(Figure::value);
    }

    /** The number of participants that the first table with a total gives. */
    static Optional<BigDecimal> people(Facts facts) {
        return facts.statistics().tables().stream()
                .flatMap(table -> total(table).stream())
                .findFirst();
    }

    static Optional<BigDecimal> status(Facts facts, String category) {
        return facts.statistics().status().part(category).flatMap(Figure::value);
    }

    static Optional<BigDecimal> age(Facts facts, String band) {
        return facts.statistics().age().part(band).flatMap(Figure::value);
    }

    /** What some age bands hold together; empty where one of them was not given. */
    static Optional<BigDecimal> ages(Facts facts, List<String> bands) {
        var sum = BigDecimal.ZERO;
        for (var band : bands) {
            var value = age(facts, band);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
        }
        return Optional.of(sum);
    }
}
