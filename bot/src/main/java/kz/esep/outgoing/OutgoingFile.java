package kz.esep.outgoing;

/**
 * A file that goes into a chat.
 *
 * @param id where its bytes are
 * @param name as the person sees and saves it, with its extension; 1 to 120 characters, no slashes, no line breaks
 */
public record OutgoingFile(OutgoingFileId id, Kind kind, String name) {

    private static final int LONGEST_NAME = 120;

    /** How Telegram shows it. */
    public enum Kind {
        /** In the chat itself; at most 10 MB, width and height together at most 10000 (Bot API, sendPhoto). */
        PICTURE,
        /** To be opened and saved as it is; at most 50 MB (Bot API, sendDocument). */
        DOCUMENT
    }

    public OutgoingFile {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.matches(".*[/\\\\\\p{Cntrl}].*")) {
            throw new IllegalArgumentException("Not a file name of " + id);
        }
    }

    public static OutgoingFile picture(OutgoingFileId id, String name) {
        return new OutgoingFile(id, Kind.PICTURE, name);
    }

    public static OutgoingFile document(OutgoingFileId id, String name) {
        return new OutgoingFile(id, Kind.DOCUMENT, name);
    }
}
