package kz.esep.local.telegram.text;

import java.util.Locale;

/** The address in brackets behind a link of MarkdownV2. */
final class MarkdownLinks {
    private MarkdownLinks() {}

    /** Reads from the opening bracket, where the cursor stands, to behind the closing one. */
    static String read(Cursor cursor, String called) throws ParseProblem {
        cursor.at++;
        int begin = cursor.at;
        StringBuilder url = new StringBuilder();
        while (!cursor.atEnd() && cursor.peek() != ')') {
            if (cursor.peek() == '\\' && cursor.peek(1) > 0 && cursor.peek(1) <= 126) {
                cursor.at++;
            }
            url.append(cursor.peek());
            cursor.at++;
        }
        if (cursor.atEnd()) {
            throw new ParseProblem("Can't find end of " + called + " at byte offset " + cursor.bytesBefore(begin));
        }
        cursor.at++;
        return url.toString();
    }

    /** The identifier in {@code tg://emoji?id=5368324170671202286}. */
    static String emojiId(String url) throws ParseProblem {
        String lower = url.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("tg:")) {
            throw new ParseProblem("Custom emoji URL must have scheme tg");
        }
        String rest = lower.substring(3).replaceFirst("^//", "");
        if (!rest.matches("emoji(/?([?#].*)?)?")) {
            throw new ParseProblem("Custom emoji URL must have host \"emoji\"");
        }
        String query = rest.replaceFirst("#.*$", "").replaceFirst("^[^?]*\\??", "");
        for (String part : query.split("&", -1)) {
            if (part.startsWith("id=")) {
                return checked(part.substring(3));
            }
        }
        throw new ParseProblem("Custom emoji URL must have an emoji identifier");
    }

    private static String checked(String id) throws ParseProblem {
        if (!id.matches("-?[1-9]\\d{0,18}")) {
            throw new ParseProblem("Invalid custom emoji identifier specified");
        }
        return id;
    }
}
