package kz.esep.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs and verifies the links by which somebody signs in to the back office: {@code nonce.person.second.signature},
 * where the signature is HMAC-SHA256 in full. Whether a link was used before is for the back office to know.
 */
public final class OfficeLinks {

    /** How long a link may be used; a link is pressed where it was asked for. */
    public static final Duration VALID = Duration.ofMinutes(10);

    /** Where links lead to, below the address of the back office. */
    public static final String PATH = "/sign-in/link/";

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final int NONCE_BYTES = 12;
    private static final Pattern FORM =
            Pattern.compile("([A-Za-z0-9_-]{16})\\.(t-?\\d{1,19})\\.(\\d{1,11})\\.([A-Za-z0-9_-]{43})");

    private final SecretKeys keys;
    private final String office;
    private final SecureRandom random = new SecureRandom();

    /** @param office the address of the back office as people reach it, empty where nobody has said */
    public OfficeLinks(SecretKeys keys, String office) {
        this.keys = keys;
        this.office = office.strip().replaceAll("/+$", "");
    }

    /** An address that lets a person in once from now on; empty where nobody knows where the back office is. */
    public Optional<String> fresh(PersonId person, Instant now) {
        if (office.isEmpty()) {
            return Optional.empty();
        }
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return Optional.of(
                office + PATH + payload(new OfficePass(person, ENCODER.encodeToString(nonce), now.plus(VALID))));
    }

    /** What stands behind the path. */
    public String payload(OfficePass pass) {
        var told = told(pass);
        return told + "." + signature(told, keys.keys().getFirst());
    }

    /** The pass that was signed with one of our keys, expired or not; empty for anything else. */
    public Optional<OfficePass> verify(String payload) {
        var read = FORM.matcher(payload);
        if (!read.matches()) {
            return Optional.empty();
        }
        var pass = new OfficePass(
                new PersonId(read.group(2)), read.group(1), Instant.ofEpochSecond(Long.parseLong(read.group(3))));
        var given = read.group(4).getBytes(StandardCharsets.US_ASCII);
        var genuine = keys.keys().stream()
                .map(key -> signature(told(pass), key).getBytes(StandardCharsets.US_ASCII))
                .anyMatch(expected -> MessageDigest.isEqual(expected, given));
        return genuine ? Optional.of(pass) : Optional.empty();
    }

    private static String told(OfficePass pass) {
        return pass.nonce() + "." + pass.person() + "." + pass.expires().getEpochSecond();
    }

    private static String signature(String told, byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return ENCODER.encodeToString(mac.doFinal(("office:" + told).getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
