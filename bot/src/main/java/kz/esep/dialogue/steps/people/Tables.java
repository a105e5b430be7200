package kz.esep.dialogue.steps.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Category;
import kz.esep.attendance.Dimension;
import kz.esep.attendance.Groups;
import kz.esep.attendance.Table;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One of the three tables, category by category, with what is left of the total. Several numbers at once fill the
 * categories that follow; a dash leaves one out.
 */
final class Tables implements Page {

    static final String NOTE = "table:";

    private static final String PICK = "pick:";
    private static final String REST = "rest";
    private static final String DONE = "done";
    private static final String CLEAR = "clear";

    private final Dimension dimension;
    private final @Nullable Category picked;

    private Tables(Dimension dimension, @Nullable Category picked) {
        this.dimension = dimension;
        this.picked = picked;
    }

    static String note(Dimension dimension) {
        return NOTE + dimension;
    }

    static Tables of(String note) {
        var parts = note.substring(NOTE.length()).split(":", 2);
        return new Tables(Dimension.valueOf(parts[0]), parts.length < 2 ? null : Category.valueOf(parts[1]));
    }

    private Table table(Attendance told) {
        return Objects.requireNonNullElse(told.groups(), Groups.NOBODY).table(dimension);
    }

    /** The category that a number is asked for; empty once all are filled in. */
    private Optional<Category> asked(Table table) {
        return Optional.ofNullable(picked)
                .or(() -> dimension.categories().stream()
                        .filter(category -> table.part(category).isEmpty())
                        .findFirst());
    }

    @Override
    public Screen ask(Attendance told, Scene scene) {
        var table = table(told);
        var asked = asked(table);
        var text = scene.html("attended.table.head", "table", Said.name(dimension, scene), "total", table.total())
                + "\n" + scene.html("attended.table.left", "left", table.notStated(), "total", table.total());
        if (asked.isPresent() && table.notStated() > 0) {
            text += "\n\n" + scene.html("attended.table.ask", "category", Said.name(asked.get(), scene));
        }
        var screen = rows(Screen.of(text), table, scene);
        if (asked.isPresent() && table.notStated() > 0) {
            screen = screen.row(new Choice(scene.plain("attended.table.rest", "left", table.notStated()), REST));
        }
        var done = table.notStated() == 0 ? "attended.table.next" : "attended.table.unstated";
        screen = screen.row(new Choice(scene.plain(done), DONE));
        return screen.row(
                new Choice(scene.plain("attended.table.clear"), CLEAR),
                new Choice(scene.plain("attended.back"), Page.OVERVIEW));
    }

    private Screen rows(Screen screen, Table table, Scene scene) {
        var all = screen;
        var width = dimension == Dimension.STATUS ? 1 : 2;
        var row = new ArrayList<Choice>();
        for (var category : dimension.categories()) {
            var count = table.part(category).map(known -> ": " + known).orElse("");
            row.add(new Choice(Said.caption(category, scene) + count, PICK + category));
            if (row.size() == width) {
                all = all.row(List.copyOf(row));
                row.clear();
            }
        }
        return all.row(row);
    }

    @Override
    public Reply<Attendance> answer(Attendance told, Input input, Scene scene) {
        return switch (input) {
            case Input.Chosen chosen -> chosen(told, chosen.meaning());
            case Input.Typed typed -> typed(told, typed.text(), scene);
            case Input.Sent sent -> new Reply.NotMine<>();
            case Input.Located located -> new Reply.NotMine<>();
            case Input.Useless useless -> new Reply.NotMine<>();
        };
    }

    private Reply<Attendance> chosen(Attendance told, String meaning) {
        var table = table(told);
        if (meaning.startsWith(PICK)) {
            return Page.open(told, note(dimension) + ":" + meaning.substring(PICK.length()));
        }
        return switch (meaning) {
            case REST -> {
                var asked = asked(table).orElseThrow();
                var all = table.part(asked).orElse(0) + table.notStated();
                yield Page.open(with(told, table.with(asked, all)), note(dimension));
            }
            case DONE -> Page.open(told, following());
            case CLEAR -> Page.open(with(told, Table.unstated(dimension, table.total())), note(dimension));
            default -> Page.open(told, meaning);
        };
    }

    private String following() {
        var next = dimension.ordinal() + 1;
        return next < Dimension.values().length ? note(Dimension.values()[next]) : Page.OVERVIEW;
    }

    private Reply<Attendance> typed(Attendance told, String text, Scene scene) {
        if (text.contains("://")) {
            return new Reply.NotMine<>();
        }
        var row = NumberRow.read(text);
        if (row.isPresent()) {
            return filled(told, row.get(), scene);
        }
        return WordedGroups.answer(told, text, scene, note(dimension)).orElseGet(() -> single(told, text, scene));
    }

    private Reply<Attendance> single(Attendance told, String text, Scene scene) {
        var count = TypedCount.read(text, scene);
        return count.given().isEmpty()
                ? new Reply.Refused<>(count.refusal())
                : filled(told, List.of(Optional.of(count.given().get().value())), scene);
    }

    /** Fills the categories from the asked one on. All or nothing: what does not fit changes nothing. */
    private Reply<Attendance> filled(Attendance told, List<Optional<Integer>> row, Scene scene) {
        var table = table(told);
        var asked = asked(table);
        if (asked.isEmpty()) {
            return new Reply.Refused<>(scene.html("attended.table.full"));
        }
        var from = dimension.categories().indexOf(asked.get());
        var room = dimension.categories().size() - from;
        if (row.size() > room) {
            return new Reply.Refused<>(scene.html("attended.table.too-many", "given", row.size(), "room", room));
        }
        for (var i = 0; i < row.size(); i++) {
            var category = dimension.categories().get(from + i);
            if (row.get(i).isEmpty()) {
                continue;
            }
            int count = row.get(i).get();
            if (table.excess(category, count) > 0) {
                return new Reply.Refused<>(exceeding(table, category, count, scene));
            }
            table = table.with(category, count);
        }
        return Page.open(with(told, table), note(dimension));
    }

    /** Why a number does not fit, as HTML. */
    static String exceeding(Table table, Category category, int count, Scene scene) {
        var excess = table.excess(category, count);
        return scene.html(
                "attended.table.exceeds",
                "category",
                Said.name(category, scene),
                "count",
                count,
                "sum",
                table.total() + excess,
                "total",
                table.total(),
                "excess",
                excess);
    }

    private static Attendance with(Attendance told, Table table) {
        return told.grouped(Objects.requireNonNullElse(told.groups(), Groups.unstated(table.total()))
                .with(table));
    }
}
