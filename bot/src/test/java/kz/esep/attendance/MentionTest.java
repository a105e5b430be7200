package kz.esep.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionTest {

    private static final Mention NAME = Mention.of("Сынақова Алёна");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Сынақова Алёна                        | X
            сынақова  АЛЕНА                       | X
            Келген: Сынақова Алена, Үлгібаев Асан | Келген: …, Үлгібаев Асан
            «СЫНАҚОВА-АЛЁНА» айтты                | «…» айтты
            Сынақова Алёнаның анасы               | … анасы
            Алена Сынақова                        | X
            Жетекшісі Алёна Сынақовамен келісілді | Жетекшісі … келісілді
            Сынақова Алёнабек                     | Сынақова Алёнабек
            Алёна                                 | Алёна
            """)
    void isTakenOutOfWhateverItStandsIn(String text, String without) {
        assertThat(NAME.outOf(text, "X")).isEqualTo(without);
        assertThat(NAME.isIn(text)).isEqualTo(!text.equals(without));
    }

    @Test
    void ofThreeWordsIsFoundWithTheFamilyNameBehind() {
        var asan = Mention.of("Үлгібаев Асан Сынақұлы");

        assertThat(asan.outOf("Тренер Асан Сынақұлы Үлгібаев.", "X")).isEqualTo("Тренер ….");
        assertThat(asan.isIn("Сынақұлы Асан Үлгібаев")).isFalse();
    }

    @Test
    void ofOneWordIsFoundOnlyAlone() {
        var dana = Mention.of("Дана");
        assertThat(dana.outOf("дана", "X")).isEqualTo("X");
        assertThat(dana.outOf("Жұмыс сапасы – дана халық игілігі", "X")).contains("дана халық");
        assertThat(Mention.of("?!").isIn("")).isFalse();
        assertThat(Mention.of("?!").isIn("!")).isFalse();
    }
}
