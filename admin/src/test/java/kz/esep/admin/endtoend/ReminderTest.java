package kz.esep.admin.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import kz.esep.admin.Cases;
import kz.esep.admin.SampleEntries;
import kz.esep.language.Language;
import kz.esep.local.telegram.client.LocalPerson;
import kz.esep.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** A deadline is found due by Quartz, and the coordinator reads of it in Telegram: once, also after a restart. */
class ReminderTest {

    private static final String OFTEN = "--esep.reminders.every=200ms";
    private static final String DUE = "18 маусым 2026";

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
    void reachesTheCoordinatorOnceAlsoAcrossARestart() {
        try (var esep = new WholeEsep(directory, TheFifteenthOfJune.class, OFTEN)) {
            esep.imports(Cases.TAZA_ALEM, Cases.content(Cases.TAZA_ALEM));
            var coordinator = esep.telegram().person("coordinator");
            Talk.joined(coordinator, Language.KK, esep.invites(Cases.TAZA_ALEM, Role.COORDINATOR));
            esep.addsDeadline(Cases.TAZA_ALEM, LocalDate.of(2026, 6, 18), "3");
            await().atMost(Duration.ofSeconds(30)).until(() -> reminders(coordinator) == 1);
        }
        try (var esep = new WholeEsep(directory, TheFifteenthOfJune.class, OFTEN)) {
            var coordinator = esep.telegram().person("coordinator");
            coordinator.say("/help");
            coordinator.awaitText("/log");
            esep.addsDeadline(Cases.TAZA_ALEM, LocalDate.of(2026, 6, 15), "0");
            await().atMost(Duration.ofSeconds(30)).until(() -> count(coordinator, "15 маусым 2026") == 1);
            assertThat(reminders(coordinator)).isEqualTo(1);
        }
    }

    private static long reminders(LocalPerson coordinator) {
        return count(coordinator, DUE);
    }

    private static long count(LocalPerson coordinator, String text) {
        return coordinator.messages().stream()
                .filter(seen -> seen.isFromBot() && seen.text().contains(text))
                .count();
    }
}
