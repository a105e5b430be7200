package kz.esep.admin.projects.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.esep.admin.projects.table.PlanRow.Doubt;
import kz.esep.admin.projects.table.PlanRow.Role;
import kz.esep.admin.projects.table.PlanTable.Outcome;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

class PlanTableTest {

    private static final List<String> HEADING =
            List.of("Задача", "Мероприятия в рамках задачи", "Место", "Индикаторы", "Ед. изм.", "План");

    @Test
    void readsASheetInTheLayoutOfTheForm() {
        var read = read(Sheets.xlsx(List.of(
                List.of("Детальное описание проекта"),
                List.of("Цель проекта:", "Чистый берег"),
                HEADING,
                List.of("1", "2", "3", "4", "5", "6"),
                List.of(
                        "Задача 1. Убрать берег",
                        "Мероприятие 1. Субботники",
                        "с. Арна",
                        "Субботники",
                        "шт",
                        "Не менее 10"),
                List.of("", "", "", "Участники", "человек", "200 человек"),
                List.of("", "Мероприятие 2. Урок", "", "Уроки", "", "1 с каждой школы"),
                List.of("Итого", "", "", "", "", "12"))));
        assertThat(read.goal()).isEqualTo("Чистый берег");
        assertThat(said(read))
                .containsExactly(
                        "TASK 1 Убрать берег",
                        "ACTIVITY 1 Субботники @ с. Арна",
                        "INDICATOR Субботники [шт] = Не менее 10",
                        "INDICATOR Участники [человек] = 200 человек",
                        "ACTIVITY 2 Урок",
                        "INDICATOR Уроки = 1 с каждой школы");
        assertThat(read.rows().getFirst().where()).isEqualTo("План!A5");
    }

