package kz.esep.dialogue.steps.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Category;
import kz.esep.attendance.Count;
import kz.esep.attendance.Dimension;
import kz.esep.attendance.Groups;
import kz.esep.attendance.Kind;
import kz.esep.attendance.Table;
import kz.esep.attendance.Way;
import kz.esep.dialogue.Scene;

/** Attendance in words. */
public final class Said {

    private Said() {}

    /** "about 60 people". Plain text. */
    public static String count(Count count, Scene scene) {
        return scene.plain("attended.count." + key(count.bound()), "count", count.value());
    }

    /** The head count and, where there is more than a number, how it is known. Plain text. */
    public static String shortly(Attendance told, Scene scene) {
        var text = told.count().map(count -> count(count, scene)).orElseGet(() -> scene.plain("attended.uncounted"));
        var more = new ArrayList<String>();
        if (told.groups() instanceof Groups groups && groups.isStated()) {
            more.add(scene.plain("attended.short.groups"));
        }
        if (!told.names().isEmpty()) {
            more.add(scene.plain("attended.short.names", "count", told.names().size()));
        }
        if (told.checkedIn() instanceof Groups groups) {
            more.add(scene.plain("attended.short.check-in", "count", groups.total()));
        }
        if (told.list() != null) {
            more.add(scene.plain("attended.short.list"));
        }
        if (!told.differing().isEmpty()) {
            more.add(scene.plain("attended.short.differ"));
        }
        return more.isEmpty() ? text : text + " (" + String.join(", ", more) + ")";
    }

    /** One line per way that was used, the one that counts marked. HTML. */
    public static List<String> ways(Attendance told, Scene scene) {
        var lines = new ArrayList<String>();
        for (var way : Way.values()) {
            var counted = told.counted(way);
            if (counted.isEmpty()) {
                continue;
            }
            var count = way == Way.HEAD_COUNT && told.headCount() != null
                    ? told.headCount()
                    : Count.exactly(counted.getAsInt());
            var line = scene.html("attended.way." + key(way)) + ": " + count(count, scene);
            lines.add(told.counting().filter(way::equals).isPresent() ? "• <b>" + line + "</b>" : "• " + line);
            if (way == Way.GROUPS && told.groups() != null) {
                tables(told.groups(), scene).forEach(table -> lines.add("   " + table));
            }
        }
        if (told.list() != null && told.list().count() == null) {
            lines.add("• " + scene.html("attended.way.paper-list") + ": "
                    + scene.html("attended.pages", "count", told.list().files().size()));
        }
        for (var kind : Kind.values()) {
            if (told.others().get(kind) instanceof Count count) {
                lines.add("• " + scene.html("attended.kind." + key(kind)) + ": " + count(count, scene));
            }
        }
        if (!told.differing().isEmpty()) {
            lines.add("⚠️ "
                    + scene.html(
                            "attended.differ",
                            "count",
                            told.count().map(Count::value).orElse(0)));
        }
        return lines;
    }

    /** The tables in which anything is stated, one line each. HTML. */
    public static List<String> tables(Groups groups, Scene scene) {
        return Arrays.stream(Dimension.values())
                .map(groups::table)
                .filter(table -> table.stated() > 0)
                .map(table -> table(table, scene))
                .toList();
    }

    private static String table(Table table, Scene scene) {
        var parts = new ArrayList<String>();
        for (var category : table.dimension().categories()) {
            table.part(category).ifPresent(count -> parts.add(name(category, scene) + " " + count));
        }
        if (table.notStated() > 0) {
            parts.add(scene.html("attended.not-stated") + " " + table.notStated());
        }
        return String.join(", ", parts);
    }

    /** The name of a category as in the forms. Plain text. */
    public static String name(Category category, Scene scene) {
        return scene.plain("attended.category." + key(category));
    }

    /** The name of a category in 20 characters at most, for a button. Plain text. */
    public static String caption(Category category, Scene scene) {
        return scene.plain("attended.button." + key(category));
    }

    private static String key(Category category) {
        return category.key().replace("+", "-plus").toLowerCase(Locale.ROOT);
    }

    static String name(Dimension dimension, Scene scene) {
        return scene.plain("attended.dimension." + key(dimension));
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
