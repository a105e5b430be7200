package kz.esep.admin.reports.sheets;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as CSV that a spreadsheet opens with its letters right. A text that a spreadsheet would take for a formula
 * gets an apostrophe before it.
 */
public final class Csv {

    /** Tells a spreadsheet that the letters are UTF-8. */
    public static final String BEGINNING = "\uFEFF";

    private static final String END = "\r\n";

    private Csv() {}

    /** One row with its end. */
    public static String row(List<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";")) + END;
    }

    private static String cell(@Nullable Object value) {
        var text = Objects.toString(value, "");
        var harmless =
                value instanceof Number || text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return harmless.matches("[^;\"\\r\\n]*") ? harmless : "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
