package kz.esep.admin.reports.checks.consolidated;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import kz.esep.admin.reports.checks.Finding;
import org.junit.jupiter.api.Test;

class SumsDifferTest {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWENTY = new BigDecimal(20);
    private static final BigDecimal THIRTY = new BigDecimal(30);

    @Test
    void tellsADifferenceOfTheSameTwoSumsOnce() {
        var found = in(THIRTY, TWENTY, new BigDecimal("20.00"), BigDecimal.ZERO);
        assertThat(found)
                .singleElement()
                .satisfies(finding -> assertThat(finding.figures())
                        .containsEntry("given", THIRTY)
                        .containsEntry("counted", TWENTY));
    }

    @Test
    void doesNotTakeADifferenceForOneOfTheTwoSums() {
        // 30 of 10 announced makes a difference of 20; that 20 are left of 30 less 20 is another mistake.
        var found = in(THIRTY, TEN, TWENTY, TWENTY);
        assertThat(found).extracting(finding -> finding.figures().get("given")).containsExactly(THIRTY, TWENTY);
    }

    /**
     * @param announced in point 5
     * @param total of point 2
     * @param after what is left when grants were cancelled
     * @param cancelled the sum of the cancelled grant
     */
    private static List<Finding> in(BigDecimal announced, BigDecimal total, BigDecimal after, BigDecimal cancelled) {
        return new SumsDiffer()
                .in(new Consolidated(
                        "Оператор",
                        "Тапсырыс беруші",
                        List.of(),
                        new Consolidated.Priorities(null, null, List.of(), total),
                        new Consolidated.Contracts(null, null, List.of()),
                        null,
                        null,
                        new Consolidated.Funding(null, announced, null, after, null),
                        List.of(new Consolidated.Cancelled("1", cancelled, true, true)),
                        null,
                        List.of(),
                        List.of(),
                        true))
                .toList();
    }
}
