package kz.esep.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs and verifies the payload of an invitation's deep link: {@code i}, the id, and 16 bytes of HMAC-SHA256, in all 39
 * characters of {@code A-Za-z0-9_-} (Telegram allows 64).
 */
public final class InvitationLinks {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final int ID_LENGTH = 16;
    private static final int SIGNATURE_BYTES = 16;

    private final SecretKeys keys;

    public InvitationLinks(SecretKeys keys) {
        this.keys = keys;
    }

    /** A fresh id that nobody can guess. */
    public static InvitationId freshId(SecureRandom random) {
        var bytes = new byte[ID_LENGTH * 3 / 4];
        random.nextBytes(bytes);
        return new InvitationId(ENCODER.encodeToString(bytes));
    }

    /** The payload for {@code /start}. */
    public String payload(InvitationId id) {
        return "i" + id + signature(id, keys.keys().getFirst());
    }

    /** The address that opens the bot with the invitation. */
    public String link(String botName, InvitationId id) {
        return "https://t.me/" + botName + "?start=" + payload(id);
    }

    /** The invitation that a payload names, empty where it was not signed with one of our keys. */
    public Optional<InvitationId> verify(String payload) {
        if (payload.length() <= ID_LENGTH + 1 || payload.charAt(0) != 'i') {
            return Optional.empty();
        }
        var id = new InvitationId(payload.substring(1, ID_LENGTH + 1));
        var given = payload.substring(ID_LENGTH + 1).getBytes(StandardCharsets.US_ASCII);
        var genuine = keys.keys().stream()
                .map(key -> signature(id, key).getBytes(StandardCharsets.US_ASCII))
                .anyMatch(expected -> MessageDigest.isEqual(expected, given));
        return genuine ? Optional.of(id) : Optional.empty();
    }

    private static String signature(InvitationId id, byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var full = mac.doFinal(("invitation:" + id).getBytes(StandardCharsets.US_ASCII));
            return ENCODER.encodeToString(Arrays.copyOf(full, SIGNATURE_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
