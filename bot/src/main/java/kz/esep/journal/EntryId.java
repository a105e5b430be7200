package kz.esep.journal;

/** Names an entry; derived from the update that began it, so that a replay names it again. At most 32 characters. */
public record EntryId(String value) {
    public EntryId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an entry id: " + value);
        }
    }

    public static boolean isValid(String value) {
        return value.matches("[A-Za-z0-9_-]{1,32}");
    }

    @Override
    public String toString() {
        return value;
    }
}
