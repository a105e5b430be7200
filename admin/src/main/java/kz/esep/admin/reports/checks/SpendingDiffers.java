package kz.esep.admin.reports.checks;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.facts.Facts;
import kz.esep.facts.SocioEconomic.Row;

/** Payroll, taxes and purchases do not make the sum of the grant. Compared only when all three are given. */
final class SpendingDiffers implements Check {

    private static final Set<Row> SPENDING = Set.of(Row.PAYROLL, Row.TAXES, Row.ECONOMY);

    @Override
    public String code() {
        return "SPENDING_DIFFERS";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        var amount = facts.project().grant().amount();
        var spent = facts.socioEconomic().stream()
                .filter(line -> SPENDING.contains(line.row()))
                .flatMap(line -> Stream.ofNullable(line.fact()))
                .flatMap(fact -> fact.value().stream())
                .toList();
        var sum = spent.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (amount == null || spent.size() < SPENDING.size() || sum.compareTo(amount) == 0) {
            return Stream.empty();
        }
        var figures = new LinkedHashMap<String, BigDecimal>();
        figures.put("amount", amount);
        figures.put("spent", sum);
        figures.put("difference", amount.subtract(sum));
        return Stream.of(Finding.of(code(), Severity.WARNING, "socioEconomic.6-8", figures));
    }
}
