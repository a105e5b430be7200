package kz.esep.admin.reports.filling;

import java.util.List;

/**
 * One table to print or to send, with what stands above and below it. Everything in it is text, also what looks like a
 * formula.
 *
 * @param head what it is about, line by line
 * @param columns from the left
 * @param rows from above, each with a cell for every column
 * @param below what is said under the table
 * @param lineHeight how high a row is at least, in millimetres: more where people write by hand
 */
public record Sheet(
        String title,
        List<Line> head,
        List<Column> columns,
        List<List<String>> rows,
        List<String> below,
        int lineHeight) {

    public Sheet {
        head = List.copyOf(head);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        below = List.copyOf(below);
        var width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("A row has another number of cells than there are columns");
        }
    }

    /** One line above the table: "Date: 14 June 2025". */
    public record Line(String label, String text) {}

    /**
     * A column.
     *
     * @param share of the width of the page, in hundredths
     * @param isNumber whether it holds running numbers
     */
    public record Column(String title, int share, boolean isNumber) {}
}
