package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedUnitTest {

    private final Phrases phrases =
            Phrases.load(CountedUnitTest.class.getClassLoader(), List.of("kz/esep/dialogue/phrases/units.yml"));

    @ParameterizedTest
    @CsvSource({
        "1, тонна, тонна, тонна, tonne",
        "3.5, тонна, тонна, тонны, tonnes",
        "5, сенбілік, сенбілік, субботников, cleanups",
        "22, орын, орын, места, places",
        "11, тақтайша, тақтайша, табличек, signs",
        "2, фото, фото, фото, photos",
        "4, шт., дана, шт., pieces",
        "3, отряд, отряд, отряд, отряд"
    })
    void agreesWithItsNumber(BigDecimal number, String unit, String kk, String ru, String en) {
        var phrase = CountedUnit.of(number, Wording.of(Language.KK, unit));
        assertThat(phrases.say(Language.KK, phrase)).isEqualTo(kk);
        assertThat(phrases.say(Language.RU, phrase)).isEqualTo(ru);
        assertThat(phrases.say(Language.EN, phrase)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({
        "3, субботник, субботников",
        "1, субботник, субботника",
        "21, субботник, субботника",
        "11, субботник, субботников",
        "111, субботник, субботников",
        "3.5, тонна, тонны",
        "60, человек, человек"
    })
    void standsInTheGenitiveBehindAHedgeInRussian(BigDecimal number, String unit, String ru) {
        var phrase = CountedUnit.hedged(number, Wording.of(Language.RU, unit), Language.RU);
        assertThat(phrases.say(Language.RU, phrase)).isEqualTo(ru);
    }

    @Test
    void knowsNoGenitiveInEnglish() {
        var phrase = CountedUnit.hedged(BigDecimal.ONE, Wording.of(Language.EN, "cleanup"), Language.EN);
        assertThat(phrases.say(Language.EN, phrase)).isEqualTo("cleanup");
    }
}
