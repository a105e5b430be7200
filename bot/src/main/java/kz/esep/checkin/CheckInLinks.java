package kz.esep.checkin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kz.esep.journal.EntryId;
import kz.esep.people.SecretKeys;
import kz.esep.plan.ProjectId;

/**
 * Signs and verifies the codes of check-ins: {@code c}, the id, and 16 bytes of HMAC-SHA256, in all 39 characters of
 * {@code A-Za-z0-9_-} (Telegram allows 64). Also makes the keyed hash by which a person is recognised within a project.
 */
public final class CheckInLinks {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final int ID_LENGTH = 16;
    private static final int SIGNATURE_BYTES = 16;

    private final SecretKeys keys;

    public CheckInLinks(SecretKeys keys) {
        this.keys = keys;
    }

    /** The payload for {@code /start}. */
    public String payload(CheckInId id) {
        return "c" + id + signature(id, keys.keys().getFirst());
    }

    /** The address that a QR code holds. */
    public String link(String botName, CheckInId id) {
        return "https://t.me/" + botName + "?start=" + payload(id);
    }

    /** Whether a payload claims to be the code of a check-in, genuine or not. */
    public static boolean isCode(String payload) {
        return payload.startsWith("c");
    }

    /** The check-in that a payload names, empty where it was not signed with one of our keys. */
    public Optional<CheckInId> verify(String payload) {
        if (payload.length() <= ID_LENGTH + 1
                || !isCode(payload)
                || !CheckInId.isValid(payload.substring(1, ID_LENGTH + 1))) {
            return Optional.empty();
        }
        var id = new CheckInId(payload.substring(1, ID_LENGTH + 1));
        var given = payload.substring(ID_LENGTH + 1).getBytes(StandardCharsets.US_ASCII);
        var genuine = keys.keys().stream()
                .map(key -> signature(id, key).getBytes(StandardCharsets.US_ASCII))
                .anyMatch(expected -> MessageDigest.isEqual(expected, given));
        return genuine ? Optional.of(id) : Optional.empty();
    }

    /**
     * What a Telegram account is called within one project: the same each time, different in every project, and without
     * our keys not to be led back to the account. Made with the oldest key, so that adding a new one changes nobody.
     */
    public String recognised(ProjectId project, long account) {
        var ofProject = hmac(keys.keys().getLast(), "recognise:" + project);
        return ENCODER.encodeToString(hmac(ofProject, Long.toString(account)));
    }

    /** What a Telegram account is called among the answers to one survey, and nowhere else. */
    public String answering(EntryId survey, long account) {
        var ofSurvey = hmac(keys.keys().getLast(), "survey:" + survey);
        return ENCODER.encodeToString(hmac(ofSurvey, Long.toString(account)));
    }

    SealedContacts contacts() {
        return new SealedContacts(keys);
    }

    private static String signature(CheckInId id, byte[] key) {
        return ENCODER.encodeToString(Arrays.copyOf(hmac(key, "check-in:" + id), SIGNATURE_BYTES));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
