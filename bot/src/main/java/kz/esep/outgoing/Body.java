package kz.esep.outgoing;

import java.util.List;

/**
 * What a message says.
 *
 * @param html Telegram HTML, cut where it does not fit into a message; may hold entry numbers as tokens ({@link EntryNumbers}) that are filled in when it is sent
 * @param rows rows of buttons, empty for none
 */
public record Body(String html, List<List<Button>> rows) {
    public Body {
        html = Fitting.fit(html, Fitting.LONGEST);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static Body of(String html) {
        return new Body(html, List.of());
    }

    /** The same, cut to what may stand below a file. */
    Body asCaption() {
        return new Body(Fitting.fit(html, Fitting.LONGEST_CAPTION), rows);
    }
}
