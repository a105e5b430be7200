package kz.esep.admin.reports.checks.money;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.Facts;

/** A proposed grant of a thousand million tenge and more: whole tenge in the column of thousands. */
final class AmountUnit implements Check<Facts> {

    private static final BigDecimal THOUSAND_MILLIONS = new BigDecimal(1_000_000);

    @Override
    public String code() {
        return "AMOUNT_UNIT";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        var proposals = facts.told().proposals();
        return IntStream.range(0, proposals.size())
                .boxed()
                .flatMap(i -> Stream.ofNullable(proposals.get(i).thousandTenge())
                        .filter(thousands -> thousands.compareTo(THOUSAND_MILLIONS) >= 0)
                        .map(thousands -> Found.warning(code(), "proposals." + (i + 1))
                                .with("number", i + 1)
                                .figure("thousandTenge", thousands)
                                .finding()));
    }
}
