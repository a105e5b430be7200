package kz.esep.admin.projects.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.esep.admin.projects.table.Grid.Cell;
import kz.esep.admin.projects.table.Grid.Row;
import kz.esep.admin.projects.table.PlanRow.Doubt;
import kz.esep.admin.projects.table.TableFile.Opened;
import kz.esep.admin.projects.table.TableFile.Refusal;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plan out of a workbook or a document: the table whose headings are those of the form. Nothing is guessed: what
 * is not sure carries a doubt, and a person corrects it before the import.
 */
public final class PlanTable {

    private static final Pattern GOAL = Pattern.compile(
            "^(?:цель проекта|жобаның мақсаты|project goal)\\s*[:\\-–]?\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern PASSED_OVER = Pattern.compile(
            "^(?:итого|всего|барлығы|жиыны|жалпы|total|достигнутый результат.*|қол жеткізілген нәтиже.*)(?!\\p{L}).*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private static final int MOST_SEEN = 3;
    private static final int LONGEST_SEEN = 120;

    private final Headings headings;
    private final boolean sheets;
    private final List<PlanRow> rows = new ArrayList<>();
    private @Nullable String goal;
    private @Nullable String task;
    private @Nullable String activity;

    private PlanTable(Headings headings, boolean sheets) {
        this.headings = headings;
        this.sheets = sheets;
    }

    /** What a file gives. */
    public sealed interface Outcome {

        /**
         * @param goal of the project, null where the table has none
         * @param unread names of sheets that were not read: hidden ones, and those without the headings of a plan
         */
        record Read(List<PlanRow> rows, @Nullable String goal, List<String> unread) implements Outcome {
            public Read {
                rows = List.copyOf(rows);
                unread = List.copyOf(unread);
            }
        }

        /**
         * @param reason names the phrase {@code plan-proposal.refused.<reason>}
         * @param seen places in the file and what stands there instead, such as {@code Смета!A1: Статья, Сумма}
         */
        record Refused(String reason, List<String> seen) implements Outcome {
            public Refused {
                seen = List.copyOf(seen);
            }
        }
    }

    /** Reads a whole file. */
    public static Outcome read(byte[] content) {
        return switch (TableFile.open(content)) {
            case Opened.Refused refused -> new Outcome.Refused(refused.why().name(), refused.where());
            case Opened.Tables tables -> of(tables);
        };
    }

    private static Outcome of(Opened.Tables tables) {
        var unread = new ArrayList<>(tables.hidden());
        PlanTable reader = null;
        var width = 0;
        for (var grid : tables.grids()) {
            var headings = Headings.in(grid);
            if (reader == null && headings.isPresent()) {
                reader = new PlanTable(headings.get(), tables.sheets());
                reader.take(grid, headings.get().last() + 1);
                width = grid.width();
            } else if (reader != null && !tables.sheets() && grid.width() == width) {
                // A table that was split over pages: the same columns, with or without the heading again.
                reader.take(grid, headings.map(found -> found.last() + 1).orElse(0));
            } else if (tables.sheets()) {
                unread.add(grid.name());
            }
        }
        return reader == null || reader.rows.isEmpty()
                ? new Outcome.Refused(Refusal.NO_PLAN.name(), heads(tables))
                : new Outcome.Read(PlanNumbers.completed(reader.rows), reader.goal, unread);
    }

    /** The first row with a text of each of the first tables: where a plan would have its headings. */
    private static List<String> heads(Opened.Tables tables) {
        return tables.grids().stream()
                .flatMap(grid -> grid.rows().stream().filter(row -> !isEmpty(row)).findFirst().stream()
                        .map(row -> head(grid, row, tables.sheets())))
                .limit(MOST_SEEN)
                .toList();
    }

    private static String head(Grid grid, Row row, boolean sheets) {
        var texts = row.cells().stream()
                .filter(cell -> !cell.fromTheLeft() && !cell.text().isEmpty())
                .map(Grid.Cell::text)
                .collect(Collectors.joining(", "));
        var place =
                sheets ? grid.name() + "!A" + row.number() : grid.name().toLowerCase(Locale.ROOT) + ":" + row.number();
        return place + ": " + (texts.length() > LONGEST_SEEN ? texts.substring(0, LONGEST_SEEN) + "…" : texts);
    }

    private void take(Grid grid, int from) {
        for (var above : grid.rows().subList(0, Math.min(from, grid.rows().size()))) {
            noteGoal(first(above), above);
        }
        for (var row : grid.rows()
                .subList(Math.min(from, grid.rows().size()), grid.rows().size())) {
            row(grid, row);
        }
    }

    private void row(Grid grid, Row row) {
        if (isEmpty(row) || headings.repeatedBy(row) || isRunningNumbers(row)) {
            return;
        }
        if (row.isOneText() && headsAPart(row)) {
            part(grid, row);
            return;
        }
        var first = first(row);
        if (noteGoal(first, row) || PASSED_OVER.matcher(first).matches()) {
            return;
        }
        fresh(row, Column.TASK, task).ifPresent(text -> {
            task = text;
            activity = null;
            rows.add(PlanRow.task(where(grid, row, Column.TASK), Numbered.read(text)));
        });
        fresh(row, Column.ACTIVITY, activity).ifPresent(text -> {
            activity = text;
            rows.add(PlanRow.activity(
                    where(grid, row, Column.ACTIVITY),
                    number(row, Numbered.read(text)),
                    text(row, Column.PLACE),
                    doubt(row, Column.ACTIVITY)));
        });
        indicators(grid, row);
    }

    /** A text from end to end heads the rows below: a task, or a block without a number. */
    private void part(Grid grid, Row row) {
        var text = first(row);
        if (noteGoal(text) || PASSED_OVER.matcher(text).matches()) {
            return;
        }
        task = text;
        activity = null;
        rows.add(PlanRow.task(where(grid, row, 0), Numbered.read(text)));
    }

    /** A lone text does so where it is merged to the right, or stands where no activity and no indicator does. */
    private boolean headsAPart(Row row) {
        var column = 0;
        while (row.cell(column).text().isEmpty()) {
            column++;
        }
        var ordinary = List.of(Column.ACTIVITY, Column.INDICATOR, Column.PLAN, Column.UNIT, Column.PLACE);
        var at = column;
        return row.cell(column + 1).fromTheLeft()
                || ordinary.stream()
                        .noneMatch(one ->
                                Integer.valueOf(at).equals(headings.columns().get(one)));
    }

    private static String first(Row row) {
        return row.cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void indicators(Grid grid, Row row) {
        var named = headings.columns().containsKey(Column.INDICATOR);
        var names = named ? text(row, Column.INDICATOR) : activity;
        if (names == null || (named && at(row, Column.INDICATOR).fromAbove())) {
            return;
        }
        var plan = headings.columns().containsKey(Column.PLAN)
                ? at(row, Column.PLAN).text()
                : null;
        var doubt = doubt(row, Column.PLAN);
        for (var one : IndicatorLines.of(
                where(grid, row, named ? Column.INDICATOR : Column.PLAN), names, text(row, Column.UNIT), plan)) {
            rows.add(doubt == null ? one : PlanRow.indicator(one.where(), one.text(), one.unit(), one.plan(), doubt));
        }
    }

    /** What stands in a column for the first time; what goes on from above, or says the same again, is not new. */
    private Optional<String> fresh(Row row, Column column, @Nullable String last) {
        var cell = at(row, column);
        return cell.text().isEmpty() || cell.fromAbove() || cell.text().equals(last)
                ? Optional.empty()
                : Optional.of(cell.text());
    }

    /** A number of its own column serves a title that has none. */
    private Numbered number(Row row, Numbered title) {
        var column = headings.columns().get(Column.NUMBER);
        if (title.number() != null || column == null) {
            return title;
        }
        var digits = row.cell(column).text().replaceAll("[.)]$", "");
        return digits.matches("(\\d{1,4}\\.)*\\d{1,4}")
                ? new Numbered(Integer.valueOf(digits.substring(digits.lastIndexOf('.') + 1)), title.title())
                : title;
    }

    private @Nullable Doubt doubt(Row row, Column column) {
        var cell = at(row, column);
        if (cell.formula()) {
            return Doubt.FORMULA;
        }
        return sheets && column == Column.PLAN && cell.text().matches("\\d\\d\\.\\d\\d\\.\\d{4}")
                ? Doubt.DATE_FOR_NUMBER
                : null;
    }

    private boolean noteGoal(String text) {
        var found = GOAL.matcher(text.strip());
        if (!found.matches()) {
            return false;
        }
        if (!found.group(1).isBlank()) {
            goal = found.group(1).strip();
        }
        return true;
    }

    /** The row above the heading or below it: the label in one cell, the goal in the next. */
    private boolean noteGoal(String first, Row row) {
        if (!noteGoal(first)) {
            return false;
        }
        row.cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isEmpty() && !text.equals(first))
                .findFirst()
                .ifPresent(text -> goal = text);
        return true;
    }

    private static boolean isEmpty(Row row) {
        return row.cells().stream().allMatch(cell -> cell.text().isEmpty());
    }

    /** «1 | 2 | 3 | …» under a heading. */
    private static boolean isRunningNumbers(Row row) {
        var texts = row.cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.size() >= 3
                && texts.stream().allMatch(text -> text.matches("\\d{1,2}"))
                && texts.getFirst().equals("1");
    }

    private Cell at(Row row, Column column) {
        var index = headings.columns().get(column);
        return index == null ? Cell.EMPTY : row.cell(index);
    }

    private @Nullable String text(Row row, Column column) {
        var text = at(row, column).text();
        return text.isEmpty() ? null : text;
    }

    private String where(Grid grid, Row row, Column column) {
        return where(grid, row, headings.columns().getOrDefault(column, 0));
    }

    private String where(Grid grid, Row row, int column) {
        return sheets
                ? grid.name() + "!" + CellReference.convertNumToColString(column) + row.number()
                : grid.name().toLowerCase(Locale.ROOT) + ":" + row.number() + ":" + (column + 1);
    }
}
