package kz.esep.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of a sheet as people: a heading names the columns, without one the first column with words holds the names. */
final class SheetRows {

    private static final Pattern NAME = heading(
            "фио|ф\\.и\\.о\\.?|.*фамилия.*|имя.*|аты.*|тегі.*|.* аты|т\\.?а\\.?ә\\.?|name|full name|участник|қатысушы|participant");
    private static final Pattern TRAIT = heading(
            "пол|жынысы|sex|gender|возраст.*|жасы.*|age|.*рожд.*|туған.*|born.*|.*статус.*|.*мәртебе.*|status|категор.*|санат.*");
    private static final Pattern TITLE =
            heading(".*(?:список|тізім|list of|attendance).*|итого.*|всего.*|барлығы.*|total.*");
    private static final Pattern WORD = Pattern.compile(".*\\p{L}{2}.*");

    private final LocalDate day;
    private final List<Named> people = new ArrayList<>();
    private List<Integer> nameColumns = List.of();
    private List<Integer> traitColumns = List.of();
    private boolean headed;
    private int phones;
    private int rows;

    SheetRows(LocalDate day) {
        this.day = day;
    }

    NameList read(Stream<List<String>> sheet) {
        sheet.map(this::withoutContacts)
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isBlank()))
                .forEach(this::row);
        return NameList.once(people, phones, rows);
    }

    /** Phones are dropped wherever they stand, also behind a name in its cell. */
    private List<String> withoutContacts(List<String> cells) {
        var kept = new ArrayList<String>();
        for (var cell : cells) {
            var plain = TypedNames.withoutAddresses(cell);
            phones += plain.phones();
            kept.add(plain.text().strip());
        }
        return kept;
    }

    private void row(List<String> cells) {
        if (!headed && isHeading(cells)) {
            headed = true;
            people.clear();
            rows = 0;
            return;
        }
        rows++;
        var name = headed ? joined(cells, nameColumns) : firstWords(cells);
        var traits = headed && !traitColumns.isEmpty() ? picked(cells, traitColumns) : others(cells, name);
        if (!TITLE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            TypedNames.named(name, traits, day).ifPresent(people::add);
        }
    }

    private boolean isHeading(List<String> cells) {
        nameColumns = merged(cells, columns(cells, NAME));
        traitColumns = columns(cells, TRAIT);
        return !nameColumns.isEmpty();
    }

    /** A heading merged over several columns leaves those behind it blank up to the next heading. */
    private static List<Integer> merged(List<String> cells, List<Integer> headings) {
        var columns = new TreeSet<>(headings);
        for (var heading : headings) {
            var next = heading + 1;
            while (next < cells.size() && cells.get(next).isBlank()) {
                next++;
            }
            if (next < cells.size()) {
                IntStream.range(heading, next).forEach(columns::add);
            }
        }
        return List.copyOf(columns);
    }

    private static List<Integer> columns(List<String> cells, Pattern heading) {
        var found = new ArrayList<Integer>();
        for (var i = 0; i < cells.size(); i++) {
            if (heading.matcher(cells.get(i).strip().toLowerCase(Locale.ROOT)).matches()) {
                found.add(i);
            }
        }
        return found;
    }

    private static List<String> picked(List<String> cells, List<Integer> columns) {
        return columns.stream().filter(i -> i < cells.size()).map(cells::get).toList();
    }

    private static String joined(List<String> cells, List<Integer> columns) {
        return String.join(" ", picked(cells, columns)).strip();
    }

    private String firstWords(List<String> cells) {
        return cells.stream()
                .filter(cell -> WORD.matcher(cell).matches())
                .filter(cell -> TraitWords.of(cell, day).isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Without headings a running number is no age: only what stands behind the name counts. */
    private static List<String> others(List<String> cells, String name) {
        var at = cells.indexOf(name);
        return at < 0 ? List.of() : cells.subList(at + 1, cells.size());
    }

    private static Pattern heading(String words) {
        return Pattern.compile(words, Pattern.UNICODE_CASE);
    }
}
