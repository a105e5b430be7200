package kz.esep.admin.reports.checks.statistics;

import java.math.BigDecimal;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.Facts;

/** The total is exactly the sum of the activities although one of them was only estimated («500-ден астам»). */
final class TotalOfRoundFigures implements ParticipantsDiffer.Rule {

    @Override
    public Stream<Finding> in(Facts facts) {
        var total = Tables.people(facts);
        var counts = HeadCount.all(facts);
        var sum = counts.stream().map(HeadCount::people).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.isEmpty() || counts.size() < 2 || total.get().compareTo(sum) != 0) {
            return Stream.empty();
        }
        return counts.stream()
                .filter(HeadCount::isHedged)
                .map(count -> Found.warning(ParticipantsDiffer.CODE, Names.where(count.activity()))
                        .as("rounded")
                        .with("activity", Names.of(count.activity()))
                        .with("words", Names.brief(count.text().orElse("")))
                        .figure("total", total.get())
                        .figure("people", count.people())
                        .finding());
    }
}
