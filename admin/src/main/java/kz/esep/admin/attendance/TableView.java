package kz.esep.admin.attendance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import kz.esep.admin.page.Texts;
import kz.esep.facts.Figure;
import kz.esep.facts.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * One of the three tables as the page shows it.
 *
 * @param total null where nobody was counted
 * @param cells the columns of the form
 * @param apart those whom the form has no column for
 */
record TableView(String title, @Nullable String total, List<Cell> cells, List<Cell> apart) {

    /** @param count null where the category was not filled in, which is not 0 */
    record Cell(String label, @Nullable String count) {}

    static TableView of(Statistics.Breakdown table, @Nullable Figure whole, Texts t) {
        var words = new Words(t);
        var total = table.total() == null ? whole : table.total();
        return new TableView(
                t.say("attended.dimension." + dimension(table.table())),
                number(total, t),
                table.table().categories().stream()
                        .map(key -> new Cell(
                                words.category(key), number(table.part(key).orElse(null), t)))
                        .toList(),
                Statistics.APART.stream()
                        .filter(key -> table.part(key).isPresent())
                        .map(key -> new Cell(
                                key.equals("notStated") ? t.say("attended.not-stated") : words.category(key),
                                number(table.part(key).orElse(null), t)))
                        .toList());
    }

    private static String dimension(Statistics.Table table) {
        return switch (table) {
            case GENDER -> "sex";
            case STATUS, AGE -> table.name().toLowerCase(Locale.ROOT);
        };
    }

    static @Nullable String number(@Nullable Figure figure, Texts t) {
        BigDecimal value = figure == null ? null : figure.value().orElse(null);
        return value == null ? null : t.number(value);
    }
}
