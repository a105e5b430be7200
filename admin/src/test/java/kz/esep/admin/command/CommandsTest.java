package kz.esep.admin.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import kz.esep.admin.Cases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void layOutTheFiles() throws IOException {
        for (var name : Cases.ALL) {
            Files.write(folder.resolve(name + ".json"), Cases.content(name));
        }
    }

    @Test
    void leavesEverythingThatIsNoCommandToTheServer() {
        assertThat(Commands.run(new String[0])).isEmpty();
        assertThat(Commands.run(new String[] {"--spring.profiles.active=x"})).isEmpty();
    }

    @Test
    void checkEndsWithOneWhereFiguresContradictEachOther() {
        assertThat(run("check", file(Cases.EKO), "--language", "ru")).hasValue(1);
        assertThat(out.toString()).contains("ОШИБКА SUM_MISMATCH [statistics.status]", "775", "770");
    }

    @Test
    void checkEndsWithZeroWhereNothingIsSerious() {
        assertThat(run("check", file(Cases.ZHETISU))).hasValue(0);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void checkSpeaksTheLanguageOfTheFileUnlessAskedForAnother() {
        run("check", file(Cases.EKO));
        assertThat(out.toString()).contains("ҚАТЕ SUM_MISMATCH");
        run("check", file(Cases.EKO), "--language", "en");
        assertThat(out.toString()).contains("ERROR SUM_MISMATCH");
    }

    @Test
    void checkGivesProgramsTheFindingsAsJson() {
        assertThat(run("check", file(Cases.EKO), "--language", "en", "--format", "json"))
                .hasValue(1);
        var first = new JsonMapper().readTree(out.toString()).get(0);
        assertThat(first.propertyNames()).containsExactly("code", "severity", "where", "message", "figures");
        assertThat(first.path("code").asString()).isEqualTo("SUM_MISMATCH");
        assertThat(first.path("severity").asString()).isEqualTo("error");
        assertThat(first.path("figures").path("sumOfParts").asInt()).isEqualTo(775);
    }

    @Test
    void checkLooksAtTheReportOfAnOperatorAndAtTheProjectsBesideIt() {
        assertThat(run("check", file("operator-mangystau-2025"), "--language", "en"))
                .hasValue(1);
        assertThat(out.toString())
                .contains("ERROR COUNT_DIFFERS_FROM_LIST [point3]", "TITLE_DIFFERS [point7]")
                .contains("SUM_MISMATCH [projects.eko-mangystau-2025.statistics.status]");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void checkSaysWhichProjectIsMissingBesideTheReportOfAnOperator() throws IOException {
        Files.delete(folder.resolve(Cases.EKO + ".json"));
        assertThat(run("check", file("operator-mangystau-2025"), "--language", "en"))
                .hasValue(1);
        assertThat(err.toString()).contains("eko-mangystau-2025.json").contains("not compared");
        assertThat(out.toString()).doesNotContain("[point4]").doesNotContain("[point5] ");
    }

    @Test
    void checkLooksAtTheSmallProjectsOfAProgramme() {
        assertThat(run("check", file("eu-small-grants"), "--language", "en")).hasValue(0);
        assertThat(out.toString())
                .contains("COPIED_FIGURE [smallProjects.Жас дәурен]")
                .doesNotContain("[grant.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"tasks\":{}}",
                "{\"kind\":\"operatorReport\",\"point2\":{\"rows\":7}}",
                "{\"kind\":\"poem\"}",
                "{\"smallProjects\":5}",
                "{\"grant\":{\"amountKzt\":1e999999999}}",
                "\u0000\u0001\u0002"
            })
    void checkEndsWithTwoAndOneSentenceForWhatIsNoReport(String content) throws IOException {
        var odd = Files.writeString(folder.resolve("odd.json"), content);
        assertThat(run("check", odd.toString(), "--language", "ru")).hasValue(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("odd.json");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ' \n'                    | UTF_8      | пуст
            '{"tasks": ['            | UTF_8      | обрывается: последних скобок нет
            '# Отчёт'                | UTF_8      | не читается как файл проекта (JSON): строка 1, знак
            'PK\u0003\u0000'         | UTF_8      | файл другого вида (Word, Excel, PDF или картинка)
            '{"language":"é"}'       | ISO_8859_1 | не в кодировке UTF-8; сохраните
            """)
    void checkSaysWhyAFileIsNoProjectFile(String content, String charset, String sentence) throws Exception {
        var odd = Files.writeString(folder.resolve("odd.json"), content.translateEscapes(), (Charset)
                StandardCharsets.class.getField(charset).get(null));
        assertThat(run("check", odd.toString(), "--language", "ru")).hasValue(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains(sentence)
                .doesNotContain("Source")
                .doesNotContain("Exception");
    }

    @Test
    void checkFindsANumberThatIsThereTwice() throws IOException {
        var twice = Files.writeString(
                folder.resolve("twice.json"),
                Files.readString(folder.resolve(Cases.EKO + ".json"))
                        .replaceFirst("(?s)(\"tasks\": \\[\\s*\\{\\s*\"number\": )1", "$12"));
        assertThat(run("check", twice.toString(), "--language", "ru")).hasValue(1);
        assertThat(out.toString()).contains("NUMBERING [tasks] Задачи: номера 2, 2, 3, 4, 5, 6, 7; вместо 1 стоит 2");
    }

    @Test
    void checkSaysThatAFolderIsNoFile() {
        assertThat(run("check", folder.toString(), "--language", "ru")).hasValue(2);
        assertThat(err.toString()).contains("это папка");
    }

    @Test
    void checkReadsNoFileThatIsTooLargeForAReport() throws IOException {
        var huge = folder.resolve("huge.json");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(33L << 20);
        }
        assertThat(run("check", huge.toString(), "--language", "en")).hasValue(2);
        assertThat(err.toString()).contains("too large");
    }

    @Test
    void checkEndsWithTwoWhereTheFileCannotBeRead() throws IOException {
        assertThat(run("check", folder.resolve("none.json").toString(), "--language", "en"))
                .hasValue(2);
        assertThat(err.toString()).contains("There is no file").contains("none.json");
        var broken = Files.writeString(folder.resolve("broken.json"), "{\n\"tasks\":[{\"number\":\"x\"}]}");
        assertThat(run("check", broken.toString(), "--language", "en")).hasValue(2);
        assertThat(err.toString()).contains("line 2, tasks[0].number: a whole number is needed here");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void draftWritesTheFormAndTellsWhatIsWrongInIt() throws IOException {
        var target = folder.resolve("draft.docx");
        assertThat(run(
                        "draft",
                        file(Cases.EKO),
                        "--form",
                        "final-report",
                        "--language",
                        "kk",
                        "--out",
                        target.toString()))
                .hasValue(0);
        assertThat(Files.readAllBytes(target)).startsWith('P', 'K');
        assertThat(out.toString()).contains("SUM_MISMATCH").doesNotContain("INFO");
    }

    @Test
    void draftRefusesWhatItCannotFill() {
        var target = folder.resolve("draft.docx").toString();
        assertThat(run("draft", file(Cases.EKO), "--form", "balance-sheet", "--language", "ru", "--out", target))
                .hasValue(2);
        assertThat(err.toString()).contains("Форму balance-sheet Esep пока не заполняет");
        assertThat(run("draft", file(Cases.EKO), "--form", "press-release", "--language", "ru", "--out", target))
                .hasValue(2);
        assertThat(err.toString()).contains("smallProjects");
        assertThat(run("draft", file(Cases.EKO), "--form", "operator-report", "--language", "ru", "--out", target))
                .hasValue(2);
        assertThat(run("draft", file(Cases.EKO), "--form", "activity-report", "--language", "ru", "--out", target))
                .hasValue(2);
        assertThat(err.toString()).contains("--activity 2.4");
        assertThat(run("draft", file(Cases.EKO), "--form", "final-report", "--language", "en", "--out", target))
                .hasValue(2);
        assertThat(err.toString()).contains("exists in kk and ru only");
        assertThat(run("draft", target + "/none.json", "--form", "final-report", "--language", "ru", "--out", target))
                .hasValue(2);
        assertThat(run(
                        "draft",
                        file(Cases.EKO),
                        "--form",
                        "final-report",
                        "--language",
                        "ru",
                        "--out",
                        target + "/x/y"))
                .hasValue(1);
        assertThat(Path.of(target)).doesNotExist();
    }

    @Test
    void anUnknownCommandGetsASentence() {
        assertThat(run("chekc")).hasValue(2);
        assertThat(err.toString()).contains("There is no command chekc.");
        assertThat(run("check", "a.json", "--format", "xml")).hasValue(2);
        assertThat(err.toString()).contains("--format");
    }

    @Test
    void helpNamesTheCommands() {
        assertThat(run("--help")).hasValue(0);
        assertThat(out.toString()).contains("check");
    }

    private OptionalInt run(String... args) {
        return Commands.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private String file(String name) {
        return folder.resolve(name + ".json").toString();
    }
}
