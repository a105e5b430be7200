package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, нөл, ноль",
        "1, бір, один",
        "2, екі, два",
        "11, он бір, одиннадцать",
        "21, жиырма бір, двадцать один",
        "100, жүз, сто",
        "349, үш жүз қырық тоғыз, триста сорок девять",
        "1000, бір мың, одна тысяча",
        "1001, бір мың бір, одна тысяча один",
        "1124, бір мың жүз жиырма төрт, одна тысяча сто двадцать четыре",
        "2000, екі мың, две тысячи",
        "5678, бес мың алты жүз жетпіс сегіз, пять тысяч шестьсот семьдесят восемь",
        "21000, жиырма бір мың, двадцать одна тысяча",
        "42016, қырық екі мың он алты, сорок две тысячи шестнадцать",
        "111000, жүз он бір мың, сто одиннадцать тысяч",
        "200000, екі жүз мың, двести тысяч",
        "1000000, бір миллион, один миллион",
        "1001001, бір миллион бір мың бір, один миллион одна тысяча один",
        "5000000, бес миллион, пять миллионов",
        "5420000, бес миллион төрт жүз жиырма мың, пять миллионов четыреста двадцать тысяч",
        "11796000, он бір миллион жеті жүз тоқсан алты мың, одиннадцать миллионов семьсот девяносто шесть тысяч",
        "23900590, жиырма үш миллион тоғыз жүз мың бес жүз тоқсан, двадцать три миллиона девятьсот тысяч пятьсот девяносто",
        "1000000000, бір миллиард, один миллиард",
        "2003000060, екі миллиард үш миллион алпыс, два миллиарда три миллиона шестьдесят",
        "4000080000000, төрт триллион сексен миллион, четыре триллиона восемьдесят миллионов"
    })
    void spellsAmountsInKazakhAndRussian(long amount, String kk, String ru) {
        assertThat(AmountInWords.tenge(amount, Language.KK)).isEqualTo(kk);
        assertThat(AmountInWords.tenge(amount, Language.RU)).isEqualTo(ru);
        assertThat(AmountInWords.tenge(BigDecimal.valueOf(amount), Language.RU)).isEqualTo(ru);
    }

    @ParameterizedTest
    @CsvSource({
        "0, zero",
        "105, one hundred and five",
        "1124, one thousand one hundred and twenty-four",
        "5420000, five million four hundred and twenty thousand"
    })
    void spellsAmountsInEnglish(long amount, String en) {
        assertThat(AmountInWords.tenge(amount, Language.EN)).isEqualTo(en);
    }

    @Test
    void writesFigureWordsAndTengeAsTheFormsDo() {
        assertThat(AmountInWords.official(5_000_000, Language.RU))
                .isEqualTo("5\u00A0000\u00A0000 (пять миллионов) тенге");
        assertThat(AmountInWords.official(11_796_000, Language.KK))
                .isEqualTo("11\u00A0796\u00A0000 (он бір миллион жеті жүз тоқсан алты мың) теңге");
        assertThat(AmountInWords.official(11_796_000, Language.EN))
                .isEqualTo("11,796,000 (eleven million seven hundred and ninety-six thousand) tenge");
    }

    @Test
    void writesTiynInFigures() {
        assertThat(official("1124.5", Language.RU))
                .isEqualTo("1\u00A0124,50 (одна тысяча сто двадцать четыре) тенге 50 тиын");
        assertThat(official("0.50", Language.KK)).isEqualTo("0,50 (нөл) теңге 50 тиын");
        assertThat(official("1.05", Language.EN)).isEqualTo("1.05 (one) tenge 05 tiyn");
        assertThat(official("1.00", Language.RU)).isEqualTo("1 (один) тенге");
        assertThat(official("1.999", Language.RU)).isEqualTo("2 (два) тенге");
    }

    @Test
    void refusesANegativeAmount() {
        assertThatIllegalArgumentException().isThrownBy(() -> official("-1", Language.RU));
    }

    private static String official(String amount, Language language) {
        return AmountInWords.official(new BigDecimal(amount), language);
    }
}
