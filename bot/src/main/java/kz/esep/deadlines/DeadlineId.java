package kz.esep.deadlines;

/**
 * The id of a deadline is the id of the form that it was entered with, so that sending the form twice enters it once.
 */
public final class DeadlineId {

    private DeadlineId() {}

    /** Whether a text, for example from a form, can name a deadline. */
    public static boolean isValid(String value) {
        return value.matches("[a-z0-9-]{8,40}");
    }

    static void requireValid(String value) {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a deadline id: " + value);
        }
    }
}
