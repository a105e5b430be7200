package kz.esep.admin.reports.sheets;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table for a spreadsheet.
 *
 * @param columns its titles and widths
 * @param rows hands out every row when it is called, one after the other; cells are texts, numbers, days or null
 */
public record Sheet(String name, List<Column> columns, Consumer<Consumer<List<?>>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
    }

    /** @param width in characters */
    public record Column(String title, int width) {}
}
