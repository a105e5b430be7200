package kz.esep.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;

/**
 * Names one filed piece of evidence; derived from the message that brought it, so that a replay names it again. It does
 * not tell the chat: a file stays with its entry when its sender is erased.
 */
public record FileId(String value) {

    /** As the files of one chat were sent; messages are numbered in a row. */
    public static final Comparator<FileId> IN_ORDER =
            Comparator.comparingInt((FileId id) -> id.value().length()).thenComparing(FileId::value);

    private static final int LENGTH = 16;

    /** The id of the file that a message of a chat brought. */
    public static FileId ofMessage(long chat, long message) {
        try {
            var named = ("files of " + chat).getBytes(StandardCharsets.UTF_8);
            var digest = MessageDigest.getInstance("SHA-256").digest(named);
            var text = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
            return new FileId("f" + text.substring(0, LENGTH) + "m" + message);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The id of the file in a message of a group that somebody pointed to from there. */
    public static FileId ofGroup(long chat, long group, long message) {
        return new FileId("f" + chat + "g" + Math.abs(group) + "m" + message);
    }

    @Override
    public String toString() {
        return value;
    }
}
