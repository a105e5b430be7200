package kz.esep.admin.reports.checks.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.Facts;
import kz.esep.facts.Told.SubGrantsInAll;

/** So many small grants of so much each do not make the total that is given for them. */
final class SubGrantsSum implements Check<Facts> {

    @Override
    public String code() {
        return "SUM_MISMATCH";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return Optional.ofNullable(facts.told().subGrantsInAll()).flatMap(this::finding).stream();
    }

    private Optional<Finding> finding(SubGrantsInAll given) {
        return Optional.ofNullable(given.total())
                .flatMap(total -> given.reckoned().flatMap(reckoned -> finding(total, reckoned)));
    }

    private Optional<Finding> finding(BigDecimal total, BigDecimal reckoned) {
        return total.compareTo(reckoned) == 0
                ? Optional.empty()
                : Optional.of(Found.error(code(), "subGrants")
                        .as("sub-grants")
                        .figure("total", total)
                        .figure("sumOfParts", reckoned)
                        .difference(total.subtract(reckoned))
                        .finding());
    }
}
