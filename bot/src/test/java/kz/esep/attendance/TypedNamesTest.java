package kz.esep.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.esep.plan.StatusMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of names as they are pasted from a messenger. */
class TypedNamesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @Test
    void tellsTheAgeByADateOfBirthAndKeepsNoDate() {
        var list = TypedNames.read("""
                1. Сынақова Айгүл 15.06.2009 ж.т.
                2. Үлгібаев Асан, 2009-06-16, ер
                3) Лесная Вера 31/01/1960 г.р. +7 701 000 00 00
                """, DAY);
        assertThat(list.people())
                .containsExactly(
                        new Named("Сынақова Айгүл", null, Category.AGE_17_22, null),
                        new Named("Үлгібаев Асан", Category.MALE, Category.AGE_13_16, null),
                        new Named("Лесная Вера", null, Category.AGE_59, null));
        assertThat(list.phones()).isEqualTo(1);
    }

    @Test
    void mayHaveSeveralStatuses() {
        var person = TypedNames.read("Лесная Вера, студентка, инвалид, безработная", DAY)
                .people()
                .getFirst();
        assertThat(person.statuses()).containsExactly(Category.YOUTH, Category.DISABLED, Category.UNEMPLOYED);
        assertThat(person.in(StatusMode.EXCLUSIVE).statuses()).containsExactly(Category.YOUTH);
        var table = Groups.of(List.of(person, Named.only("Лесной Фёдор"))).status();
        assertThat(table.mode()).isEqualTo(StatusMode.OVERLAPPING);
        assertThat(table.total()).isEqualTo(2);
        assertThat(table.stated()).isEqualTo(3);
    }

    @Test
    void passesOverNumberingBlankLinesAndPhones() {
        var list = TypedNames.read("""
                1) Сынақова Айгүл, ә, 17 жас, +7 701 000 00 00

                2. Үлгібаев Болат 87010000001
                   \t
                № 3 Сынақов Ерлан (студент) erlan@example.org
                4 - Үлгіева Дана @ulgi_dana
                • Лесная Вера
                """, DAY);

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
                TypedNames.read("Сынақова Айгүл\nҮлгібаев Болат\nсынақова  айгүл, ж\nЛесной Фёдор\nЛесной Федор", DAY);

        assertThat(list.people())
                .extracting(Named::name)
                .containsExactly("Сынақова Айгүл", "Үлгібаев Болат", "Лесной Фёдор");
        assertThat(list.doubled()).containsExactly("Сынақова Айгүл", "Лесной Фёдор");
    }

    @Test
    void namesWhoStoodOnTheListBeforeThePaste() {
        var list = TypedNames.read("Сынақова Айгүл", DAY).plus(TypedNames.read("Үлгібаев Болат\nСынақова Айгүл", DAY));

        assertThat(list.people()).hasSize(2);
        assertThat(list.doubled()).containsExactly("Сынақова Айгүл");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+7 701 000 00 00\n8 (701) 000-00-01", "1.\n2.\n3.", "\n\n \t\n", "17 лет, ж"})
    void findsNobodyWhereNoNamesAre(String text) {
        assertThat(TypedNames.read(text, DAY).people()).isEqualTo(List.of());
    }
}
