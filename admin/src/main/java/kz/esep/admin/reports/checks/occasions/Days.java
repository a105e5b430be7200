package kz.esep.admin.reports.checks.occasions;

import java.time.LocalDate;
import java.util.Objects;
import kz.esep.facts.Occasion;
import kz.esep.language.Dates;

/**
 * The first and the last day of an occasion.
 *
 * @param monthsOnly whether the report names months and no days
 */
record Days(LocalDate from, LocalDate to, boolean monthsOnly) {

    static boolean known(Occasion occasion) {
        return occasion.from() != null || occasion.to() != null;
    }

    /** @param occasion one of which at least one end is known */
    static Days of(Occasion occasion) {
        var from = occasion.from() == null ? occasion.to() : occasion.from();
        var to = occasion.to() == null ? from : occasion.to();
        return new Days(Objects.requireNonNull(from), Objects.requireNonNull(to), occasion.monthsOnly());
    }

    /** A stretch from the first day of a month to the last one of a month stands for the months. */
    boolean isOfWholeMonths() {
        return monthsOnly || (from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1);
    }

    boolean isOneDay() {
        return from.equals(to);
    }

    boolean overlaps(Days other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }

    String text() {
        return isOneDay() ? Dates.table(from) : Dates.table(from) + " – " + Dates.table(to);
    }
}
