package kz.esep.admin.lines;

import java.util.List;
import kz.esep.language.Language;
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
     * @param texts one for each language where it is asked for in each, else none
     */
    public record FieldView(
            Field field,
            String label,
            String hint,
            String value,
            String language,
            String problem,
            List<Choice> choices,
            List<TextView> texts) {}

    /**
     * A text in one of the languages.
     *
     * @param name under which it is sent
     */
    public record TextView(Language language, String name, String value) {}

    public record Choice(String value, String caption) {}
}
