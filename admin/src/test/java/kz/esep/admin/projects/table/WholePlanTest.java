package kz.esep.admin.projects.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.esep.PhrasesConfiguration;
import kz.esep.admin.Cases;
import kz.esep.admin.projects.file.ProjectFiles;
import kz.esep.admin.projects.file.Reading;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.Indicator;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plans of real contracts, written into the empty template as a coordinator does, come back as they are. */
class WholePlanTest {

    private static final ProjectId ID = new ProjectId("whole");

    @ParameterizedTest
    @ValueSource(strings = {"zhetisu-2024", "taza-alem-2025", "eko-mangystau-2025"})
    void thePlanOfACaseComesBackFromTheTemplate(String name) throws Exception {
        var plan = project(Cases.content(name));
        var read = (PlanTable.Outcome.Read) PlanTable.read(filled(plan));
        assertThat(PlanRows.problems(read.rows())).isEmpty();
        assertThat(read.rows()).allSatisfy(row -> assertThat(row.doubt()).isNull());
        var json = PlanRows.file(read.rows(), plan.language(), "Whole", read.goal());
        var again = project(json.getBytes(StandardCharsets.UTF_8));
        assertThat(lines(again)).isEqualTo(lines(plan));
    }

    private static Project project(byte[] content) {
        return ProjectFiles.plan(((Reading.Read) ProjectFiles.read(content)).file(), ID);
    }

    private static byte[] filled(Project plan) throws Exception {
        var template = PlanTemplate.xlsx(
                PhrasesConfiguration.all(WholePlanTest.class.getClassLoader()),
                plan.language() == Language.RU ? Language.RU : Language.KK);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template));
                var out = new ByteArrayOutputStream()) {
            var sheet = book.getSheetAt(0);
            if (plan.goal() != null) {
                sheet.getRow(1).getCell(1).setCellValue(text(plan.goal()));
            }
            var row = 3;
            for (var task : plan.tasks()) {
                var taskText = (task.number() == null ? "" : "Задача " + task.number() + ". ") + text(task.title());
                for (var activity : task.activities()) {
                    write(sheet, row, 0, taskText);
                    write(sheet, row, 1, "Мероприятие " + activity.number() + ". " + text(activity.title()));
                    taskText = "";
                    for (var indicator : activity.indicators()) {
                        write(sheet, row, 3, text(indicator.name()));
                        write(sheet, row, 4, indicator.unit() == null ? "" : text(indicator.unit()));
                        write(sheet, row, 5, raw(indicator));
                        row++;
                    }
                    row += activity.indicators().isEmpty() ? 1 : 0;
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void write(XSSFSheet sheet, int row, int column, String text) {
        var target = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        if (!text.isEmpty()) {
            (target.getCell(column) == null ? target.createCell(column) : target.getCell(column)).setCellValue(text);
        }
    }

    private static List<String> lines(Project plan) {
        var lines = new ArrayList<String>();
        lines.add("goal " + (plan.goal() == null ? "" : text(plan.goal())));
        for (var task : plan.tasks()) {
            lines.add(task.number() + " " + text(task.title()));
            for (var activity : task.activities()) {
                lines.add(activity.id() + " " + activity.number() + " " + text(activity.title()));
                activity.indicators()
                        .forEach(one -> lines.add(one.id() + " " + text(one.name()) + " | "
                                + (one.unit() == null ? "" : text(one.unit())) + " | " + raw(one)));
            }
        }
        return lines;
    }

    private static String raw(Indicator indicator) {
        return indicator.plan() == null
                ? ""
                : Objects.requireNonNull(indicator.plan()).raw();
    }

    private static String text(Wording wording) {
        return wording.in(wording.original()).strip();
    }
}
