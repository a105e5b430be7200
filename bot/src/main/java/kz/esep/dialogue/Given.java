package kz.esep.dialogue;

import kz.esep.journal.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * Which message gave which answer, so that the answer can follow when the message is edited.
 *
 * @param serial the number of the dialogue that it was given in
 * @param step the question that it answered, empty for what was taken in beside the question
 * @param text as it was typed
 * @param note what the step remembered at that time
 * @param entry the entry that the dialogue has written, null before that
 */
record Given(
        long message,
        int serial,
        String dialogue,
        String step,
        String text,
        String note,
        @Nullable EntryId entry) {

    Given becoming(EntryId written) {
        return new Given(message, serial, dialogue, step, text, note, written);
    }

    Given reading(String edited) {
        return new Given(message, serial, dialogue, step, edited, note, entry);
    }
}
