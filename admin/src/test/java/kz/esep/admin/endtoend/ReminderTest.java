package kz.esep.admin.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import kz.esep.admin.Cases;
import kz.esep.language.Dates;
import kz.esep.language.Language;
import kz.esep.local.telegram.client.LocalPerson;
import kz.esep.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.TestConfiguration;

/** A deadline is found due by Quartz, and the coordinator reads of it in Telegram: once, also after a restart. */
class ReminderTest {

    /** At any hour, so that the test says the same at night. */
    private static final String[] OFTEN = {
        "--esep.reminders.every=200ms", "--esep.reminders.from=00:00", "--esep.reminders.until=23:59:59"
    };

    private final LocalDate today = LocalDate.now(Dates.KAZAKHSTAN);

    @TempDir
    private Path directory;

    @TestConfiguration
    static class NothingMore {}

    @Test
    void reachesTheCoordinatorOnceAlsoAcrossARestart() {
        try (var esep = new WholeEsep(directory, NothingMore.class, OFTEN)) {
            esep.imports(Cases.TAZA_ALEM, Cases.content(Cases.TAZA_ALEM));
            var coordinator = esep.telegram().person("coordinator");
            Talk.joined(coordinator, Language.KK, esep.invites(Cases.TAZA_ALEM, Role.COORDINATOR));
            esep.addsDeadline(Cases.TAZA_ALEM, today.plusDays(3), "3");
            await().atMost(Duration.ofSeconds(30)).until(() -> count(coordinator, today.plusDays(3)) == 1);
        }
        try (var esep = new WholeEsep(directory, NothingMore.class, OFTEN)) {
            var coordinator = esep.telegram().person("coordinator");
            coordinator.say("/help");
            coordinator.awaitText("/log");
            esep.addsDeadline(Cases.TAZA_ALEM, today, "0");
            await().atMost(Duration.ofSeconds(30)).until(() -> count(coordinator, today) == 1);
            assertThat(count(coordinator, today.plusDays(3))).isEqualTo(1);
        }
    }

    /** How many reminders of a deadline on that day there are in the chat. */
    private static long count(LocalPerson coordinator, LocalDate due) {
        var day = Dates.chatRange(due, due, Language.KK).replaceFirst(",.*", "");
        return coordinator.messages().stream()
                .filter(seen -> seen.isFromBot() && seen.text().contains(day))
                .count();
    }
}
