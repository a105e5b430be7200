package kz.esep.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of names as they are pasted from a messenger. */
class TypedNamesTest {

    @Test
    void passesOverNumberingBlankLinesAndPhones() {
        var list = TypedNames.read("""
                1) Сынақова Айгүл, ә, 17 жас, +7 701 000 00 00

                2. Үлгібаев Болат 87010000001
                   \t
                № 3 Сынақов Ерлан (студент) erlan@example.org
                4 - Үлгіева Дана @ulgi_dana
                • Лесная Вера
                """, 2026);

        assertThat(list.people())
                .containsExactly(
                        new Named("Сынақова Айгүл", Category.FEMALE, Category.AGE_17_22, null),
                        Named.only("Үлгібаев Болат"),
                        new Named("Сынақов Ерлан", null, null, Category.YOUTH),
                        Named.only("Үлгіева Дана"),
                        Named.only("Лесная Вера"));
        assertThat(list.phones()).isEqualTo(4);
        assertThat(list.rows()).isEqualTo(5);
    }

    @Test
    void countsANameThatStandsTwiceOnceAndNamesIt() {
        var list =
                TypedNames.read("Сынақова Айгүл\nҮлгібаев Болат\nсынақова  айгүл, ж\nЛесной Фёдор\nЛесной Федор", 2026);

        assertThat(list.people())
                .extracting(Named::name)
                .containsExactly("Сынақова Айгүл", "Үлгібаев Болат", "Лесной Фёдор");
        assertThat(list.doubled()).containsExactly("Сынақова Айгүл", "Лесной Фёдор");
    }

    @Test
    void namesWhoStoodOnTheListBeforeThePaste() {
        var list =
                TypedNames.read("Сынақова Айгүл", 2026).plus(TypedNames.read("Үлгібаев Болат\nСынақова Айгүл", 2026));

        assertThat(list.people()).hasSize(2);
        assertThat(list.doubled()).containsExactly("Сынақова Айгүл");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+7 701 000 00 00\n8 (701) 000-00-01", "1.\n2.\n3.", "\n\n \t\n", "17 лет, ж"})
    void findsNobodyWhereNoNamesAre(String text) {
        assertThat(TypedNames.read(text, 2026).people()).isEqualTo(List.of());
    }
}
