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
        PARTNERS;

        /** Whether the row has a sum of money, else it counts people or organisations. */
        public boolean isMoney() {
            return switch (this) {
                case PAYROLL, TAXES, ECONOMY -> true;
                case DIRECT_BENEFICIARIES, INDIRECT_BENEFICIARIES, STAFF, SPECIALISTS, NGOS, PARTNERS -> false;
            };
        }
    }
}
