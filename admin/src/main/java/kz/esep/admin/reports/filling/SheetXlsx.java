package kz.esep.admin.reports.filling;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kz.esep.admin.reports.filling.Sheet.Column;
import kz.esep.admin.reports.sheets.PrintPage;
import kz.esep.admin.reports.sheets.Xlsx;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet as XLSX. Every cell is written as text, so that a name such as {@code =cmd} is never calculated. */
public final class SheetXlsx {

    private static final int CHARACTERS_IN_A_LINE = 110;
    private static final String NAME = "Esep";

    private SheetXlsx() {}

    public static byte[] of(Sheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, NAME, null)) {
            write(sheet, workbook.newWorksheet(NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Sheet sheet, Worksheet page) throws IOException {
        var row = 0;
        text(page, row, 0, sheet.title());
        page.style(row++, 0).bold().fontSize(14).set();
        for (var line : sheet.head()) {
            var text = line.label() + ": " + line.text();
            text(page, row, 0, text);
            across(page, row++, sheet.columns().size(), text);
        }
        var heading = ++row;
        for (var at = 0; at < sheet.columns().size(); at++) {
            var column = sheet.columns().get(at);
            page.width(at, column.share() * CHARACTERS_IN_A_LINE / 100.0);
            text(page, heading, at, column.title());
            page.style(heading, at).bold().wrapText(true).borderStyle("thin").set();
        }
        PrintPage.set(page, heading);
        row++;
        for (var cells : sheet.rows()) {
            row(page, row++, cells, sheet.columns());
        }
        row++;
        for (var line : sheet.below()) {
            text(page, row, 0, line);
            across(page, row++, sheet.columns().size(), line);
        }
        page.finish();
    }

    /** A line over the whole table; a row of merged cells does not find its height by itself. */
    private static void across(Worksheet page, int row, int columns, String text) {
        page.range(row, 0, row, columns - 1).merge();
        page.style(row, 0).wrapText(true).verticalAlignment("top").set();
        page.rowHeight(row, PrintPage.height(1 + text.length() / CHARACTERS_IN_A_LINE));
    }

    private static void row(Worksheet page, int row, Iterable<String> cells, List<Column> columns) {
        var column = 0;
        var lines = 1;
        for (var cell : cells) {
            text(page, row, column, cell);
            lines = Math.max(
                    lines, 1 + cell.length() * 100 / (columns.get(column).share() * CHARACTERS_IN_A_LINE));
            page.style(row, column++)
                    .wrapText(true)
                    .borderStyle("thin")
                    .verticalAlignment("top")
                    .set();
        }
        page.rowHeight(row, PrintPage.height(lines));
    }

    private static void text(Worksheet page, int row, int column, String text) {
        page.value(row, column, Xlsx.text(text));
    }
}
