package kz.esep.facts;

import org.jspecify.annotations.Nullable;

/** A row of the socio-economic table. */
public record SocioEconomic(
        Row row, @Nullable Figure plan, @Nullable Figure fact) {

    /** The nine fixed rows in the order of the form. */
    public enum Row {
        DIRECT_BENEFICIARIES,
        INDIRECT_BENEFICIARIES,
        STAFF,
        SPECIALISTS,
        NGOS,
        PAYROLL,
        TAXES,
        ECONOMY,
        PARTNERS
    }
}
