package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 14);

    @Test
    void writesADayForTheChatWithItsWeekday() {
        assertThat(Dates.chat(DAY, Language.KK)).isEqualTo("14 маусым 2025, сб");
        assertThat(Dates.chat(DAY, Language.RU)).isEqualTo("14 июня 2025, сб");
        assertThat(Dates.chat(DAY, Language.EN)).isEqualTo("14 June 2025, Sat");
    }

    @Test
    void writesAMomentInTheTimeOfKazakhstan() {
        assertThat(Dates.chat(Instant.parse("2025-06-13T19:05:00Z"), Dates.KAZAKHSTAN, Language.KK))
                .isEqualTo("14 маусым 2025, сб, 00:05");
    }

    @Test
    void writesADayAsTheFormsDo() {
        assertThat(Dates.report(DAY, Language.KK)).isEqualTo("2025 жылғы 14 маусым");
        assertThat(Dates.report(DAY, Language.RU)).isEqualTo("14 июня 2025 года");
        assertThat(Dates.report(DAY, Language.EN)).isEqualTo("14 June 2025");
        assertThat(Dates.table(DAY)).isEqualTo("14.06.2025");
        assertThat(Dates.table(LocalDate.of(2025, 1, 5))).isEqualTo("05.01.2025");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-09, 2025 жылғы 9 қаңтардағы, 9 января 2025 года",
        "2025-04-30, 2025 жылғы 30 сәуірдегі, 30 апреля 2025 года",
        "2025-05-22, 2025 жылғы 22 мамырдағы, 22 мая 2025 года",
        "2025-07-01, 2025 жылғы 1 шілдедегі, 1 июля 2025 года",
        "2025-09-05, 2025 жылғы 5 қыркүйектегі, 5 сентября 2025 года",
        "2025-11-12, 2025 жылғы 12 қарашадағы, 12 ноября 2025 года"
    })
    void writesTheDayOfAPaperBeforeItsNumber(LocalDate day, String kk, String ru) {
        assertThat(Dates.signed(day, Language.KK)).isEqualTo(kk);
        assertThat(Dates.signed(day, Language.RU)).isEqualTo(ru);
        assertThat(Dates.signed(DAY, Language.EN)).isEqualTo("14 June 2025");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-27, 2025-09-28, 27–28 қыркүйек 2025, 27–28 сентября 2025, 27–28 September 2025",
        "2025-06-30, 2025-07-02, 30 маусым – 2 шілде 2025, 30 июня – 2 июля 2025, 30 June – 2 July 2025",
        "2025-12-30, 2026-01-02, 30 желтоқсан 2025 – 2 қаңтар 2026, 30 декабря 2025 – 2 января 2026, 30 December 2025 – 2 January 2026",
        "2025-06-14, 2025-06-14, '14 маусым 2025, сб', '14 июня 2025, сб', '14 June 2025, Sat'"
    })
    void writesARangeForTheChat(LocalDate from, LocalDate to, String kk, String ru, String en) {
        assertThat(Dates.chatRange(from, to, Language.KK)).isEqualTo(kk);
        assertThat(Dates.chatRange(from, to, Language.RU)).isEqualTo(ru);
        assertThat(Dates.chatRange(from, to, Language.EN)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-27, 2025-09-28, 2025 жылғы 27–28 қыркүйек, 27–28 сентября 2025 года",
        "2025-06-30, 2025-07-02, 2025 жылғы 30 маусым – 2 шілде, 30 июня – 2 июля 2025 года",
        "2025-12-30, 2026-01-02, 2025 жылғы 30 желтоқсан – 2026 жылғы 2 қаңтар, 30 декабря 2025 года – 2 января 2026 года",
        "2025-06-14, 2025-06-14, 2025 жылғы 14 маусым, 14 июня 2025 года"
    })
    void writesARangeAsTheFormsDo(LocalDate from, LocalDate to, String kk, String ru) {
        assertThat(Dates.reportRange(from, to, Language.KK)).isEqualTo(kk);
        assertThat(Dates.reportRange(from, to, Language.RU)).isEqualTo(ru);
    }

    @Test
    void writesAMonthInTheNominative() {
        var month = YearMonth.of(2025, 6);
        assertThat(Dates.month(month, Language.KK)).isEqualTo("2025 жылғы маусым");
        assertThat(Dates.month(month, Language.RU)).isEqualTo("июнь 2025 года");
        assertThat(Dates.month(month, Language.EN)).isEqualTo("June 2025");
        assertThat(Dates.heading(month, Language.KK)).isEqualTo("Маусым 2025");
        assertThat(Dates.heading(month, Language.RU)).isEqualTo("Июнь 2025");
    }

    @Test
    void startsTheWeekOnMonday() {
        assertThat(Dates.weekdays(Language.KK)).containsExactly("Дс", "Сс", "Ср", "Бс", "Жм", "Сб", "Жс");
        assertThat(Dates.weekdays(Language.RU)).startsWith("Пн").endsWith("Вс");
        assertThat(Dates.weekdays(Language.EN)).startsWith("Mon").endsWith("Sun");
    }

    @Test
    void refusesARangeThatRunsBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> Dates.chatRange(DAY, DAY.minusDays(1), Language.KK));
        assertThatIllegalArgumentException().isThrownBy(() -> Dates.reportRange(DAY, DAY.minusDays(1), Language.KK));
    }
}
