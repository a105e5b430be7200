package kz.esep.evidence;

import java.util.Comparator;

/** Names one filed piece of evidence; derived from the message that brought it, so that a replay names it again. */
public record FileId(String value) {

    /** As the files of one chat were sent; messages are numbered in a row. */
    public static final Comparator<FileId> IN_ORDER =
            Comparator.comparingInt((FileId id) -> id.value().length()).thenComparing(FileId::value);

    /** The id of the file that a message of a chat brought. */
    public static FileId ofMessage(long chat, long message) {
        return new FileId("f" + chat + "m" + message);
    }

    @Override
    public String toString() {
        return value;
    }
}
