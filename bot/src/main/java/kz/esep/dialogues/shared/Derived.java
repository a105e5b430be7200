package kz.esep.dialogues.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import kz.esep.journal.EntryId;

/** Ids derived from what caused them, so that a turn that is made again names the same things. */
public final class Derived {

    private static final int LENGTH = 15;

    private Derived() {}

    /** The id of the entry that an update began. */
    public static EntryId entry(String identity) {
        return new EntryId("e" + text("entry:" + identity));
    }

    /** The id of the proof of an erasure that an update led to. */
    public static String proof(String identity) {
        return "x" + text("erasure:" + identity);
    }

    /** The id of the request for a draft that an update led to. */
    public static String draft(String identity) {
        return "d" + text("draft:" + identity);
    }

    private static String text(String what) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
