package kz.esep.dialogue;

import java.util.ArrayList;
import java.util.List;

/** A question as it is shown: text and rows of choices. The engine adds progress, answers so far and navigation. */
public record Screen(String html, List<List<Choice>> rows) {

    public Screen {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A button: what it says, and what it means to the step that offered it. */
    public record Choice(String caption, String meaning) {}

    public static Screen of(String html) {
        return new Screen(html, List.of());
    }

    /** The same screen with one more row. */
    public Screen row(Choice... choices) {
        return row(List.of(choices));
    }

    /** The same screen with one more row; an empty one adds nothing. */
    public Screen row(List<Choice> choices) {
        if (choices.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(rows);
        all.add(choices);
        return new Screen(html, all);
    }
}
