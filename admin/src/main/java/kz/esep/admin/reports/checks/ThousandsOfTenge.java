package kz.esep.admin.reports.checks;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.esep.facts.Facts;

/** A proposed grant of a thousand million tenge and more: whole tenge in the column of thousands. */
final class ThousandsOfTenge implements Check {

    private static final BigDecimal THOUSAND_MILLIONS = new BigDecimal(1_000_000);

    @Override
    public String code() {
        return "THOUSANDS_OF_TENGE";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        var proposals = facts.told().proposals();
        return IntStream.range(0, proposals.size())
                .boxed()
                .flatMap(i -> Stream.ofNullable(proposals.get(i).thousandTenge())
                        .filter(thousands -> thousands.compareTo(THOUSAND_MILLIONS) >= 0)
                        .map(thousands -> Finding.of(
                                code(),
                                Severity.WARNING,
                                "proposals." + (i + 1),
                                new LinkedHashMap<>(Map.of("thousandTenge", thousands)),
                                "number",
                                i + 1)));
    }
}
