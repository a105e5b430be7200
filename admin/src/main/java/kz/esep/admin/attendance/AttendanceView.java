package kz.esep.admin.attendance;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.esep.admin.page.Texts;
import kz.esep.admin.reports.checks.Checks;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.facts.Facts;
import kz.esep.facts.Reckoned;
import kz.esep.journal.EntryId;
import kz.esep.plan.Reckoning.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The three tables and what is to be known about them.
 *
 * @param unit what the tables count
 * @param visits all visits, null where nobody was counted
 * @param people different persons, null where they cannot be told
 * @param conflicts what does not fit together
 */
record AttendanceView(
        List<TableView> tables,
        Unit unit,
        @Nullable String visits,
        @Nullable String people,
        List<EntryId> unregistered,
        List<String> conflicts) {

    /** The checks that look at the tables alone. */
    private static final Set<String> OF_TABLES = Set.of("SUM_MISMATCH", "TOTALS_DIFFER", "AGE_STATUS_CONFLICT");

    static AttendanceView of(Facts facts, Texts t) {
        var statistics = facts.statistics();
        Reckoned reckoned = Objects.requireNonNull(statistics.reckoned());
        return new AttendanceView(
                statistics.tables().stream()
                        .map(table -> TableView.of(table, reckoned.total(), t))
                        .toList(),
                reckoned.unit(),
                TableView.number(reckoned.visits(), t),
                TableView.number(reckoned.people(), t),
                reckoned.unregistered(),
                Checks.findings(facts).stream()
                        .filter(finding -> OF_TABLES.contains(finding.code()))
                        .map(Finding::message)
                        .map(t::say)
                        .toList());
    }
}
