package kz.esep.admin.reports.checks.occasions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import kz.esep.facts.Occasion;
import kz.esep.language.Dates;
import kz.esep.language.Phrase;

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

    /** As people write them: «14.06.2025», «14.06.2025 – 15.06.2025», «июнь 2025 года»; a phrase, because of the months. */
    Phrase text() {
        var first = YearMonth.from(from);
        var last = YearMonth.from(to);
        if (isOfWholeMonths()) {
            return first.equals(last)
                    ? Phrase.of("findings.days.one", "day", first)
                    : Phrase.of("findings.days.some", "from", first, "to", last);
        }
        return isOneDay()
                ? Phrase.of("findings.days.one", "day", Dates.table(from))
                : Phrase.of("findings.days.some", "from", Dates.table(from), "to", Dates.table(to));
    }

    /** Several of them, one behind the other. */
    static Phrase text(List<Days> some) {
        var first = some.getFirst().text();
        return some.size() == 1
                ? first
                : Phrase.of("findings.days.more", "first", first, "rest", text(some.subList(1, some.size())));
    }
}
