package kz.esep.admin.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import kz.esep.language.Phrase;

/** Rules for passwords of operators. */
public final class Passwords {

    static final int SHORTEST = 12;

    /** bcrypt looks at no more than 72 bytes. */
    private static final int MOST_BYTES = 72;

    private static final String SYLLABLES = "babedibodufafegigoguhahejijokakelilomamenipopuraresisotatuvavezizo";
    private static final int PAIRS = SYLLABLES.length() / 2;
    private static final int WORDS = 4;
    private static final int SYLLABLES_PER_WORD = 3;

    private Passwords() {}

    /** What is wrong with a new password, empty when it may be used. */
    static Optional<Phrase> complaint(String password, String repeated, String former) {
        if (!password.equals(repeated)) {
            return Optional.of(Phrase.of("access.password.differs"));
        }
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Phrase.of("access.password.short", "least", SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(Phrase.of("access.password.long"));
        }
        return password.equals(former) ? Optional.of(Phrase.of("access.password.same")) : Optional.empty();
    }

    /** A password that can be read out and typed: four made-up words, 60 bits of chance. */
    public static String generate(SecureRandom random) {
        var password = new StringBuilder();
        for (var syllable = 0; syllable < WORDS * SYLLABLES_PER_WORD; syllable++) {
            if (syllable > 0 && syllable % SYLLABLES_PER_WORD == 0) {
                password.append('-');
            }
            var at = random.nextInt(PAIRS) * 2;
            password.append(SYLLABLES, at, at + 2);
        }
        return password.toString();
    }
}
