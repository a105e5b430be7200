package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | ''",
                "20 | 20 | ''",
                " 20  | 20 | ''",
                "1 124 | 1124 | ''",
                "1\u00A0124 | 1124 | ''",
                "1\u202F124\u202F000 | 1124000 | ''",
                "1,124,000 | 1124000 | ''",
                "1,124,000.5 | 1124000.5 | ''",
                "1.124.000,5 | 1124000.5 | ''",
                "11 796 000 | 11796000 | ''",
                "1,5 | 1.5 | ''",
                "1.5 | 1.5 | ''",
                "0,125 | 0.125 | ''",
                "12,1244 | 12.1244 | ''",
                "≈60 | 60 | ''",
                "~ 60 | 60 | ''",
                "около 60 | 60 | ''",
                "шамамен 60 адам | 60 | адам",
                "60 т | 60 | т",
                "60т. | 60 | т.",
                "2,5 тонн | 2.5 | тонн",
                "500 кг | 500 | кг",
                "3 м³ | 3 | м³",
                "3 м3 | 3 | м3",
                "20-ға жуық адам | 20 | адам",
                "20ға жуық | 20 | ''",
                "20 шақты бала | 20 | бала",
                "барлығы 20 адам | 20 | адам",
                "Всего 20 | 20 | ''",
                "20 адам | 20 | адам",
                "20 адам болды | 20 | адам болды",
                "75 % | 75 | %",
                "75% | 75 | %",
                "2 мың | 2000 | ''",
                "2 мың адам | 2000 | адам",
                "20 мин | 20 | мин",
                "1,5 тыс. человек | 1500 | человек",
                "1,5 млн тенге | 1500000 | тенге",
                "жиырма | 20 | ''",
                "Жиырма бес адам | 25 | адам",
                "жыйырма | 20 | ''",
                "двадцать пять человек | 25 | человек",
                "две тонны | 2 | тонны",
                "сорок одна | 41 | ''",
                "twenty-five people | 25 | people",
                "one hundred and five | 105 | ''",
                "жүз | 100 | ''",
                "нөл | 0 | ''",
                "екі мың | 2000 | ''"
            })
    void readsANumberHoweverItIsTyped(String text, BigDecimal value, String unit) {
        assertThat(TypedNumbers.read(text))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
        assertThat(TypedNumbers.readWithUnit(text).orElseThrow().unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60 | EXACTLY | 60",
                "60 адам | EXACTLY | 60",
                "всего 60 | EXACTLY | 60",
                "шамамен 60 | ABOUT | 60",
                "Шамамен 60 адам | ABOUT | 60",
                "около 60 | ABOUT | 60",
                "примерно 60 человек | ABOUT | 60",
                "человек 60 | ABOUT | 60",
                "60 примерно | ABOUT | 60",
                "порядка 2,5 тонн | ABOUT | 2.5",
                "about 60 | ABOUT | 60",
                "60 or so | ABOUT | 60",
                "~60 | ABOUT | 60",
                "≈ 60 | ABOUT | 60",
                "60-тай | ABOUT | 60",
                "60-тай адам | ABOUT | 60",
                "20-дай | ABOUT | 20",
                "60тай адам | ABOUT | 60",
                "60-қа жуық | ABOUT | 60",
                "60-ка жуык адам | ABOUT | 60",
                "60 шақты | ABOUT | 60",
                "жиырмадай адам | ABOUT | 20",
                "алпысқа жуық | ABOUT | 60",
                "елу шақты адам | ABOUT | 50",
                "60+ | AT_LEAST | 60",
                "60 + адам | AT_LEAST | 60",
                ">60 | AT_LEAST | 60",
                "более 60 | AT_LEAST | 60",
                "свыше 60 человек | AT_LEAST | 60",
                "не менее 60 | AT_LEAST | 60",
                "60 с лишним | AT_LEAST | 60",
                "60-тан астам | AT_LEAST | 60",
                "60-тан астам адам | AT_LEAST | 60",
                "елуден астам адам | AT_LEAST | 50",
                "кемінде 60 | AT_LEAST | 60",
                "кеминде 60 | AT_LEAST | 60",
                "over 60 people | AT_LEAST | 60",
                "at least 60 | AT_LEAST | 60",
                "до 60 | AT_MOST | 60",
                "не более 60 | AT_MOST | 60",
                "60-қа дейін | AT_MOST | 60",
                "up to 60 | AT_MOST | 60"
            })
    void keepsHowExactANumberIsMeant(String text, Comparator comparator, BigDecimal value) {
        assertThat(TypedNumbers.readWithUnit(text)).hasValueSatisfying(read -> {
            assertThat(read.comparator()).isEqualTo(comparator);
            assertThat(read.value()).isEqualByComparingTo(value);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "-5",
                "−5",
                "20-30",
                "20 - 30",
                "20–30",
                "20/30",
                "20 или 30",
                "от 20 до 30",
                "20 30",
                "5 т 200 кг",
                "1,124",
                "1.124",
                "12.30.45",
                "12:30",
                "1 12",
                "1 1234",
                "1,124 500",
                "1e3",
                "№5",
                "5 №",
                "адам",
                "много",
                "жүздеген адам",
                "20 адам, 5 бала",
                "двадцать тридцать",
                "бір бес",
                "20 и ещё сколько-то детей потом",
                "٢٠",
                "1 124 5",
                "2 мың 5"
            })
    void refusesWhatIsNotExactlyOneNumber(String text) {
        assertThat(TypedNumbers.read(text)).isEmpty();
    }

    @Test
    void readsBackEveryNumberThatEsepWrites() {
        var random = new Random(20_251_120);
        for (var round = 0; round < 2000; round++) {
            var value = BigDecimal.valueOf(random.nextLong(10_000_000_000L), random.nextInt(3));
            for (var language : new Language[] {Language.KK, Language.RU}) {
                var text = Numbers.say(value, language);
                var isTwofold = text.matches("[1-9]\\d{0,2},\\d{3}");
                assertThat(TypedNumbers.read(text)
                                .filter(read -> read.compareTo(value) == 0)
                                .isPresent())
                        .as(text)
                        .isEqualTo(!isTwofold);
            }
        }
    }

    @Test
    void readsBackEveryNumberInWords() {
        for (var number = 0; number < 1000; number++) {
            for (var language : Language.values()) {
                var text = AmountInWords.tenge(number, language);
                assertThat(TypedNumbers.read(text)).as(text).contains(BigDecimal.valueOf(number));
            }
        }
    }

    @Test
    void neverThrowsWhateverIsTyped() {
        var random = new Random(20_251_121);
        var pieces = "1 12 124 , . ' ≈ мың тыс адам жиырма бес % - ( \\ $1 999999999999999999 000".split(" ");
        for (var round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(6); length >= 0; length--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            assertThat(TypedNumbers.readWithUnit(text.toString())).isNotNull();
        }
    }
}
