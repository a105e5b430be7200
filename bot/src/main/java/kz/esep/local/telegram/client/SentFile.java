package kz.esep.local.telegram.client;

/** A file a person sends: its name, what it is (a MIME type), its bytes. */
public record SentFile(String name, String type, byte[] bytes) {
    /** A JPEG. */
    public static SentFile jpeg(String name, byte[] bytes) {
        return new SentFile(name, "image/jpeg", bytes);
    }
}
