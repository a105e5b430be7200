package kz.esep.admin.projects.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the columns of a plan are.
 *
 * @param columns the number of each, from 0
 * @param last the index of the last row of the heading within the table
 */
record Headings(Map<Column, Integer> columns, int last) {

    /** A heading stands among the first rows; above it a sheet may have a title and the name of the project. */
    private static final int DEEPEST = 40;

    Headings {
        columns = Map.copyOf(columns);
    }

    /** The heading of a plan, empty where the table has none: it needs activities beside indicators or a plan. */
    static Optional<Headings> in(Grid grid) {
        for (var i = 0; i < Math.min(DEEPEST, grid.rows().size()); i++) {
            var found = at(grid, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether a row of the body repeats the heading, as on a new page. */
    boolean repeatedBy(Grid.Row row) {
        return columns.entrySet().stream()
                        .filter(one -> Column.of(row.cell(one.getValue()).text())
                                .filter(one.getKey()::equals)
                                .isPresent())
                        .count()
                >= Math.min(3, columns.size());
    }

    private static Optional<Headings> at(Grid grid, int index) {
        var row = grid.rows().get(index);
        var below = index + 1 < grid.rows().size() ? grid.rows().get(index + 1) : null;
        if (row.isOneText()) {
            return Optional.empty();
        }
        var two = below != null && isSecondRow(row, below);
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (var column = 0; column < row.cells().size(); column++) {
            var named = Column.of(row.cell(column).text());
            if (two && below != null) {
                var lower = Column.of(below.cell(column).text());
                named = lower.isPresent() ? lower : named;
            }
            var place = column;
            named.ifPresent(one -> columns.putIfAbsent(one, place));
        }
        var isPlan = columns.containsKey(Column.ACTIVITY)
                && (columns.containsKey(Column.INDICATOR) || columns.containsKey(Column.PLAN));
        return isPlan ? Optional.of(new Headings(columns, two ? index + 1 : index)) : Optional.empty();
    }

    /** The second row of a heading has «план» and «факт» under a heading that goes over both. */
    private static boolean isSecondRow(Grid.Row row, Grid.Row below) {
        for (var column = 0; column < below.cells().size(); column++) {
            var cell = below.cell(column);
            var named = cell.fromAbove() ? Optional.<Column>empty() : Column.of(cell.text());
            if (named.filter(one -> one == Column.PLAN || one == Column.FACT || one == Column.UNIT)
                    .isPresent()) {
                return !cell.text().equals(row.cell(column).text());
            }
        }
        return false;
    }
}
