package kz.esep.admin.projects.table;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was understood of a table, as a person sees and corrects it before the import.
 *
 * @param where the cell that it was read from: sheet and cell, or number of the table, row and column
 * @param number of a task or an activity, null where none was given
 * @param text title of a task or an activity, name of an indicator
 * @param place of an activity, null where none was given
 * @param unit of an indicator, null where none was given
 * @param plan of an indicator, as written, null where none was given
 * @param doubt what a person should look at here, null for nothing
 */
public record PlanRow(
        Role role,
        String where,
        @Nullable Integer number,
        String text,
        @Nullable String place,
        @Nullable String unit,
        @Nullable String plan,
        @Nullable Doubt doubt) {

    public PlanRow {
        text = text.strip();
        place = blankToNull(place);
        unit = blankToNull(unit);
        plan = blankToNull(plan);
    }

    /** What a row is. */
    public enum Role {
        TASK,
        ACTIVITY,
        INDICATOR,
        /** It is not taken over. */
        NOTHING
    }

    /** Why a person should look at a row that was read. */
    public enum Doubt {
        /** The cells of names and of plans have different numbers of lines. */
        LINES_DIFFER,
        /** The plan stood within the name and was taken out of it. */
        SPLIT,
        /** A formula made the text. */
        FORMULA,
        /** A number that Excel took for a date: 5/1 became the first of May. */
        DATE_FOR_NUMBER
    }

    static PlanRow task(String where, Numbered title) {
        return new PlanRow(Role.TASK, where, title.number(), title.title(), null, null, null, null);
    }

    static PlanRow activity(String where, Numbered title, @Nullable String place, @Nullable Doubt doubt) {
        return new PlanRow(Role.ACTIVITY, where, title.number(), title.title(), place, null, null, doubt);
    }

    static PlanRow indicator(
            String where, String name, @Nullable String unit, @Nullable String plan, @Nullable Doubt doubt) {
        return new PlanRow(Role.INDICATOR, where, null, name, null, unit, plan, doubt);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
