package kz.esep.dialogues;

import java.util.List;
import java.util.Map;
import kz.esep.journal.EntryId;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.EntryNumbers;

/** What fits on the buttons of a phone: longer captions are cut off with dots, which Telegram does without telling. */
public final class Captions {

    /** Characters of a caption that has a row of the keyboard to itself. */
    public static final int LONGEST_ALONE = 28;

    public static final int LONGEST_BESIDE_ANOTHER = 14;

    private Captions() {}

    /** Measures every row of a message whose entries have these numbers. */
    public static void areWithinTheirButtons(Body body, Map<EntryId, Integer> numbers) {
        for (var row : body.rows()) {
            areWithinTheirButtons(row.stream()
                    .map(button -> EntryNumbers.fill(button.caption(), numbers))
                    .toList());
        }
    }

    static void areWithinTheirButtons(List<String> row) {
        var most = row.size() == 1 ? LONGEST_ALONE : LONGEST_BESIDE_ANOTHER;
        if (row.isEmpty() || row.stream().anyMatch(caption -> length(caption) > most)) {
            throw new AssertionError("More than " + most + " characters on a button of " + row);
        }
    }

    static int length(String caption) {
        return caption.codePointCount(0, caption.length());
    }
}
