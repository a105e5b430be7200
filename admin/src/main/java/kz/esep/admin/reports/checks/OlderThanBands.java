package kz.esep.admin.reports.checks;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.facts.Facts;
import kz.esep.facts.Figure;
import kz.esep.facts.Statistics.Breakdown;

/** More people are 50 and older than the age bands from 46 on hold. The bands cut through 50, so fewer is no mistake. */
final class OlderThanBands implements Check {

    @Override
    public String code() {
        return "OLDER_THAN_BANDS";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        var older = value(facts.statistics().status(), "older50");
        var from46 = value(facts.statistics().age(), "46-58");
        var from59 = value(facts.statistics().age(), "59+");
        if (older.isEmpty() || from46.isEmpty() || from59.isEmpty()) {
            return Stream.empty();
        }
        var bands = from46.get().add(from59.get());
        if (older.get().compareTo(bands) <= 0) {
            return Stream.empty();
        }
        var figures = new LinkedHashMap<String, BigDecimal>();
        figures.put("older50", older.get());
        figures.put("bands", bands);
        figures.put("difference", older.get().subtract(bands));
        return Stream.of(Finding.of(code(), Severity.ERROR, "statistics.status", figures));
    }

    static Optional<BigDecimal> value(Breakdown table, String category) {
        return table.part(category).flatMap(Figure::value);
    }
}
