package kz.esep.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import kz.esep.journal.EntryId;
import kz.esep.plan.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * What a survey says about an indicator that is planned in percent.
 *
 * @param at when it was taken; of several the latest counts
 * @param respondents how many people have answered, at least one
 * @param positive how many of them in favour
 * @param entry the event it was about, null for a survey on paper or by a link
 */
public record Outcome(
        IndicatorId indicator,
        Instant at,
        int respondents,
        int positive,
        @Nullable EntryId entry) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Outcome {
        if (respondents < 1 || positive < 0 || positive > respondents) {
            throw new IllegalArgumentException(positive + " of " + respondents + " respondents");
        }
    }

    /** The share of those in favour, in percent with one decimal at most. */
    public BigDecimal percent() {
        var share = BigDecimal.valueOf(positive)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(respondents), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return share.scale() < 0 ? share.setScale(0, RoundingMode.UNNECESSARY) : share;
    }
}
