package kz.esep.outgoing;

/** Names the bytes of a file that is to be sent; derived from the message that carries it, so that a replay names them again. */
public record OutgoingFileId(String value) {

    public OutgoingFileId {
        if (value.isEmpty() || value.length() > 300) {
            throw new IllegalArgumentException("An id of a file has 1 to 300 characters");
        }
    }

    /** The bytes that a message of a chat carries. */
    public static OutgoingFileId of(long chat, String message) {
        return new OutgoingFileId(chat + "/" + message);
    }

    @Override
    public String toString() {
        return value;
    }
}
