package kz.esep.evidence;

/** Names one filed piece of evidence; derived from the message that brought it, so that a replay names it again. */
public record FileId(String value) {

    /** The id of the file that a message of a chat brought. */
    public static FileId ofMessage(long chat, long message) {
        return new FileId("f" + chat + "m" + message);
    }

    @Override
    public String toString() {
        return value;
    }
}
