package kz.esep.admin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.deadlines.Deadline;
import kz.esep.deadlines.Deadlines;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.Outgoing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** With Quartz, two schedulers and a database on disk. */
class RemindersTest {

    private static final String OFTEN = "--esep.reminders.every=200ms";
    private static final String NEVER = "--esep.reminders.every=365d";
    private static final long COORDINATOR = 700_002;

    @TempDir
    private Path directory;

    @Configuration
    static class TheFifteenthOfJune {
        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(SampleEntries.NOW, ZoneOffset.UTC);
        }
    }

    @Test
    void theCoordinatorIsRemindedOnceAlsoAcrossARestart() {
        try (var office = Office.openIn(directory, TheFifteenthOfJune.class, OFTEN)) {
            var project = SampleEntries.fill(office);
            office.bean(Deadlines.class)
                    .add(new Deadline(
                            "deadline-1", project, "final-report", null, LocalDate.of(2026, 6, 18), List.of(14, 3)));
            await().untilAsserted(() -> assertThat(mail(office)).hasSize(1));
        }
        try (var office = Office.openIn(directory, TheFifteenthOfJune.class, NEVER)) {
            office.bean(Reminders.class).send();
            assertThat(mail(office)).singleElement().satisfies(mail -> {
                assertThat(mail.id()).isEqualTo("reminder:deadline-1:3");
                assertThat(((Outgoing.Say) mail).body().html())
                        .contains("Итоговый отчёт", "<b>3 дня</b>", "Чистая река", "18 июня 2026")
                        .contains("Ждут решения 2 записи", "Нет факта по 11 индикаторам");
            });
        }
    }

    @Test
    void twoSchedulersSendOne() {
        try (var one = Office.openIn(directory, TheFifteenthOfJune.class, NEVER);
                var other = Office.openIn(directory, TheFifteenthOfJune.class, NEVER)) {
            var project = SampleEntries.fill(one);
            one.bean(Deadlines.class)
                    .add(new Deadline("deadline-2", project, "other", "Смета", LocalDate.of(2026, 6, 15), List.of(0)));
            var first =
                    CompletableFuture.runAsync(() -> one.bean(Reminders.class).send());
            var second =
                    CompletableFuture.runAsync(() -> other.bean(Reminders.class).send());
            CompletableFuture.allOf(first, second).join();
            assertThat(mail(one)).hasSize(1);
        }
    }

    private static List<Outgoing> mail(Office office) {
        try (var waiting = office.bean(Mailboxes.class).waiting()) {
            return waiting.filter(chat -> chat.chat() == COORDINATOR)
                    .flatMap(chat -> chat.mailbox().pending().stream())
                    .toList();
        }
    }
}
