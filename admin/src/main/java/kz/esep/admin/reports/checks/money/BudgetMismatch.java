package kz.esep.admin.reports.checks.money;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.Facts;
import kz.esep.facts.SocioEconomic.Row;
import kz.esep.facts.Told.SubGrant;

/**
 * Payroll, taxes, purchases and what was passed on as sub-grants do not make the sum of the grant. Source: final report
 * form, section 5 of its description. Nothing is compared where none of the first three is given.
 */
final class BudgetMismatch implements Check<Facts> {

    private static final Set<Row> SPENDING = Set.of(Row.PAYROLL, Row.TAXES, Row.ECONOMY);

    @Override
    public String code() {
        return "BUDGET_MISMATCH";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        var amount = facts.project().grant().amountInForce();
        var spent = facts.socioEconomic().stream()
                .filter(line -> SPENDING.contains(line.row()))
                .flatMap(line -> Stream.ofNullable(line.fact()))
                .flatMap(fact -> fact.value().stream())
                .toList();
        var passedOn = passedOn(facts);
        var sum = spent.stream().reduce(passedOn, BigDecimal::add);
        if (amount == null || spent.isEmpty() || sum.compareTo(amount) == 0) {
            return Stream.empty();
        }
        var found = Found.warning(code(), "socioEconomic.6-8")
                .figure("amount", amount)
                .figure("spent", sum)
                .difference(amount.subtract(sum));
        if (passedOn.signum() > 0) {
            return Stream.of(
                    found.as("sub-grants").figure("subGrants", passedOn).finding());
        }
        var leftOut = facts.told().subGrantsInAll();
        if (leftOut != null
                && leftOut.amount()
                        .filter(all -> all.compareTo(amount.subtract(sum)) == 0)
                        .isPresent()) {
            return Stream.of(found.as("without-sub-grants").finding());
        }
        return Stream.of(
                spent.size() == SPENDING.size()
                        ? found.finding()
                        : found.as("incomplete")
                                .figure("rows", SPENDING.size() - spent.size())
                                .finding());
    }

    /** An agreement without number and date is none yet. */
    private static BigDecimal passedOn(Facts facts) {
        return facts.told().subGrants().stream()
                .filter(SubGrant::isSigned)
                .flatMap(grant -> Stream.ofNullable(grant.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
