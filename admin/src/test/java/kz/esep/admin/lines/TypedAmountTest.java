package kz.esep.admin.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Random;
import kz.esep.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TypedAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3140807,50|3140807.50",
                "3 140 807,50|3140807.50",
                "1 580|1580",
                "1\u00A0580|1580",
                "1580.5|1580.5",
                "1,580,000|1580000",
                "5 420 000 тенге|5420000",
                "5 420 000 тг.|5420000",
                "5,4 млн|5400000",
                "0|0"
            })
    void readsSumsAsPeopleWriteThem(String typed, BigDecimal sum) {
        assertThat(TypedAmount.money(typed, Language.RU).value()).isEqualByComparingTo(sum);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,580|line.number.twofold",
                "1.580|line.number.twofold",
                "-5|line.number.negative",
                "−5 000|line.number.negative",
                "много|line.number.none",
                "5 кг|line.number.none",
                "12 000 - 13 000|line.number.none",
                "около 5000|line.number.exact",
                "не менее 10|line.number.exact",
                "10,555 1|line.number.none",
                "0,125|line.number.decimals",
                "99999999999999|line.number.large"
            })
    void saysWhyASumCannotBeTaken(String typed, String problem) {
        var read = TypedAmount.money(typed, Language.RU);
        assertThat(read.value()).isNull();
        assertThat(Objects.requireNonNull(read.problem()).key()).isEqualTo(problem);
    }

    @Test
    void countsAreWhole() {
        assertThat(TypedAmount.count("1 200", Language.KK).value()).isEqualByComparingTo("1200");
        assertThat(Objects.requireNonNull(TypedAmount.count("2,5", Language.KK).problem())
                        .key())
                .isEqualTo("line.number.whole");
    }

    /** What a form shows has to come back as the same sum, whatever language its reader has. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void readsBackEverySumThatAFormShows(Language language) {
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            var sum = BigDecimal.valueOf(random.nextLong(100_000_000_000L), random.nextInt(3));
            var shown = TypedAmount.written(sum, language);
            assertThat(TypedAmount.money(shown, language).value())
                    .as("%s in %s", shown, language)
                    .isEqualByComparingTo(sum);
        }
    }
}
