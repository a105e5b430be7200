package kz.esep.admin.reports.checks;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.SumMismatch.Tables;
import kz.esep.facts.Facts;
import kz.esep.facts.Figure;
import kz.esep.facts.SocioEconomic.Row;
import kz.esep.facts.Statistics.Breakdown;
import kz.esep.language.Phrase;
import kz.esep.plan.Basis;

/**
 * The number of participants of the project is not the same everywhere: in the three tables of the statistics, in the
 * first row of the socio-economic table and in the project's own indicator. Each is compared with the first one given.
 */
final class TotalsDiffer implements Check {

    @Override
    public String code() {
        return "TOTALS_DIFFER";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return Stream.of(facts.statistics().tables().stream()
                        .filter(table -> total(table).isPresent())
                        .findFirst())
                .flatMap(Optional::stream)
                .flatMap(first -> compared(facts, first, total(first).orElseThrow()));
    }

    private Stream<Finding> compared(Facts facts, Breakdown first, BigDecimal total) {
        var found = Stream.<Finding>builder();
        others(facts, first).forEach((where, other) -> {
            if (other.value.compareTo(total) != 0) {
                var figures = new LinkedHashMap<String, BigDecimal>();
                figures.put("total", total);
                figures.put("other", other.value);
                figures.put("difference", total.subtract(other.value));
                found.add(Finding.of(
                        code(),
                        Severity.ERROR,
                        where,
                        figures,
                        "table",
                        Tables.name(first.table()),
                        "place",
                        other.name));
            }
        });
        return found.build();
    }

    private static Map<String, Total> others(Facts facts, Breakdown first) {
        var others = new LinkedHashMap<String, Total>();
        for (var table : facts.statistics().tables()) {
            if (table != first) {
                total(table)
                        .ifPresent(value ->
                                others.put(Tables.where(table.table()), new Total(Tables.name(table.table()), value)));
            }
        }
        facts.socioEconomic().stream()
                .filter(line -> line.row() == Row.DIRECT_BENEFICIARIES)
                .flatMap(line -> Stream.ofNullable(line.fact()))
                .flatMap(fact -> fact.value().stream())
                .forEach(value ->
                        others.put("socioEconomic.1", new Total(Phrase.of("findings.place.socioEconomic"), value)));
        facts.indicators().stream()
                .filter(one -> one.indicator().basis() == Basis.PARTICIPANTS)
                .forEach(one -> one.value()
                        .ifPresent(value -> others.put(
                                "indicators." + one.indicator().id(),
                                new Total(
                                        Phrase.of(
                                                "findings.place.indicator",
                                                "name",
                                                one.indicator().name()),
                                        value))));
        return others;
    }

    private static Optional<BigDecimal> total(Breakdown table) {
        return Optional.ofNullable(table.total()).flatMap(Figure::value);
    }

    private record Total(Phrase name, BigDecimal value) {}
}
