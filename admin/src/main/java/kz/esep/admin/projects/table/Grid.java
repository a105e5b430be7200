package kz.esep.admin.projects.table;

import java.util.List;

/**
 * A table as it stands in a sheet or a document, without what is hidden. A merged cell holds its text in each of its
 * places.
 *
 * @param name of the sheet; of a table in a document its number
 */
record Grid(String name, List<Row> rows) {

    Grid {
        rows = List.copyOf(rows);
    }

    /** How many columns the widest row has. */
    int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /**
     * One row.
     *
     * @param number as the reader of the file counts, from 1
     */
    record Row(int number, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        /** The cell of a column, an empty one behind the last. */
        Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }

        /** Whether one text fills the row from end to end, as the heading of a part does. */
        boolean isOneText() {
            var texts = cells.stream()
                    .filter(cell -> !cell.text().isEmpty())
                    .filter(cell -> !cell.fromTheLeft())
                    .toList();
            return texts.size() == 1 && !texts.getFirst().fromAbove();
        }
    }

    /**
     * One cell.
     *
     * @param text stripped; the lines of it apart by line breaks
     * @param fromAbove whether it goes on from the row above
     * @param fromTheLeft whether it goes on from the column before
     * @param formula whether a formula made the text
     */
    record Cell(String text, boolean fromAbove, boolean fromTheLeft, boolean formula) {

        static final Cell EMPTY = new Cell("", false, false, false);

        static Cell of(String text) {
            return new Cell(text, false, false, false);
        }
    }
}
