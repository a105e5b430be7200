package kz.esep.admin.reports.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import kz.esep.admin.reports.sheets.Sheet.Column;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes tables as XLSX, row by row: a long one costs no more memory than a short one. A text is never a formula. */
public final class Xlsx {

    private static final int ROWS_AT_ONCE = 200;

    /** A cell of a spreadsheet holds no more (Excel specifications and limits). */
    private static final int LONGEST_CELL = 32_767;

    private static final int LONGEST_NAME = 31;
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private Xlsx() {}

    /** Writes a workbook; the stream is left open. */
    public static void write(OutputStream out, List<Sheet> sheets) throws IOException {
        try (var workbook = new Workbook(new Unclosed(out), "Esep", "1.0")) {
            for (var sheet : sheets) {
                var worksheet = workbook.newWorksheet(name(sheet.name()));
                new Page(worksheet).write(sheet);
                worksheet.finish();
            }
        }
    }

    /** A name without what a spreadsheet does not take in one. */
    private static String name(String wanted) {
        var name = text(wanted).replaceAll("[\\\\/*?:\\[\\]]", " ");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /** A text as a cell can hold it: without what XML cannot say, and not too long. */
    public static String text(String text) {
        var whole = UNWRITABLE.matcher(text).replaceAll("\uFFFD");
        return whole.length() > LONGEST_CELL ? whole.substring(0, LONGEST_CELL - 1) + "…" : whole;
    }

    /** One sheet while it is written. */
    private static final class Page {

        private final Worksheet sheet;
        private List<Column> columns = List.of();
        private int row;

        Page(Worksheet sheet) {
            this.sheet = sheet;
        }

        void write(Sheet source) throws IOException {
            columns = source.columns();
            for (int column = 0; column < source.columns().size(); column++) {
                sheet.width(column, source.columns().get(column).width());
                sheet.inlineString(0, column, text(source.columns().get(column).title()));
            }
            sheet.range(0, 0, 0, Math.max(0, source.columns().size() - 1))
                    .style()
                    .bold()
                    .wrapText(true)
                    .fillColor("F2F2F2")
                    .set();
            PrintPage.set(sheet, 0);
            sheet.pageOrientation("landscape");
            row = 1;
            source.rows().accept(this::add);
            sheet.flush();
        }

        private void add(List<?> cells) {
            var lines = 1;
            for (int column = 0; column < cells.size(); column++) {
                cell(column, cells.get(column));
                lines = Math.max(
                        lines, lines(cells.get(column), columns.get(column).width()));
            }
            sheet.rowHeight(row, PrintPage.height(lines));
            row++;
            if (row % ROWS_AT_ONCE == 0) {
                flush();
            }
        }

        /** How many lines a cell takes at least. */
        private static int lines(@Nullable Object value, int width) {
            return value instanceof String text
                    ? text.lines().mapToInt(line -> 1 + line.length() / width).sum()
                    : 1;
        }

        private void cell(int column, @Nullable Object value) {
            switch (value) {
                case null -> {
                    // Nobody gave it; it stays empty and is no zero.
                }
                case Number number -> {
                    sheet.value(row, column, number);
                    sheet.style(row, column).verticalAlignment("top").set();
                }
                case LocalDate day -> {
                    sheet.value(row, column, day);
                    sheet.style(row, column)
                            .format("dd.mm.yyyy")
                            .verticalAlignment("top")
                            .set();
                }
                default -> {
                    sheet.inlineString(row, column, text(value.toString()));
                    sheet.style(row, column)
                            .wrapText(true)
                            .verticalAlignment("top")
                            .set();
                }
            }
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The workbook closes what it writes to, and more may follow. */
    private static final class Unclosed extends OutputStream {

        private final OutputStream out;

        Unclosed(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
