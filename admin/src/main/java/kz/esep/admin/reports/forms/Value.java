package kz.esep.admin.reports.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a tag of a template is replaced with. */
public sealed interface Value {

    /** Some lines of text; none leaves the place empty. */
    record Said(List<Line> lines) implements Value {
        public Said {
            lines = List.copyOf(lines);
        }

        public static Said of(String text) {
            return new Said(List.of(new Line(text, Mark.PLAIN)));
        }

        public static Said nothing() {
            return new Said(List.of());
        }

        /** The same with its lines joined, under the mark of the first marked one. */
        Said inOneLine() {
            var mark = lines.stream()
                    .map(Line::mark)
                    .filter(one -> one != Mark.PLAIN)
                    .findFirst();
            return lines.size() < 2
                    ? this
                    : new Said(List.of(new Line(
                            lines.stream().map(Line::text).collect(Collectors.joining("; ")),
                            mark.orElse(Mark.PLAIN))));
        }
    }

    /**
     * Rows that take the place of the row in which the tag stands.
     *
     * @param rows from above
     */
    record Rows(List<Row> rows) implements Value {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** The part between the opening and the closing tag, once for each of the items. */
    record Blocks(List<Map<String, Value>> items) implements Value {
        public Blocks {
            items = List.copyOf(items);
        }

        /** The part is left out. */
        static Blocks none() {
            return new Blocks(List.of());
        }

        /** The part is there once, with one text in it. */
        static Blocks ofText(Said text) {
            return new Blocks(List.of(Map.of("text", text)));
        }
    }

    /** A line with one mark from end to end. */
    record Line(String text, Mark mark) {}

    /** How a text is shown; each is a style of the template. */
    enum Mark {
        PLAIN,
        /** The words that say that nobody gave a figure. */
        NO_DATA,
        /** The original, because nobody has translated it. */
        UNTRANSLATED,
        /** An address of the web, which can be opened. */
        LINK
    }

    /**
     * A row of a table.
     *
     * @param cells one for each column; null leaves what the template has there, usually a place to write in
     * @param continued the columns, from 0, in which the cell of the row above goes on
     */
    record Row(List<@Nullable Said> cells, Set<Integer> continued) {
        public Row {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
            continued = Set.copyOf(continued);
        }

        /** A row of its own, in which nothing goes on from above. */
        public static Row of(@Nullable Said... cells) {
            return new Row(Arrays.asList(cells), Set.of());
        }
    }
}
