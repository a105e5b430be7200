package kz.esep.admin.projects.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.esep.admin.projects.table.PlanRow.Doubt;
import org.jspecify.annotations.Nullable;

/** The indicators of one row: the lines of its cells belong together where each has the same number of them. */
final class IndicatorLines {

    private static final Pattern BULLET = Pattern.compile("^(?:[-–—•▪*]|\\d{1,2}[.)](?!\\d))\\s*");

    /** «Количество участников – не менее 50 человек»: a dash or a colon, and behind it a number at once or after its hedge. */
    private static final Pattern NAME_AND_PLAN = Pattern.compile(
            "^(.*\\p{L}.*?)\\s*(?:\\s[–—-]\\s*|:\\s*)((?:не менее|не более|более|до|от|около|кемінде|шамамен|ең кемі)?\\s*\\d.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private IndicatorLines() {}

    /**
     * @param unit a cell of the table, null where there is no such column
     * @param plan a cell of the table, null where there is no such column
     */
    static List<PlanRow> of(String where, String names, @Nullable String unit, @Nullable String plan) {
        var lines = lines(names);
        var units = unit == null ? List.<String>of() : lines(unit);
        var plans = plan == null ? List.<String>of() : lines(plan);
        if (plan == null) {
            return lines.stream().map(line -> split(where, line, unit)).toList();
        }
        var rows = new ArrayList<PlanRow>();
        if (lines.size() == plans.size()) {
            for (var i = 0; i < lines.size(); i++) {
                rows.add(PlanRow.indicator(where, lines.get(i), at(units, i), plans.get(i), null));
            }
            return rows;
        }
        var whole = plans.isEmpty() ? null : String.join("; ", plans);
        if (lines.size() <= 1) {
            return lines.isEmpty()
                    ? List.of()
                    : List.of(PlanRow.indicator(
                            where, lines.getFirst(), unit, whole, plans.size() > 1 ? Doubt.LINES_DIFFER : null));
        }
        for (var i = 0; i < lines.size(); i++) {
            var doubt = whole == null ? null : Doubt.LINES_DIFFER;
            rows.add(PlanRow.indicator(
                    where, lines.get(i), at(units, i), i < plans.size() ? plans.get(i) : null, doubt));
        }
        return rows;
    }

    private static PlanRow split(String where, String line, @Nullable String unit) {
        var found = NAME_AND_PLAN.matcher(line);
        return found.matches()
                ? PlanRow.indicator(where, found.group(1), unit, found.group(2), Doubt.SPLIT)
                : PlanRow.indicator(where, line, unit, null, null);
    }

    private static @Nullable String at(List<String> units, int index) {
        if (units.size() == 1) {
            return units.getFirst();
        }
        return index < units.size() ? units.get(index) : null;
    }

    private static List<String> lines(String cell) {
        return cell.lines()
                .map(String::strip)
                .map(line -> BULLET.matcher(line).replaceFirst(""))
                .map(line -> line.replaceAll("[;,]$", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
