package kz.esep.admin.projects.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An empty sheet to write a plan into, in the layout of the form's main table. Every cell is of text, so that 5/1 stays
 * 5/1 and does not become a day in May.
 */
public final class PlanTemplate {

    private static final List<String> COLUMNS = List.of("task", "activity", "place", "indicator", "unit", "plan");
    private static final int[] WIDTHS = {28, 40, 24, 44, 16, 26};
    private static final int ROWS = 120;
    private static final int HEADING = 2;

    private final Phrases phrases;
    private final Language language;

    private PlanTemplate(Phrases phrases, Language language) {
        this.phrases = phrases;
        this.language = language;
    }

    /** The sheet as an XLSX file, with headings in a language. */
    public static byte[] xlsx(Phrases phrases, Language language) {
        return new PlanTemplate(phrases, language).made();
    }

    private byte[] made() {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet(say("sheet"));
            for (var column = 0; column < WIDTHS.length; column++) {
                sheet.setColumnWidth(column, WIDTHS[column] * 256);
            }
            var body = body(workbook);
            about(sheet, body);
            heading(sheet, heading(workbook));
            for (var row = HEADING + 1; row < HEADING + 1 + ROWS; row++) {
                cells(sheet.createRow(row), body);
            }
            sheet.createFreezePane(0, HEADING + 1);
            sheet.setRepeatingRows(new CellRangeAddress(HEADING, HEADING, 0, WIDTHS.length - 1));
            sheet.getPrintSetup().setLandscape(true);
            sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How to fill it in, and the goal: one line each above the table. */
    private void about(XSSFSheet sheet, CellStyle style) {
        var about = sheet.createRow(0);
        about.createCell(0).setCellValue(say("about"));
        about.getCell(0).setCellStyle(wrapped(sheet.getWorkbook()));
        about.setHeightInPoints(62);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, WIDTHS.length - 1));
        var goal = sheet.createRow(1);
        cells(goal, style);
        goal.getCell(0).setCellValue(say("goal"));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, WIDTHS.length - 1));
    }

    private void heading(XSSFSheet sheet, CellStyle style) {
        var row = sheet.createRow(HEADING);
        cells(row, style);
        for (var column = 0; column < WIDTHS.length; column++) {
            row.getCell(column).setCellValue(say("column." + COLUMNS.get(column)));
        }
    }

    private static void cells(Row row, CellStyle style) {
        for (var column = 0; column < WIDTHS.length; column++) {
            row.createCell(column).setCellStyle(style);
        }
    }

    private static CellStyle heading(XSSFWorkbook workbook) {
        var style = body(workbook);
        var bold = workbook.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static CellStyle body(XSSFWorkbook workbook) {
        var style = wrapped(workbook);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static CellStyle wrapped(XSSFWorkbook workbook) {
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    private String say(String key) {
        return phrases.say(language, "plan-template." + key);
    }
}
