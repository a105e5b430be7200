package kz.esep.admin.reports.checks.money;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.Facts;
import kz.esep.facts.Told.Proposal;

/**
 * The sum of a proposed grant in the wrong unit: a thousand million tenge and more is whole tenge in the column of
 * thousands; less than a hundred thousand tenge on the card, where tenge are asked for, is thousands.
 */
final class AmountUnit implements Check<Facts> {

    private static final BigDecimal THOUSAND_MILLIONS = new BigDecimal(1_000_000);
    private static final BigDecimal HUNDRED_THOUSAND = new BigDecimal(100_000);

    @Override
    public String code() {
        return "AMOUNT_UNIT";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        var proposals = facts.told().proposals();
        return IntStream.range(0, proposals.size()).boxed().flatMap(i -> finding(i + 1, proposals.get(i)));
    }

    private Stream<Finding> finding(int number, Proposal proposal) {
        var tenge = proposal.tenge();
        if (tenge != null && tenge.signum() > 0 && tenge.compareTo(HUNDRED_THOUSAND) < 0) {
            return Stream.of(Found.warning(code(), "proposals." + number)
                    .as("tenge")
                    .with("number", number)
                    .figure("tenge", tenge)
                    .finding());
        }
        return Stream.ofNullable(proposal.thousandTenge())
                .filter(thousands -> thousands.compareTo(THOUSAND_MILLIONS) >= 0)
                .map(thousands -> Found.warning(code(), "proposals." + number)
                        .with("number", number)
                        .figure("thousandTenge", thousands)
                        .finding());
    }
}
