package kz.esep.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * The totals of a survey that was taken elsewhere: on paper, or by a questionnaire behind a link.
 *
 * @param id identifies the form in which they were entered, so that sending it twice keeps them once
 * @param link the address of the questionnaire, null for one on paper
 * @param by who entered them, by sign-in name
 */
public record Totals(
        String id,
        ProjectId project,
        IndicatorId indicator,
        LocalDate day,
        int respondents,
        int positive,
        @Nullable String link,
        String by,
        Instant at) {

    public Totals {
        if (!isPossible(respondents, positive)) {
            throw new IllegalArgumentException(positive + " of " + respondents + " respondents");
        }
    }

    /** Whether so many of so many can have answered in favour. */
    public static boolean isPossible(int respondents, int positive) {
        return respondents > 0 && positive >= 0 && positive <= respondents;
    }

    public Outcome outcome() {
        return new Outcome(indicator, day.atStartOfDay(ZoneOffset.UTC).toInstant(), respondents, positive, null);
    }
}
