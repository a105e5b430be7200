package kz.esep.attendance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A list of names in a sheet: XLSX, read row by row, or CSV. Which column is what its heading says, or its content. */
public final class SheetNames {

    /** What lies behind this row is not read. */
    static final int LAST_ROW = 100_000;

    /** Cells say how they are shown, which tells dates from other numbers. */
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private SheetNames() {}

    /** Whether a file of this name can be read here. */
    public static boolean isSheet(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".csv");
    }

    /**
     * Reads the first sheet that can be seen.
     *
     * @param day of the event, for columns with dates or years of birth; none of them is kept
     * @return empty where the bytes are no sheet at all
     */
    public static Optional<NameList> read(String fileName, InputStream bytes, LocalDate day) throws IOException {
        if (fileName.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return Optional.of(new SheetRows(day).read(CsvRows.of(decoded(bytes.readAllBytes()), LAST_ROW).stream()));
        }
        try (var workbook = new ReadableWorkbook(bytes, WITH_FORMATS);
                var rows = shown(workbook).openStream()) {
            return Optional.of(new SheetRows(day).read(rows.limit(LAST_ROW).map(SheetNames::cells)));
        } catch (IOException | RuntimeException unreadable) {
            // Broken bytes surface as whatever the library stumbles over; the person is told that it is no sheet.
            return Optional.empty();
        }
    }

    private static Sheet shown(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseGet(workbook::getFirstSheet);
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < row.getCellCount(); i++) {
            cells.add(text(row.getCell(i)));
        }
        return cells;
    }

    /** A formula counts as what it has come to; a cell inside a merged one is empty. */
    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER && isDate(cell)) {
            return cell.asDate().toLocalDate().toString();
        }
        var raw = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
        return raw == null ? "" : raw.strip().replaceFirst("\\.0+$", "");
    }

    /** Dates are numbers of days that a format shows with a year. */
    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("yy");
    }

    /** UTF-8, and where it is not, the Cyrillic of Windows that Excel writes. */
    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException notUnicode) {
            return new String(bytes, Charset.forName("windows-1251"));
        }
    }
}
