package kz.esep.admin.reports.checks.fields;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.Facts;
import kz.esep.facts.SocioEconomic;

/** Row 9 of the socio-economic table counts other partners than the list of partners names. */
final class PartnersDiffer implements Check<Facts> {

    @Override
    public String code() {
        return "PARTNERS_DIFFER";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        var named = BigDecimal.valueOf(facts.told().partners().stream()
                .filter(partner -> partner.name() != null)
                .count());
        return facts.socioEconomic().stream()
                .filter(line -> line.row() == SocioEconomic.Row.PARTNERS)
                .map(SocioEconomic::fact)
                .filter(Objects::nonNull)
                .flatMap(fact -> Objects.requireNonNull(fact).value().stream())
                .filter(claimed -> claimed.compareTo(named) != 0)
                .map(claimed -> Found.warning(code(), "partners")
                        .figure("claimed", claimed)
                        .figure("named", named)
                        .finding());
    }
}
