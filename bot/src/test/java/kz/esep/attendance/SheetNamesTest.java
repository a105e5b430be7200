package kz.esep.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kz.esep.dialogues.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of names in sheets that are not as one would wish. */
class SheetNamesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static final Named AIGUL = new Named("Сынақова Айгүл", Category.FEMALE, Category.AGE_17_22, null);
    private static final Named BOLAT = new Named("Үлгібаев Болат", Category.MALE, Category.AGE_59, null);

    @Test
    void countsAFormulaAsWhatItHasComeTo() throws IOException {
        var list = xlsx(List.of(
                List.of("№", "ФИО", "Пол", "Год рождения"),
                List.of("1", "Сынақова Айгүл", "ж", "2009"),
                List.of("=A2+1", "Үлгібаев Болат", "м", "=2026-61")));

        assertThat(list.people()).containsExactly(AIGUL, BOLAT);
        assertThat(list.rows()).isEqualTo(2);
    }

    @Test
    void passesOverATitleInMergedCells() throws IOException {
        var list = xlsx(List.of(
                List.of("Қатысушылар тізімі", "", "", ""),
                List.of("", "", "", ""),
                List.of("№", "Аты-жөні", "Жынысы", "Жасы"),
                List.of("1", "Сынақова Айгүл", "ә", "17"),
                List.of("2", "Үлгібаев Болат", "ер", "61")));

        assertThat(list.people()).containsExactly(AIGUL, BOLAT);
    }

    @Test
    void readsNamesUnderAHeadingMergedOverTheirColumns() throws IOException {
        var list = xlsx(List.of(
                List.of("№", "ФИО", "", "Пол", "Возраст"),
                List.of("1", "Сынақова", "Айгүл", "ж", "17"),
                List.of("2", "Үлгібаев", "Болат", "м", "61")));

        assertThat(list.people()).containsExactly(AIGUL, BOLAT);
    }

    @Test
    void keepsNoPhoneThatStandsInTheCellOfAName() throws IOException {
        var list = xlsx(List.of(
                List.of("ФИО", "Телефон"),
                List.of("Сынақова Айгүл +7 701 000 00 00", "87010000001"),
                List.of("Үлгібаев Болат, bolat@example.org", "")));

        assertThat(list.people()).extracting(Named::name).noneMatch(name -> name.matches(".*[\\d@].*"));
        assertThat(list.people()).hasSize(2);
        assertThat(list.phones()).isEqualTo(3);
    }

    @Test
    void countsANameThatStandsTwiceOnceAndNamesIt() throws IOException {
        var list = xlsx(List.of(List.of("Сынақова Айгүл"), List.of("Үлгібаев Болат"), List.of("СЫНАҚОВА АЙГҮЛ")));

        assertThat(list.people()).hasSize(2);
        assertThat(list.doubled()).containsExactly("Сынақова Айгүл");
    }

    @Test
    void doesNotReadASheetThatNobodySees() throws IOException {
        var bytes = Sheets.behindAHiddenOne(
                List.of(List.of("ФИО"), List.of("Лесная Вера")), List.of(List.of("ФИО"), List.of("Сынақова Айгүл")));

        assertThat(read("list.xlsx", bytes).people()).containsExactly(Named.only("Сынақова Айгүл"));
    }

    @Test
    void findsThatFiftyThousandRowsAreMoreThanAnEntryHolds() throws IOException {
        var bytes = Sheets.many(50_000);

        var list = read("list.xlsx", bytes);

        assertThat(list.isTooLong()).isTrue();
        assertThat(list.people()).hasSize(50_000);
        assertThat(list.rows()).isEqualTo(50_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "UTF-8"})
    void readsCsvInBothEncodingsOfCyrillic(String charset) throws IOException {
        var text = "№;ФИО;Пол;Возраст;Телефон\r\n1;Лесная Вера;ж;17;+77010000000\r\n;;;;\r\n2;Лесной Фёдор;м;61;\r\n";

        var list = read("list.csv", text.getBytes(Charset.forName(charset)));

        assertThat(list.people())
                .containsExactly(
                        new Named("Лесная Вера", Category.FEMALE, Category.AGE_17_22, null),
                        new Named("Лесной Фёдор", Category.MALE, Category.AGE_59, null));
        assertThat(list.phones()).isEqualTo(1);
        assertThat(list.rows()).isEqualTo(2);
    }

    @Test
    void keepsASeparatorThatStandsInQuotes() throws IOException {
        var text = """
                "ФИО","Дата рождения","Примечание"
                "Лесная, Вера","12.05.2008","сказала ""да"", пришла
                позже"
                "Лесной, Фёдор",1960-01-31,
                """;

        assertThat(read("list.csv", text.getBytes(StandardCharsets.UTF_8)).people())
                .containsExactly(
                        new Named("Лесная, Вера", null, Category.AGE_17_22, null),
                        new Named("Лесной, Фёдор", null, Category.AGE_59, null));
    }

    @Test
    void aQuoteThatIsNeverClosedCostsOneLineAtMost() throws IOException {
        var text = "ФИО;Пол\n\"Лесная Вера;ж\nЛесной Фёдор;м\n";

        assertThat(read("list.csv", text.getBytes(StandardCharsets.UTF_8)).people())
                .extracting(Named::name)
                .containsExactly("Лесная Вера", "Лесной Фёдор");
    }

    @Test
    void tellsTheAgeOnTheDayOfTheEventByADateCellAndKeepsNoDate() throws IOException {
        var people = xlsx(List.of(
                        List.of("Т.А.Ә.", "Туған күні"),
                        List.of("Лесная Вера", "@2009-06-15"),
                        List.of("Лесной Фёдор", "@2009-06-16")))
                .people();

        assertThat(people)
                .containsExactly(
                        new Named("Лесная Вера", null, Category.AGE_17_22, null),
                        new Named("Лесной Фёдор", null, Category.AGE_13_16, null));
        assertThat(people.toString()).doesNotContain("2009");
    }

    @Test
    void isNoListWhereAPictureIsCalledASheet() throws IOException {
        var picture = "\u0089PNG\r\n\u001a\n and so on".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(SheetNames.read("list.xlsx", new ByteArrayInputStream(picture), DAY))
                .isEmpty();
    }

    private static NameList xlsx(List<List<String>> rows) throws IOException {
        return read("list.xlsx", Sheets.xlsx(rows));
    }

    private static NameList read(String name, byte[] bytes) throws IOException {
        return SheetNames.read(name, new ByteArrayInputStream(bytes), DAY).orElseThrow();
    }
}
