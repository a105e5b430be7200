package kz.esep.admin.lines;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section as a page shows it.
 *
 * @param fresh the form of a new line, null where there is exactly one line
 * @param freshOpen whether that form is to be seen at once
 */
public record SheetView(
        String name,
        String title,
        String about,
        String none,
        String add,
        boolean single,
        List<LineView> lines,
        @Nullable FormView fresh,
        boolean freshOpen) {

    /**
     * @param form null while it is closed
     * @param seen digest of the line, for removing it
     */
    public record LineView(
            String key,
            String title,
            List<Detail> details,
            List<SlotView> slots,
            String seen,
            boolean removable,
            @Nullable FormView form) {}

    /** @param large whether it is a text of several lines */
    public record Detail(String label, String value, boolean large) {}

    /** @param many whether several files belong there */
    public record SlotView(String name, String label, List<PaperView> papers) {}

    public record PaperView(String id, String name, String size) {}

    /**
     * @param fresh whether the line is new
     * @param seen digest of the line as it was when the form was opened, empty for a new one
     * @param stale whether somebody has changed the line meanwhile
     * @param language the code of the language of new texts, to be chosen; empty where there is nothing to choose
     */
    public record FormView(
            String key,
            String title,
            boolean fresh,
            String seen,
            boolean stale,
            boolean refused,
            String language,
            List<FieldView> fields) {}

    /**
     * @param language the code of the language that its text is written in, empty where it is none
     * @param problem a sentence, empty for none
     */
    public record FieldView(
            Field field,
            String label,
            String hint,
            String value,
            String language,
            String problem,
            List<Choice> choices) {}

    public record Choice(String value, String caption) {}
}
