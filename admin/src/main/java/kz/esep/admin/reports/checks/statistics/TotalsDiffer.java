package kz.esep.admin.reports.checks.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.Facts;
import kz.esep.facts.SocioEconomic.Row;
import kz.esep.facts.Statistics.Breakdown;
import kz.esep.language.Phrase;
import kz.esep.plan.Basis;

/**
 * The number of participants of the project is not the same everywhere: in the three tables of the statistics, in the
 * first row of the socio-economic table and in the project's own indicator. Each is compared with the table that most of
 * them agree with, so that one wrong number is told once.
 */
final class TotalsDiffer implements Check<Facts> {

    @Override
    public String code() {
        return "TOTALS_DIFFER";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return facts.statistics().tables().stream()
                .filter(table -> Tables.total(table).isPresent())
                .sorted(Comparator.comparingLong(table -> contradicting(facts, table)))
                .limit(1)
                .flatMap(first -> compared(facts, first));
    }

    private static long contradicting(Facts facts, Breakdown table) {
        var total = Tables.total(table).orElseThrow();
        return others(facts, table).stream()
                .filter(other -> other.people.compareTo(total) != 0)
                .count();
    }

    private Stream<Finding> compared(Facts facts, Breakdown first) {
        var total = Tables.total(first).orElseThrow();
        return others(facts, first).stream()
                .filter(other -> other.people.compareTo(total) != 0)
                .map(other -> Found.error(code(), other.where)
                        .with("table", Tables.name(first.table()))
                        .with("place", other.name)
                        .figure("total", total)
                        .figure("other", other.people)
                        .difference(total.subtract(other.people))
                        .finding());
    }

    private static List<Total> others(Facts facts, Breakdown first) {
        var others = new ArrayList<Total>();
        facts.statistics().tables().stream()
                .filter(table -> table != first)
                .forEach(table -> Tables.total(table)
                        .ifPresent(people -> others.add(
                                new Total(Tables.where(table.table()), Tables.name(table.table()), people))));
        facts.socioEconomic().stream()
                .filter(line -> line.row() == Row.DIRECT_BENEFICIARIES)
                .flatMap(line -> Stream.ofNullable(line.fact()))
                .flatMap(fact -> fact.value().stream())
                .forEach(people ->
                        others.add(new Total("socioEconomic.1", Phrase.of("findings.place.socioEconomic"), people)));
        facts.indicators().stream()
                .filter(one -> one.indicator().basis() == Basis.PARTICIPANTS)
                .forEach(one -> one.value()
                        .ifPresent(people -> others.add(new Total(Names.where(one), Names.ofProject(one), people))));
        return others;
    }

    private record Total(String where, Phrase name, BigDecimal people) {}
}
