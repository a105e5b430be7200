package kz.esep.admin.reports.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.evidence.FileId;
import kz.esep.facts.Figure;
import kz.esep.journal.EntryId;
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

        /** The mark of the first marked line. */
        Mark mark() {
            return lines.stream()
                    .map(Line::mark)
                    .filter(one -> one != Mark.PLAIN)
                    .findFirst()
                    .orElse(Mark.PLAIN);
        }

        /** What all of its figures were made of. */
        Source source() {
            return lines.stream().map(Line::source).reduce(Source.NOTHING, Source::and);
        }

        /** The same with its lines joined, under the mark of the first marked one. */
        Said inOneLine() {
            return lines.size() < 2
                    ? this
                    : new Said(List.of(new Line(
                            lines.stream().map(Line::text).collect(Collectors.joining("; ")), mark(), source())));
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

    /**
     * A line with one mark from end to end.
     *
     * @param source what a figure was made of; nothing for other texts
     */
    record Line(String text, Mark mark, Source source) {

        public Line(String text, Mark mark) {
            this(text, mark, Source.NOTHING);
        }

        public static Line plain(String text) {
            return new Line(text, Mark.PLAIN);
        }
    }

    /** The record behind a figure: what a reader who doubts it is shown. */
    record Source(List<EntryId> entries, List<FileId> files) {

        /** Nothing that was logged: a text of the plan, a word of the form, a figure of a published report. */
        public static final Source NOTHING = new Source(List.of(), List.of());

        public Source {
            entries = List.copyOf(entries);
            files = List.copyOf(files);
        }

        public static Source of(Figure figure) {
            return new Source(figure.entries(), figure.files());
        }

        public boolean isEmpty() {
            return entries.isEmpty() && files.isEmpty();
        }

        /** Both together, each entry and file once. */
        public Source and(Source other) {
            return new Source(joined(entries, other.entries), joined(files, other.files));
        }

        private static <T> List<T> joined(List<T> some, List<T> more) {
            return Stream.concat(some.stream(), more.stream()).distinct().toList();
        }
    }

    /**
     * A text that a person is responsible for, in a place of its own that can be written in and read back from Word.
     * Its tag has a paragraph to itself, which gives the look; words beside the tag are what asks for a text.
     *
     * @param section which one, the same in every language and from draft to draft, for example {@code activity.t2a2}
     * @param paragraphs none where there is nothing yet: the words that ask for a text stay
     */
    record Narrative(String section, List<Line> paragraphs, Origin origin) implements Value {

        private static final Pattern SECTION = Pattern.compile("[A-Za-z0-9._-]{1,59}");

        public Narrative {
            paragraphs = List.copyOf(paragraphs);
            if (!SECTION.matcher(section).matches()) {
                throw new IllegalArgumentException("No section of a form: " + section);
            }
        }

        /** Where its words come from. */
        public enum Origin {
            /** Nowhere yet. */
            NOBODY,
            /** Put together out of the record, to be edited. */
            RECORD,
            /** Written by a person. */
            AUTHOR
        }
    }

    /**
     * Pictures in the place of the tag, in a grid.
     *
     * @param columns how many beside each other
     */
    record Pictures(List<Picture> pictures, int columns) implements Value {
        public Pictures {
            pictures = List.copyOf(pictures);
            if (columns < 1) {
                throw new IllegalArgumentException("A grid needs a column");
            }
        }
    }

    /**
     * One picture.
     *
     * @param file its stored file; where it is missing or no picture, the caption is there with a word about that
     * @param caption the lines below it
     */
    record Picture(FileId file, Said caption) {}

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
