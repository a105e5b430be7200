package kz.esep.admin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.esep.admin.contract.RepositoryContract;
import org.junit.jupiter.api.Test;

class SentRemindersContractTest extends RepositoryContract {

    @Test
    void aReminderIsNotedOnce() {
        var reminders = repository(SentReminders.class);
        assertThat(reminders.among(List.of("r1", "r2"))).isEmpty();
        reminders.note("r1", Instant.parse("2026-06-15T07:30:00Z"));
        reminders.note("r1", Instant.parse("2026-06-16T07:30:00Z"));
        assertThat(reminders.among(List.of("r1", "r2"))).containsExactly("r1");
    }
}
