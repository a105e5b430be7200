package kz.esep.dialogue;

import java.util.regex.Pattern;

/** What comes back when a button is pressed: an opaque key of at most 64 bytes, never a caption. */
public sealed interface Keys {

    Pattern OF_CARD = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,3})");
    Pattern OF_DRAFT = Pattern.compile("(resume|discard):(\\d{1,9})");
    Pattern OF_DIALOGUE = Pattern.compile("(go|new):([a-z-]{1,24}):([A-Za-z0-9_.-]{0,42})");

    /** A choice on the card of a dialogue, as it was drawn the n-th time. */
    record Choice(int serial, int draw, int index) implements Keys {}

    /** Take a saved draft up again. */
    record Resume(int serial) implements Keys {}

    /** Drop a saved draft. */
    record Discard(int serial) implements Keys {}

    /** Begin a dialogue; {@code fresh} even though a draft of the same kind is waiting. */
    record Begin(String dialogue, String argument, boolean fresh) implements Keys {}

    /** No key of ours, or one of an older version. */
    record Unknown() implements Keys {}

    /** The key of a button that begins a dialogue. */
    static String begin(String dialogue, String argument) {
        return "go:" + dialogue + ":" + argument;
    }

    static String beginAnother(String dialogue, String argument) {
        return "new:" + dialogue + ":" + argument;
    }

    static String choice(int serial, int draw, int index) {
        return serial + "." + draw + "." + index;
    }

    static String resume(int serial) {
        return "resume:" + serial;
    }

    static String discard(int serial) {
        return "discard:" + serial;
    }

    static Keys read(String key) {
        var card = OF_CARD.matcher(key);
        if (card.matches()) {
            return new Choice(number(card.group(1)), number(card.group(2)), number(card.group(3)));
        }
        var draft = OF_DRAFT.matcher(key);
        if (draft.matches()) {
            var serial = number(draft.group(2));
            return draft.group(1).equals("resume") ? new Resume(serial) : new Discard(serial);
        }
        var dialogue = OF_DIALOGUE.matcher(key);
        return dialogue.matches()
                ? new Begin(
                        dialogue.group(2), dialogue.group(3), dialogue.group(1).equals("new"))
                : new Unknown();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
