package kz.esep.attendance;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a CSV file as spreadsheets write it (RFC 4180): a cell in quotes may hold the separator, line breaks and doubled
 * quotes. A quote that is never closed ends with its line, so that one slip does not swallow the rest of the list.
 */
final class CsvRows {

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private CsvRows(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** @param most so many rows at most */
    static List<List<String>> of(String text, int most) {
        var read = new CsvRows(text, separator(text));
        while (read.at < text.length() && read.rows.size() < most) {
            read.cell();
        }
        read.endRow();
        return List.copyOf(read.rows);
    }

    /** The separator of which the first line has most outside quotes. */
    private static char separator(String text) {
        var line = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        var best = ',';
        for (var candidate : new char[] {';', '\t', ','}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(one -> one == wanted).count();
    }

    /** Reads one cell and what ends it. */
    private void cell() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        row.add((isQuoted() ? quoted() : plain()).strip());
        if (at < text.length() && text.charAt(at) == separator) {
            at++;
            if (at == text.length()) {
                row.add("");
            }
        } else {
            endLine();
        }
    }

    private boolean isQuoted() {
        return at < text.length() && text.charAt(at) == '"' && closing(at + 1) >= 0;
    }

    /** Where a quoted cell closes: a quote behind which a separator, a line end or nothing stands; -1 for nowhere. */
    private int closing(int from) {
        for (var i = from; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return isEnd(i + 1) ? i : -1;
                }
            }
        }
        return -1;
    }

    private boolean isEnd(int index) {
        return index >= text.length() || text.charAt(index) == separator || isLineEnd(index);
    }

    private boolean isLineEnd(int index) {
        return text.charAt(index) == '\n' || text.charAt(index) == '\r';
    }

    private String quoted() {
        var close = closing(at + 1);
        var cell = text.substring(at + 1, close).replace("\"\"", "\"").replaceAll("\\R", " ");
        at = close + 1;
        return cell;
    }

    private String plain() {
        var from = at;
        while (!isEnd(at)) {
            at++;
        }
        return text.substring(from, at).replaceAll("^\"|\"$", "");
    }

    private void endLine() {
        if (at < text.length()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        endRow();
    }

    private void endRow() {
        if (!row.isEmpty()) {
            rows.add(List.copyOf(row));
            row = new ArrayList<>();
        }
    }
}
