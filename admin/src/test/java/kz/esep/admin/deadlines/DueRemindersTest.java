package kz.esep.admin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import kz.esep.deadlines.Deadline;
import kz.esep.language.Dates;
import kz.esep.plan.ProjectId;
import org.junit.jupiter.api.Test;

class DueRemindersTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final Deadline REPORT = deadline(List.of(14, 3, 0));

    private final DueReminders rule = new DueReminders(LocalTime.of(9, 0), LocalTime.of(21, 0));

    @Test
    void remindsOnTheDayThatWasChosen() {
        assertThat(at(16, 12)).extracting("daysBefore", "daysLeft").containsExactly(tuple(14, 14L));
    }

    @Test
    void isSilentBeforeTheFirstDay() {
        assertThat(at(15, 12)).isEmpty();
    }

    @Test
    void wakesNobody() {
        assertThat(at(16, 8)).isEmpty();
        assertThat(at(16, 22)).isEmpty();
        assertThat(at(16, 9)).hasSize(1);
    }

    @Test
    void remindsLateWithTheTrueNumberOfDays() {
        assertThat(at(20, 12)).extracting("daysBefore", "daysLeft").containsExactly(tuple(14, 10L));
    }

    @Test
    void sendsOnlyTheNearestOfSeveralThatWereMissed() {
        assertThat(at(28, 12)).extracting("daysBefore", "daysLeft").containsExactly(tuple(3, 2L));
    }

    @Test
    void sendsNothingTwice() {
        var sent = Set.of("reminder:deadline-1:14");
        assertThat(rule.at(moment(16, 12), List.of(REPORT), sent)).isEmpty();
        assertThat(rule.at(moment(27, 12), List.of(REPORT), sent))
                .extracting(DueReminders.Due::id)
                .containsExactly("reminder:deadline-1:3");
    }

    @Test
    void anEarlierOneIsNotSentAfterANearerOne() {
        assertThat(rule.at(moment(29, 12), List.of(REPORT), Set.of("reminder:deadline-1:3")))
                .isEmpty();
    }

    @Test
    void tellsWhatIsOverdueOnceAndNotForEver() {
        var missed = ZonedDateTime.of(DUE.plusDays(4), LocalTime.NOON, Dates.KAZAKHSTAN);
        assertThat(rule.at(missed, List.of(REPORT), Set.of()))
                .extracting("daysBefore", "daysLeft")
                .containsExactly(tuple(0, -4L));
        assertThat(rule.at(missed.plusDays(DueReminders.LATEST_DAYS), List.of(REPORT), Set.of()))
                .isEmpty();
    }

    @Test
    void aDeadlineWithoutReminderDaysRemindsOfNothing() {
        assertThat(rule.at(moment(30, 12), List.of(deadline(List.of())), Set.of()))
                .isEmpty();
    }

    private List<DueReminders.Due> at(int day, int hour) {
        return rule.at(moment(day, hour), List.of(REPORT), Set.of());
    }

    private static ZonedDateTime moment(int day, int hour) {
        return ZonedDateTime.of(LocalDate.of(2026, 6, day), LocalTime.of(hour, 0), Dates.KAZAKHSTAN);
    }

    private static Deadline deadline(List<Integer> days) {
        return new Deadline("deadline-1", new ProjectId("p"), "final-report", null, DUE, days);
    }
}
