package kz.esep.call;

/** Names a call; it is the id of the form that the call was entered with, so that sending it twice enters it once. */
public record CallId(String value) {
    public CallId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a call id: " + value);
        }
    }

    /** Whether a text, for example from a web address, can name a call. */
    public static boolean isValid(String value) {
        return value.matches("[a-z0-9-]{1,40}");
    }

    @Override
    public String toString() {
        return value;
    }
}
