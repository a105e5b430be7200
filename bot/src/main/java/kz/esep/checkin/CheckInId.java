package kz.esep.checkin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Names a check-in: 16 characters of {@code A-Za-z0-9_-}. It is no secret; what makes a code good is its signature. */
public record CheckInId(String value) {

    private static final int BYTES = 12;

    public CheckInId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not the id of a check-in: " + value);
        }
    }

    public static boolean isValid(String value) {
        return value.matches("[A-Za-z0-9_-]{16}");
    }

    /** Derived from what opened it, so that a turn that is made again names the same one. */
    public static CheckInId openedBy(String identity) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(("check-in:" + identity).getBytes(StandardCharsets.UTF_8));
            return new CheckInId(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
