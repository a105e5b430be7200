package kz.esep.admin.reports.filling;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet as XLSX. Every cell is written as text, so that a name such as {@code =cmd} is never calculated. */
public final class SheetXlsx {

    private static final int CHARACTERS_IN_A_LINE = 110;
    private static final int MOST_CHARACTERS = 32_000;
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
            text(page, row++, 0, line.label() + ": " + line.text());
        }
        var heading = ++row;
        for (var at = 0; at < sheet.columns().size(); at++) {
            var column = sheet.columns().get(at);
            page.width(at, column.share() * CHARACTERS_IN_A_LINE / 100.0);
            text(page, heading, at, column.title());
            page.style(heading, at).bold().wrapText(true).borderStyle("thin").set();
        }
        page.freezePane(0, heading + 1);
        row++;
        for (var cells : sheet.rows()) {
            row(page, row++, cells);
        }
        row++;
        for (var line : sheet.below()) {
            text(page, row++, 0, line);
        }
        page.finish();
    }

    private static void row(Worksheet page, int row, Iterable<String> cells) {
        var column = 0;
        for (var cell : cells) {
            text(page, row, column, cell);
            page.style(row, column++)
                    .wrapText(true)
                    .borderStyle("thin")
                    .verticalAlignment("top")
                    .set();
        }
    }

    private static void text(Worksheet page, int row, int column, String text) {
        page.value(row, column, text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
    }
}
