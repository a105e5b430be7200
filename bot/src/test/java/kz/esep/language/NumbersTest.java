package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, '0'",
        "999, 999, 999",
        "1124, 1_124, '1,124'",
        "11796000, 11_796_000, '11,796,000'",
        "60.50, '60,5', 60.5",
        "1234.5678, '1_234,5678', '1,234.5678'",
        "-5, −5, −5",
        "-1234.5, '−1_234,5', '−1,234.5'"
    })
    void groupsThousandsAndMarksDecimalsAsTheLanguageDoes(BigDecimal number, String kkAndRu, String en) {
        assertThat(Numbers.say(number, Language.KK)).isEqualTo(kkAndRu.replace('_', '\u00A0'));
        assertThat(Numbers.say(number, Language.RU)).isEqualTo(kkAndRu.replace('_', '\u00A0'));
        assertThat(Numbers.say(number, Language.EN)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({"1124, 1_124", "1124.5, '1_124,50'", "0.05, '0,05'", "12400000.5, '12_400_000,50'", "-3, −3"})
    void writesMoneyWithTwoDecimalsOrNone(BigDecimal amount, String expected) {
        assertThat(Numbers.money(amount, Language.RU)).isEqualTo(expected.replace('_', '\u00A0'));
    }
}
