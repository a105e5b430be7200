package kz.esep.admin.reports.checks.statistics;

import java.util.List;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.Facts;

/** More people are 50 and older than the age bands from 46 on hold. The bands cut through 50, so fewer is no mistake. */
final class OlderThanBands implements AgeStatusConflict.Rule {

    static final List<String> BANDS = List.of("46-58", "59+");

    @Override
    public Stream<Finding> in(Facts facts) {
        var older = Tables.status(facts, "older50");
        var bands = Tables.ages(facts, BANDS);
        if (older.isEmpty() || bands.isEmpty() || older.get().compareTo(bands.get()) <= 0) {
            return Stream.empty();
        }
        return Stream.of(Found.error(AgeStatusConflict.CODE, "statistics.status")
                .as("older")
                .figure("older50", older.get())
                .figure("bands", bands.get())
                .difference(older.get().subtract(bands.get()))
                .finding());
    }
}
