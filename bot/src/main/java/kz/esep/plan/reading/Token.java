package kz.esep.plan.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a plan's text.
 *
 * @param text as written; of a number that was spelled in words, those words
 * @param number the value of a number, null for everything else
 * @param suffix the ending of a number: "ден" of «500-ден», empty for none
 */
record Token(Kind kind, String text, @Nullable BigDecimal number, String suffix) {

    enum Kind {
        NUMBER,
        WORD,
        PERCENT,
        SIGN,
        SEPARATOR,
        DASH,
        TIMES,
        COLON,
        /** A date, a time, a number of a document: whatever stands with it is not read. */
        FOREIGN
    }

    static Token of(Kind kind, String text) {
        return new Token(kind, text, null, "");
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** As it is compared: in small letters, «ё» as «е». */
    String folded() {
        return Folded.of(text);
    }
}
