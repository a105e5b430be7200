package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDatesTest {

    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 маусым",
                "14 Маусым",
                "14 МАУСЫМ",
                "14-маусым",
                "14 маусым күні",
                "14-і маусым",
                "маусымның 14-і",
                "14 mausym",
                "14 маусымда",
                "14 мауссым",
                "маусым 14",
                "14 мау",
                "14 маусим",
                "14  маусым.",
                "2025 жылғы 14 маусым",
                "2025 ж. 14 маусым",
                "14 маусым 2025",
                "14 маусым 2025 ж.",
                "2025 жылдың 14 маусымы",
                "14 июня",
                "14 Июня",
                "14 июнь",
                "14-го июня",
                "14 июня 2025",
                "14 июня 2025 года",
                "14 июня 2025 г.",
                "14 июня 2025г",
                "14 июня 25 года",
                "14 iyunya",
                "14 iunia",
                "14 iyun",
                "14 июня, сб",
                "в субботу 14 июня",
                "14 июня 2025, суббота",
                "июнь 14",
                "14 июн",
                "14 июн.",
                "14 числа июня",
                "June 14",
                "14 june 2025",
                "14th of June",
                "June 14th, 2025",
                "Jun 14",
                "Sat, 14 June",
                "14-June-2025",
                "14.06",
                "14.06.",
                "14.6",
                "14..06",
                "14. 06",
                "14.06.25",
                "14.06.2025",
                "14.06.2025г.",
                "14.06.2025 ж.",
                "14.06 2025",
                "14/06",
                "14/06/2025",
                "14/6/25",
                "14-06-2025",
                "14 06 2025",
                "2025-06-14",
                "2025.06.14",
                "2025/6/14",
                " 14.06.2025 ",
                "14 июня 15:00",
                "14.06.2025 в 15:00",
                "14\u00A0маусым",
                "14маусым",
                "14июня",
                "14-інші маусым күні",
                "осы жылғы 14 маусым",
                "14 июня текущего года",
                "14.06.2025 сағат 10:00-де",
                "14 июня с 10:00 до 12:00",
                "14 июня 10:00-12:00",
                "14 маусым таңертең"
            })
    void readsADayHoweverItIsTyped(String text) {
        for (var language : Language.values()) {
            assertThat(TypedDates.read(text, language, TODAY)).isEqualTo(new TypedDate.Day(LocalDate.of(2025, 6, 14)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "бүгін, 2025-11-20",
        "Бугин, 2025-11-20",
        "bugin, 2025-11-20",
        "сегодня, 2025-11-20",
        "Today, 2025-11-20",
        "кеше, 2025-11-19",
        "keshe, 2025-11-19",
        "вчера, 2025-11-19",
        "vchera, 2025-11-19",
        "yesterday, 2025-11-19",
        "вчера вечером, 2025-11-19",
        "бүгін таңертең, 2025-11-20",
        "позавчера, 2025-11-18",
        "алдыңғы күні, 2025-11-18",
        "завтра, 2025-11-21",
        "'бүгін, 20 қараша', 2025-11-20",
        "3 күн бұрын, 2025-11-17",
        "3 дня назад, 2025-11-17",
        "10 дней назад, 2025-11-10",
        "2 days ago, 2025-11-18",
        "неделю назад, 2025-11-13",
        "2 апта бұрын, 2025-11-06",
        "a, ''"
    })
    void countsFromToday(String text, String expected) {
        var read = TypedDates.read(text, Language.KK, TODAY);
        assertThat(read)
                .isEqualTo(expected.isEmpty() ? new TypedDate.Unclear() : new TypedDate.Day(LocalDate.parse(expected)));
    }

    @ParameterizedTest
    @CsvSource({
        "сенбі, 2025-11-15",
        "сенбіде, 2025-11-15",
        "сенби, 2025-11-15",
        "senbi, 2025-11-15",
        "сб, 2025-11-15",
        "в субботу, 2025-11-15",
        "суббота, 2025-11-15",
        "субота, 2025-11-15",
        "on Saturday, 2025-11-15",
        "өткен сенбі күні, 2025-11-15",
        "в прошлую субботу, 2025-11-15",
        "жексенбі, 2025-11-16",
        "в воскресенье, 2025-11-16",
        "дүйсенбі, 2025-11-17",
        "понедельник, 2025-11-17",
        "сейсенбі, 2025-11-18",
        "во вторник, 2025-11-18",
        "сс, 2025-11-18",
        "сәрсенбі, 2025-11-19",
        "в среду, 2025-11-19",
        "бейсенбі, 2025-11-20",
        "четверг, 2025-11-20",
        "last thursday, 2025-11-13",
        "прошлая пятница, 2025-11-14",
        "сейсембі, 2025-11-18",
        "бейсембіде, 2025-11-20",
        "восресенье, 2025-11-16",
        "жұма, 2025-11-14",
        "в пятницу, 2025-11-14"
    })
    void takesAWeekdayForTheLastOne(String text, LocalDate expected) {
        assertThat(TypedDates.read(text, Language.RU, TODAY)).isEqualTo(new TypedDate.Day(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27-28 қыркүйек",
                "27–28 қыркүйек 2025",
                "27 - 28 қыркүйек",
                "27—28 кыркуйек",
                "27-28 қыркуйек",
                "27–28.09",
                "27-28.09.2025",
                "27.09-28.09",
                "27.09.2025-28.09.2025",
                "27.09–28.09.25",
                "27.09 - 28.09",
                "с 27 по 28 сентября",
                "с 27-го по 28-е сентября 2025 года",
                "27-28 сентября",
                "27 и 28 сентября",
                "27 мен 28 қыркүйек",
                "27 мен 28 қыркүйек аралығында",
                "27 қыркүйектен 28 қыркүйекке дейін",
                "27-нен 28 қыркүйекке дейін",
                "27-сінен 28-іне дейін қыркүйек",
                "2025 жылғы 27–28 қыркүйек",
                "2025-09-27 - 2025-09-28",
                "from 27 to 28 September",
                "Sept 27-28",
                "September 27 - 28, 2025",
                "27 September – 28 September",
                "between 27 and 28 September 2025",
                "2025 жылдың 27–28 қыркүйек күндері",
                "27-28 qyrkuyek",
                "27-28 қырқүйек",
                "27-28 сентебря",
                "с 27 до 28 сентября",
                "27 сен - 28 сен"
            })
    void readsARangeHoweverItIsTyped(String text) {
        for (var language : Language.values()) {
            assertThat(TypedDates.read(text, language, TODAY))
                    .isEqualTo(new TypedDate.Range(LocalDate.of(2025, 9, 27), LocalDate.of(2025, 9, 28)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "30 июня - 2 июля, 2025-06-30, 2025-07-02",
        "30 маусым – 2 шiлде, 2025-06-30, 2025-07-02",
        "2025 жылғы 30 маусым – 2 шілде, 2025-06-30, 2025-07-02",
        "30.12 - 02.01, 2024-12-30, 2025-01-02",
        "30 декабря – 2 января 2025, 2024-12-30, 2025-01-02",
        "2024 жылғы 30 желтоқсан – 2025 жылғы 2 қаңтар, 2024-12-30, 2025-01-02",
        "2024 жылғы 30 желтоқсан – 2 қаңтар, 2024-12-30, 2025-01-02",
        "сб-вс, 2025-11-15, 2025-11-16",
        "сенбі және жексенбі, 2025-11-15, 2025-11-16",
        "в субботу и воскресенье, 2025-11-15, 2025-11-16",
        "кеше - бүгін, 2025-11-19, 2025-11-20",
        "с 17 ноября по сегодня, 2025-11-17, 2025-11-20",
        "19-21 ноября, 2025-11-19, 2025-11-21"
    })
    void readsARangeAcrossMonthsAndYears(String text, LocalDate from, LocalDate to) {
        assertThat(TypedDates.read(text, Language.KK, TODAY)).isEqualTo(new TypedDate.Range(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "20 қараша, 2025-11-20",
        "21 қараша, 2024-11-21",
        "1 қаңтар, 2025-01-01",
        "31 декабря, 2024-12-31",
        "29 февраля, 2024-02-29",
        "21 қараша 2025, 2025-11-21",
        "1 мая, 2025-05-01",
        "1 мамыр, 2025-05-01",
        "1 may, 2025-05-01",
        "1 май, 2025-05-01",
        "1 марта, 2025-03-01",
        "1 наурыз, 2025-03-01",
        "1 nauryz, 2025-03-01",
        "1 шiлде, 2025-07-01",
        "1 july, 2025-07-01",
        "1 қазан, 2025-10-01",
        "1 qazan, 2025-10-01",
        "1 желтоқсан, 2024-12-01",
        "1 jeltoqsan, 2024-12-01",
        "1 zheltoksan, 2024-12-01",
        "1 сәуір, 2025-04-01",
        "1 сауир, 2025-04-01",
        "1 ақпан, 2025-02-01",
        "1 akpan, 2025-02-01",
        "5-5-2025, 2025-05-05",
        "27-28.09.2025 - 27-28.09.2025, ''",
        "28–28 қыркүйек, 2025-09-28"
    })
    void takesTheLatestSuchDayThatIsNotInTheFuture(String text, String expected) {
        var read = TypedDates.read(text, Language.KK, TODAY);
        assertThat(read)
                .isEqualTo(expected.isEmpty() ? new TypedDate.Unclear() : new TypedDate.Day(LocalDate.parse(expected)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "-",
                "#6",
                "14",
                "14 15",
                "27-28",
                "2025",
                "маусым",
                "в июне",
                "31.06",
                "31 июня",
                "30.02.2025",
                "29.02.2025",
                "0.06",
                "14.13",
                "14.00",
                "14 июня - суббота",
                "14 июня, пн",
                "сегодня, 14 июня",
                "20 адам",
                "жақында",
                "давно",
                "маусымда болды ғой",
                "28-27 сентября 2025",
                "27 и 30 сентября",
                "до 28 сентября",
                "27 қыркүйектен бастап дейін",
                "14 июня 15 июля",
                "14 июня 2025 2024",
                "14 июня маусым",
                "99999",
                "следующая суббота",
                "14 июня или 15 июня",
                "1406",
                "14.06.2025.2",
                "14.06.2025-",
                "2025-06",
                "1.5.5.5",
                "с 14 по 15 по 16 июня",
                "тамир 5",
                "сенбілік",
                "5 сейсембі бейсембі",
                "in",
                "14-06"
            })
    void saysUnclearRatherThanGuess(String text) {
        for (var language : Language.values()) {
            assertThat(TypedDates.read(text, language, TODAY)).isEqualTo(new TypedDate.Unclear());
        }
    }

    @Test
    void readsTheMonthFirstOnlyInEnglishAndOnlyWhereNothingElseIsPossible() {
        assertThat(TypedDates.read("6/14/2025", Language.EN, TODAY))
                .isEqualTo(new TypedDate.Day(LocalDate.of(2025, 6, 14)));
        assertThat(TypedDates.read("6/14/2025", Language.RU, TODAY)).isEqualTo(new TypedDate.Unclear());
        assertThat(TypedDates.read("06/07/2025", Language.EN, TODAY))
                .isEqualTo(new TypedDate.Day(LocalDate.of(2025, 7, 6)));
    }

    @Test
    void readsBackEveryDateThatEsepWrites() {
        var random = new Random(20_251_120);
        for (var round = 0; round < 3000; round++) {
            var date = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(7000));
            var said = Language.values()[random.nextInt(3)];
            var chosen = Language.values()[random.nextInt(3)];
            for (var text : new String[] {Dates.chat(date, said), Dates.report(date, said), Dates.table(date)}) {
                assertThat(TypedDates.read(text, chosen, TODAY)).as(text).isEqualTo(new TypedDate.Day(date));
            }
        }
    }

    @Test
    void readsBackEveryRangeThatEsepWrites() {
        var random = new Random(20_251_121);
        for (var round = 0; round < 3000; round++) {
            var from = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(7000));
            var to = from.plusDays(1 + random.nextInt(round % 2 == 0 ? 5 : 300));
            var said = Language.values()[random.nextInt(3)];
            for (var text : new String[] {Dates.chatRange(from, to, said), Dates.reportRange(from, to, said)}) {
                assertThat(TypedDates.read(text, Language.KK, TODAY)).as(text).isEqualTo(new TypedDate.Range(from, to));
            }
        }
    }

    @Test
    void findsADayWithoutItsYearAgain() {
        var random = new Random(20_251_122);
        for (var round = 0; round < 1000; round++) {
            var date = TODAY.minusDays(random.nextInt(365));
            var said = Language.values()[random.nextInt(3)];
            var year = String.valueOf(date.getYear());
            var text = Dates.chat(date, said).replace(" " + year, "");
            assertThat(TypedDates.read(text, Language.KK, TODAY)).as(text).isEqualTo(new TypedDate.Day(date));
        }
    }

    @Test
    void neverThrowsWhateverIsTyped() {
        var random = new Random(20_251_123);
        var pieces =
                "14 6 2025 31 00 . / - – , : і маусым июня june сенбі сб по до мен дейін last назад 3 күн бұрын # < 😀 ( \\ $1 99999999999"
                        .split(" ");
        for (var round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(7); length >= 0; length--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            assertThat(TypedDates.read(text.toString(), Language.EN, TODAY)).isNotNull();
        }
    }
}
