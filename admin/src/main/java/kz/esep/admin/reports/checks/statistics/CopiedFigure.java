package kz.esep.admin.reports.checks.statistics;

import java.math.BigDecimal;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.Facts;

/** A head count that is a sum of money to the very digit: copied from the wrong column. */
final class CopiedFigure implements Check<Facts> {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    @Override
    public String code() {
        return "COPIED_FIGURE";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        var amount = facts.project().grant().amountInForce();
        if (amount == null || amount.signum() <= 0) {
            return Stream.empty();
        }
        var ofActivities = facts.activities().stream()
                .flatMap(activity -> HeadCount.column(activity)
                        .filter(people -> isMoney(people, amount))
                        .map(people -> finding(Names.where(activity), Names.of(activity), people, amount))
                        .stream());
        var ofTables = facts.statistics().tables().stream()
                .flatMap(table -> Tables.total(table)
                        .filter(people -> isMoney(people, amount))
                        .map(people -> finding(Tables.where(table.table()), Tables.name(table.table()), people, amount))
                        .stream());
        return Stream.concat(ofActivities, ofTables);
    }

    /** The amount in tenge or in thousands of tenge; small round sums can be a coincidence. */
    private static boolean isMoney(BigDecimal people, BigDecimal amount) {
        return people.compareTo(amount) == 0
                || (people.compareTo(THOUSAND) > 0
                        && people.multiply(THOUSAND).compareTo(amount) == 0
                        && people.remainder(BigDecimal.TEN).signum() != 0);
    }

    private Finding finding(String where, Object place, BigDecimal people, BigDecimal amount) {
        return Found.warning(code(), where)
                .with("place", place)
                .figure("participants", people)
                .figure("amount", amount)
                .finding();
    }
}
