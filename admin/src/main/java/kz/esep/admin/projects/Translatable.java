package kz.esep.admin.projects;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One text to translate.
 *
 * @param key names the text as it reads now: it is another one after every change, so it tells a stale form
 */
public record Translatable(String key, Kind kind, Wording wording) {

    /** What a text is; the translation page lists them in this order. */
    public enum Kind {
        TITLE,
        GOAL,
        TASK,
        ACTIVITY,
        INDICATOR,
        UNIT,
        PLACE,
        GRANT,
        GRANTEE,
        TEAM,
        MONEY,
        PARTNER,
        SUB_GRANT,
        RECOMMENDATION,
        PROPOSAL,
        REASON,
        STORY,
        NARRATIVE
    }

    public static Translatable of(Kind kind, Wording wording) {
        return new Translatable(key(kind, wording), kind, wording);
    }

    /** Whether it lacks one of some languages. */
    public boolean lacks(Language... languages) {
        return Arrays.stream(languages)
                .anyMatch(language -> wording.translation(language).isEmpty());
    }

    /** Whether a wording of a kind is the one that a key names. */
    public static boolean isNamed(String key, Kind kind, Wording wording) {
        return key(kind, wording).equals(key);
    }

    static String key(Kind kind, Wording wording) {
        var text = String.join(
                "\u0000",
                kind.name(),
                wording.original().code(),
                orEmpty(wording.kk()),
                orEmpty(wording.ru()),
                orEmpty(wording.en()));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "w" + HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
