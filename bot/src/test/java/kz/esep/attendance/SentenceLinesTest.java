package kz.esep.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Сынақова Айгүл",
                "сынақова айгүл бекболатқызы",
                "1. Үлгібаев Е. С.",
                "Айгүл",
                "Жан-Мари фон Лесной",
                "Сынақова Айгүл, ә, 17 жас, жастар",
                "Сынакова А.Б.",
                "Synakova Aigul, f, 17, youth",
                "Айгүл, Ерлан, Дана"
            })
    void aNameIsNoSentence(String line) {
        assertThat(SentenceLines.isOne(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Сегодня мы убрали берег реки",
                "Бүгін өзен жағасын тазаладық",
                "Бәріңізге рахмет!",
                "Рахмет",
                "Cleaned the whole river bank together",
                "Участники помогли собрать мусор.",
                "We met at the school"
            })
    void aSentenceIsOne(String line) {
        assertThat(SentenceLines.isOne(line)).isTrue();
    }

    @Test
    void leavesTheNamesAroundIt() {
        var text = "Қатысушылардың тізімін жіберіп отырмын, бәріңізге рахмет!\nСынақова Айгүл\nҮлгібаев Ерлан";
        assertThat(TypedNames.withoutSentences(text)).isEqualTo("Сынақова Айгүл\nҮлгібаев Ерлан");
        assertThat(TypedNames.sentences(text)).hasSize(1);
    }
}
