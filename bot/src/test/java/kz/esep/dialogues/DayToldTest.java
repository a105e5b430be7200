package kz.esep.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kz.esep.dialogue.Running;
import kz.esep.dialogues.log.Draft;
import kz.esep.language.Language;
import kz.esep.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Today" is the day that the person means, not the day on which Telegram has stamped the message. */
class DayToldTest {

    private static final long ME = Sample.VOLUNTEER;

    private final Chat chat = new Chat().with(Sample.person(ME, "Сынақ", Language.RU, Role.VOLUNTEER));

    @Test
    void isTakenAtOnceFromSomebodyWhoIsThere() {
        chat.says(ME, "/log");
        chat.says(ME, "1.1");
        chat.says(ME, "сегодня");
        assertThat(told()).isEqualTo(LocalDate.of(2026, 6, 15));
    }

    @Test
    void isAskedBackWhenItComesInABurstAfterSilence() {
        chat.says(ME, "/log");
        chat.later(Duration.ofHours(5));
        chat.pace(Duration.ofSeconds(1));
        chat.says(ME, "1.1");
        chat.says(ME, "вчера");
        assertThat(told()).isNull();
        assertThat(chat.lastShown(ME)).contains("сообщение дошло с опозданием");
        chat.presses(ME, "13 июня 2026, сб");
        assertThat(told()).isEqualTo(LocalDate.of(2026, 6, 13));
    }

    @Test
    void isTakenFromABurstWhereItIsADate() {
        chat.says(ME, "/log");
        chat.later(Duration.ofHours(5));
        chat.pace(Duration.ofSeconds(1));
        chat.says(ME, "1.1");
        chat.says(ME, "14 июня");
        assertThat(told()).isEqualTo(LocalDate.of(2026, 6, 14));
    }

    @Test
    void isTakenFromSomebodyWhoHasTappedSince() {
        chat.says(ME, "/log");
        chat.later(Duration.ofHours(5));
        chat.pace(Duration.ofSeconds(1));
        chat.presses(ME, "1.1 Субботники на берегу…");
        chat.says(ME, "сегодня");
        assertThat(told()).isEqualTo(LocalDate.of(2026, 6, 15));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15T18:59:00Z, false", "2026-06-15T19:10:00Z, true", "2026-06-15T22:30:00Z, true"})
    void isAskedBackAfterMidnight(Instant at, boolean asked) {
        chat.at(at);
        chat.says(ME, "/log");
        chat.says(ME, "1.1");
        chat.says(ME, "сегодня");
        assertThat(told() == null).isEqualTo(asked);
    }

    @Test
    void isAskedBackAfterMidnightAlsoWhenTapped() {
        chat.at(Instant.parse("2026-06-15T19:10:00Z"));
        chat.says(ME, "/log");
        chat.says(ME, "1.1");
        chat.presses(ME, "Сегодня, 16 июня, вт");
        assertThat(told()).isNull();
        chat.presses(ME, "15 июня 2026, пн");
        assertThat(told()).isEqualTo(LocalDate.of(2026, 6, 15));
    }

    @Test
    void isTheDayOfTheStampWhenEsepTakesItOnLater() {
        chat.says(ME, "/log");
        chat.says(ME, "1.1");
        chat.delivered(Duration.ofHours(20));
        chat.says(ME, "сегодня");
        assertThat(told()).isEqualTo(LocalDate.of(2026, 6, 15));
    }

    private @Nullable LocalDate told() {
        Running running = Objects.requireNonNull(chat.conversation(ME).running());
        var days = ((Draft) running.answers()).days();
        return days == null ? null : days.from();
    }
}