    @Test
    void readsMergedCellsAndATwoRowHeadingWithFact() {
        var rows = List.of(
                List.of("Міндет", "Іс-шаралар", "Индикаторлар", "", "", "Әсері"),
                List.of("", "", "атауы", "жоспар", "факт", ""),
                List.of("1-міндет. Жағаны тазалау", "1-іс-шара. Сенбілік", "Сенбілік", "10", "", ""),
                List.of("", "", "Қатысушылар", "кемінде 200", "", ""));
        var read = read(Sheets.xlsx(rows, sheet -> {
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 4));
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 1, 1));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
        }));
        assertThat(said(read))
                .containsExactly(
                        "TASK 1 Жағаны тазалау",
                        "ACTIVITY 1 Сенбілік",
                        "INDICATOR Сенбілік = 10",
                        "INDICATOR Қатысушылар = кемінде 200");
    }

    @Test
    void aRowOfOneTextIsATask() {
        var read = read(Sheets.xlsx(
                List.of(
                        List.of("№", "Мероприятия", "Показатели", "План"),
                        List.of("Задача 2. Обучить", "", "", ""),
                        List.of("1.", "Тренинг", "Тренинги", "5/1"),
                        List.of("Итоговая публичная презентация результатов проекта", "", "", ""),
                        List.of("1.", "Презентация", "Презентации", "1")),
                sheet -> sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 3))));
        assertThat(said(read))
                .containsExactly(
                        "TASK 2 Обучить",
                        "ACTIVITY 1 Тренинг",
                        "INDICATOR Тренинги = 5/1",
                        "TASK Итоговая публичная презентация результатов проекта",
                        "ACTIVITY 1 Презентация",
                        "INDICATOR Презентации = 1");
    }

    @Test
    void aTableThatIsSplitOverPagesIsOne() {
        var heading = List.of("Задача", "Мероприятия", "Индикаторы", "План");
        var read = read(Sheets.docx(List.of(
                List.of(
                        heading,
                        List.of("Задача 1. А", "Мероприятие 1. Акция", "Акции\nУчастники", "2\nНе менее 50"),
                        List.of("^", "Мероприятие 2. Урок", "Уроки", "3")),
                List.of(
                        heading,
                        List.of("Задача 2. Б", "Мероприятие 1. Форум", "Форумы", "1"),
                        List.of("^", "^", "Гости", "100 человек")))));
        assertThat(said(read))
                .containsExactly(
                        "TASK 1 А",
                        "ACTIVITY 1 Акция",
                        "INDICATOR Акции = 2",
                        "INDICATOR Участники = Не менее 50",
                        "ACTIVITY 2 Урок",
                        "INDICATOR Уроки = 3",
                        "TASK 2 Б",
                        "ACTIVITY 1 Форум",
                        "INDICATOR Форумы = 1",
                        "INDICATOR Гости = 100 человек");
        assertThat(read.rows().get(1).where()).isEqualTo("1:2:2");
    }

    @Test
    void aPlanWithinTheNameIsTakenOutAndDoubted() {
        var read = read(Sheets.xlsx(List.of(
                List.of("Задача", "Мероприятия", "Количественные и качественные индикаторы"),
                List.of(
                        "Задача 1. А",
                        "Мероприятие 1. Акция",
                        "Акции – не менее 3; \n- Фото: 10 штук\nСписок участников"))));
        assertThat(said(read))
                .containsExactly(
                        "TASK 1 А",
                        "ACTIVITY 1 Акция",
                        "INDICATOR Акции = не менее 3",
                        "INDICATOR Фото = 10 штук",
                        "INDICATOR Список участников");
        assertThat(read.rows().get(2).doubt()).isEqualTo(Doubt.SPLIT);
        assertThat(read.rows().get(4).doubt()).isNull();
    }

    @Test
    void linesThatDoNotPairFormulasAndDatesAreDoubted() {
        var rows = List.of(
                List.of("Задача", "Мероприятия", "Индикаторы", "План"),
                List.of("Задача 1. А", "Мероприятие 1. Акция", "Акции\nФото", "2"),
                List.of("", "", "Гости", ""),
                List.of("", "", "Видео", ""));
        var read = read(Sheets.xlsx(rows, sheet -> {
            sheet.getRow(2).createCell(3).setCellFormula("10*2");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat((short) 14);
            var date = sheet.getRow(3).createCell(3);
            date.setCellValue(java.time.LocalDate.of(2026, 1, 5));
            date.setCellStyle(style);
        }));
        assertThat(read.rows().stream().map(PlanRow::doubt).toList())
                .containsExactly(
                        null, null, Doubt.LINES_DIFFER, Doubt.LINES_DIFFER, Doubt.FORMULA, Doubt.DATE_FOR_NUMBER);
        assertThat(read.rows().get(4).plan()).isEqualTo("20");
    }

    @Test
    void hiddenSheetsAndSheetsWithoutAPlanAreNamedAndNotRead() {
        var read = read(Sheets.workbook(book -> {
            Sheets.fill(book.createSheet("Смета"), List.of(List.of("Статья", "Сумма")));
            Sheets.fill(
                    book.createSheet("План"),
                    List.of(HEADING, List.of("Задача 1. А", "Мероприятие 1. Б", "", "В", "", "1")));
            Sheets.fill(
                    book.createSheet("Старый"),
                    List.of(HEADING, List.of("Задача 1. Старая", "Мероприятие 1. Б", "", "В", "", "1")));
            book.setSheetHidden(2, true);
        }));
        assertThat(read.unread()).containsExactly("Старый", "Смета");
        assertThat(said(read)).first().isEqualTo("TASK 1 А");
    }

    @Test
    void tasksWithoutAnyNumberAreCountedAndActivitiesWithoutATaskAreShown() {
        var counted = read(Sheets.xlsx(List.of(
                HEADING,
                List.of("Убрать берег", "Субботники", "", "Субботники", "", "1"),
                List.of("Рассказать", "Урок", "", "Уроки", "", "1"))));
        assertThat(said(counted)).contains("TASK 1 Убрать берег", "TASK 2 Рассказать");
        var orphan = read(Sheets.xlsx(
                List.of(List.of("Мероприятия", "Индикаторы", "План"), List.of("Субботники", "Субботники", "1"))));
        assertThat(PlanRows.problems(orphan.rows()))
                .extracting(PlanRows.Found::problem)
                .containsExactly(PlanRows.Problem.ACTIVITY_WITHOUT_TASK);
    }

    @Test
    void twoActivitiesWithOneNumberAreAProblemOfTheirRow() {
        var read = read(Sheets.xlsx(List.of(
                HEADING,
                List.of("Задача 1. А", "Мероприятие 1. Б", "", "В", "", "1"),
                List.of("", "Мероприятие 1. Г", "", "Д", "", "1"))));
        assertThat(PlanRows.problems(read.rows()))
                .containsExactly(new PlanRows.Found(3, PlanRows.Problem.NUMBER_TWICE));
    }

    @Test
    void refusesWhatIsNoPlanAndSaysWhy() throws Exception {
        assertThat(refusal(Sheets.xlsx(List.of(List.of("Статья", "Сумма"), List.of("Бензин", "5000")))))
                .isEqualTo("NO_PLAN");
        assertThat(refusal(new byte[11 * 1024 * 1024])).isEqualTo("TOO_LARGE");
        assertThat(refusal("просто текст".getBytes(StandardCharsets.UTF_8))).isEqualTo("NO_DOCUMENT");
        assertThat(refusal(zip("заметки.txt", new byte[10]))).isEqualTo("NO_DOCUMENT");
        assertThat(refusal(zip("xl/workbook.xml", new byte[70 * 1024 * 1024]))).isEqualTo("SWELLS");
        assertThat(refusal(zip("xl/workbook.xml", "<no".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("DAMAGED");
        assertThat(refusal(new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                }))
                .isEqualTo("OLD_OR_LOCKED");
        var cut = Sheets.xlsx(List.of(HEADING));
        assertThat(refusal(java.util.Arrays.copyOf(cut, cut.length / 2))).isEqualTo("DAMAGED");
        var rows = Sheets.xlsx(
                List.of(HEADING), sheet -> sheet.createRow(20_001).createCell(0).setCellValue("x"));
        assertThat(refusal(rows)).isEqualTo("TOO_MANY_ROWS");
    }

    @Test
    void aCompoundPlanThatExcelMadeADateOfIsDoubtedHoweverItIsShown() {
        var rows = List.of(
                List.of("Задача", "Мероприятия", "Индикаторы", "План"),
                List.of("Задача 1. А", "Мероприятие 1. Акция", "Фото/видео", "1"),
                List.of("", "", "Листовки", "05.01.2026"),
                List.of("", "", "Плакаты", "5/1"));
        var read = read(Sheets.xlsx(rows, sheet -> {
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat((short) 16); // d-mmm, what Excel gives to a typed 5/1
            var date = sheet.getRow(1).getCell(3);
            date.setCellValue(java.time.LocalDate.of(2026, 1, 5));
            date.setCellStyle(style);
        }));
        assertThat(read.rows().stream().map(PlanRow::doubt).toList())
                .containsExactly(null, null, Doubt.DATE_FOR_NUMBER, Doubt.DATE_FOR_NUMBER, null);
        assertThat(read.rows().get(2).plan()).isEqualTo("05.01.2026");
    }

    @Test
    void otherHeadingsAreNamedWithTheirSheetAndCell() {
        var refused = (Outcome.Refused) PlanTable.read(Sheets.workbook(book -> {
            Sheets.fill(book.createSheet("Смета"), List.of(List.of("", ""), List.of("Статья", "Сумма")));
            Sheets.fill(book.createSheet("Пустой"), List.of());
            Sheets.fill(book.createSheet("Люди"), List.of(List.of("Имя"), List.of("А")));
        }));
        assertThat(refused.reason()).isEqualTo("NO_PLAN");
        assertThat(refused.seen()).containsExactly("Смета!A2: Статья, Сумма", "Люди!A1: Имя");
    }

    @Test
    void aSheetThatIsTooLongIsNamed() {
        var rows = Sheets.xlsx(
                List.of(HEADING), sheet -> sheet.createRow(20_001).createCell(0).setCellValue("x"));
        assertThat(((Outcome.Refused) PlanTable.read(rows)).seen())
                .singleElement()
                .asString()
                .endsWith("!A20001");
    }

    @Test
    void everyRowSaysFromWhichSheetAndCellItWasRead() {
        var read = read(Sheets.workbook(book -> Sheets.fill(
                book.createSheet("План"),
                List.of(HEADING, List.of("Задача 1. А", "Мероприятие 1. Б", "", "В", "", "1")))));
        assertThat(read.rows()).extracting(PlanRow::where).containsExactly("План!A2", "План!B2", "План!D2");
    }

    @Test
    void readsAPlanOfAThousandActivities() {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADING);
        for (var i = 1; i <= 1000; i++) {
            rows.add(
                    List.of(i == 1 ? "Задача 1. А" : "", "Мероприятие " + i + ". Акция " + i, "", "Акции", "", "" + i));
        }
        var read = read(Sheets.xlsx(rows));
        assertThat(read.rows()).hasSize(2001);
        assertThat(PlanRows.problems(read.rows())).isEmpty();
    }

    private static byte[] zip(String name, byte[] content) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static Outcome.Read read(byte[] content) {
        assertThat(PlanTable.read(content)).isInstanceOf(Outcome.Read.class);
        return (Outcome.Read) PlanTable.read(content);
    }

    private static String refusal(byte[] content) {
        assertThat(PlanTable.read(content)).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) PlanTable.read(content)).reason();
    }

    private static List<String> said(Outcome.Read read) {
        return read.rows().stream()
                .map(row -> row.role()
                        + (row.role() == Role.INDICATOR || row.number() == null ? "" : " " + row.number())
                        + " "
                        + row.text()
                        + (row.place() == null ? "" : " @ " + row.place())
                        + (row.unit() == null ? "" : " [" + row.unit() + "]")
                        + (row.plan() == null ? "" : " = " + row.plan()))
                .toList();
    }
}
