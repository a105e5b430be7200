package kz.esep.journal;

/** Names an entry; derived from the update that began it, so that a replay names it again. At most 32 characters. */
public record EntryId(String value) {
    public EntryId {
        if (!value.matches("[A-Za-z0-9_-]{1,32}")) {
            throw new IllegalArgumentException("Not an entry id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
