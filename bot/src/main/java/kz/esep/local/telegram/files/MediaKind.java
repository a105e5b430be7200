package kz.esep.local.telegram.files;

/** What a file is sent as; decides where it is kept and what a bot is told about it. */
public enum MediaKind {
    PHOTO("photo", "photos"),
    DOCUMENT("document", "documents"),
    VIDEO("video", "videos"),
    AUDIO("audio", "music"),
    VOICE("voice", "voice"),
    THUMBNAIL("thumbnail", "thumbnails");

    private final String field;
    private final String folder;

    MediaKind(String field, String folder) {
        this.field = field;
        this.folder = folder;
    }

    /** The field of the Bot API's Message, and the parameter of the method that sends it. */
    public String field() {
        return field;
    }

    /** The first part of the file path. */
    String folder() {
        return folder;
    }
}
