package kz.esep.local.telegram.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character references Telegram understands: the four named ones and numbers; any other stays as written. */
final class HtmlCharacters {
    private static final Pattern REFERENCE = Pattern.compile("&(?:#[xX]([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z]+));?");
    private static final Map<String, Integer> NAMED =
            Map.of("lt", (int) '<', "gt", (int) '>', "amp", (int) '&', "quot", (int) '"');

    private HtmlCharacters() {}

    /** The character at the cursor, which stands on an ampersand; the cursor moves behind it. */
    static int next(Cursor cursor) throws ParseProblem {
        Matcher matcher = REFERENCE.matcher(cursor.source).region(cursor.at, cursor.source.length());
        int code = matcher.lookingAt() ? decode(matcher) : 0;
        if (code == 0) {
            cursor.at++;
            return '&';
        }
        if (code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE) {
            throw new ParseProblem("Text contains invalid Unicode characters after decoding HTML entities,"
                    + " check for unmatched surrogate code units");
        }
        cursor.at = matcher.end();
        return code;
    }

    private static int decode(Matcher matcher) {
        if (matcher.group(3) != null) {
            return NAMED.getOrDefault(matcher.group(3), 0);
        }
        boolean hex = matcher.group(1) != null;
        String digits = hex ? matcher.group(1) : matcher.group(2);
        if (digits.length() > 8) {
            return 0;
        }
        long code = Long.parseLong(digits, hex ? 16 : 10);
        return code < 0x10FFFF ? (int) code : 0;
    }
}
