package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "500, кг, тонна, 0.5",
        "500, килограмм, тонн, 0.5",
        "500, kg, tonne, 0.5",
        "2, т, кг, 2000",
        "2, тонны, тонна, 2",
        "2, '', тонна, 2",
        "3, дорба, тонна, 3",
        "3, м³, литр, 3000",
        "1.5, км, м, 1500",
        "20, адам болды, адам, 20"
    })
    void givesTheNumberInTheUnitOfThePlan(BigDecimal value, String typed, String wanted, BigDecimal expected) {
        assertThat(Units.convert(value, typed, wanted))
                .hasValueSatisfying(converted -> assertThat(converted).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @CsvSource({"3, км, тонна", "500, кг, контейнер", "5, литр, кг"})
    void comparesNothingThatCannotBeCompared(BigDecimal value, String typed, String wanted) {
        assertThat(Units.convert(value, typed, wanted)).isEmpty();
    }
}
