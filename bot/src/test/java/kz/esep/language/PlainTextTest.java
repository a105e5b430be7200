package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"Әсем Ұлы", "«кавычки» & <b>", "👨‍👩‍👧‍👦 🇰🇿", "бір\nекі\tүш", "שלום", ""})
    void leavesWhatPeopleWrite(String text) {
        assertThat(PlainText.of(text)).isSameAs(text);
    }

    @Test
    void takesOutWhatTurnsTheDirection() {
        assertThat(PlainText.of("Аян \u202Egnirts\u202C \u2067x\u2069\u200F")).isEqualTo("Аян gnirts x");
    }

    @Test
    void takesOutHalvesOfCharactersAndControls() {
        assertThat(PlainText.of("a\uD83Db\uDE00c\u0000\u0007\r")).isEqualTo("abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B\u2060", "\n\n", "\uFE0F"})
    void knowsWhatNobodyCanSee(String text) {
        assertThat(PlainText.isInvisible(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", ".", "ә"})
    void knowsWhatCanBeSeen(String text) {
        assertThat(PlainText.isInvisible(text)).isFalse();
    }
}
