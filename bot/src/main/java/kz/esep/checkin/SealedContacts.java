package kz.esep.checkin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import kz.esep.language.Language;
import kz.esep.people.SecretKeys;

/**
 * Encrypts the chats of participants: AES-256-GCM with a random nonce of 12 bytes in front, under a key that is derived
 * from ours by HMAC-SHA256. The newest key seals, all of them open.
 */
final class SealedContacts {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String PURPOSE = "contacts of participants";

    private final SecretKeys keys;
    private final SecureRandom random = new SecureRandom();

    SealedContacts(SecretKeys keys) {
        this.keys = keys;
    }

    String seal(Contact contact) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var text = contact.chat() + ":" + contact.language().code();
        try {
            var hidden = cipher(Cipher.ENCRYPT_MODE, keys.keys().getFirst(), nonce)
                    .doFinal(text.getBytes(StandardCharsets.UTF_8));
            var all = Arrays.copyOf(nonce, NONCE_BYTES + hidden.length);
            System.arraycopy(hidden, 0, all, NONCE_BYTES, hidden.length);
            return Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM", e);
        }
    }

    /** Empty where it was sealed with a key that is gone, or changed since. */
    Optional<Contact> open(String hidden) {
        var all = Base64.getDecoder().decode(hidden);
        return keys.keys().stream().flatMap(key -> open(all, key).stream()).findFirst();
    }

    private static Optional<Contact> open(byte[] all, byte[] key) {
        try {
            var nonce = Arrays.copyOf(all, NONCE_BYTES);
            var text = cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            var parts = new String(text, StandardCharsets.UTF_8).split(":", 2);
            return Optional.of(new Contact(Long.parseLong(parts[0]), Language.of(parts[1])));
        } catch (GeneralSecurityException anotherKey) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        var derived = mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(derived, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
