package kz.esep.local.telegram.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads the attributes of one start tag, up to its closing bracket. */
final class HtmlAttributes {
    private final Cursor cursor;
    private final String tag;
    private final int tagBegin;

    HtmlAttributes(Cursor cursor, String tag, int tagBegin) {
        this.cursor = cursor;
        this.tag = tag;
        this.tagBegin = tagBegin;
    }

    Map<String, String> read() throws ParseProblem {
        Map<String, String> attributes = new HashMap<>();
        while (true) {
            cursor.skipSpaces();
            if (cursor.peek() == '>') {
                return attributes;
            }
            String name = readName();
            cursor.skipSpaces();
            attributes.put(name, cursor.peek() == '=' ? readValue() : "");
        }
    }

    private String readName() throws ParseProblem {
        int begin = cursor.at;
        while (!cursor.atEnd() && !Cursor.isSpace(cursor.peek()) && cursor.peek() != '=' && cursor.peek() != '>') {
            cursor.at++;
        }
        if (cursor.atEnd()) {
            throw new ParseProblem("Unclosed start tag \"" + tag + "\"" + where(tagBegin));
        }
        if (begin == cursor.at) {
            throw new ParseProblem("Empty attribute name in the tag \"" + tag + "\"" + where(tagBegin));
        }
        return cursor.source.substring(begin, cursor.at).toLowerCase(Locale.ROOT);
    }

    private String readValue() throws ParseProblem {
        cursor.at++;
        cursor.skipSpaces();
        if (cursor.atEnd()) {
            throw new ParseProblem("Unclosed start tag \"" + tag + "\"" + where(tagBegin));
        }
        return cursor.peek() == '"' || cursor.peek() == '\'' ? readQuoted() : readToken();
    }

    private String readToken() throws ParseProblem {
        int begin = cursor.at;
        while (isTokenPart(cursor.peek())) {
            cursor.at++;
        }
        if (cursor.atEnd() || (!Cursor.isSpace(cursor.peek()) && cursor.peek() != '>')) {
            throw new ParseProblem("Unexpected end of name token" + where(begin));
        }
        return cursor.source.substring(begin, cursor.at).toLowerCase(Locale.ROOT);
    }

    private String readQuoted() throws ParseProblem {
        char quote = cursor.peek();
        cursor.at++;
        StringBuilder value = new StringBuilder();
        while (!cursor.atEnd() && cursor.peek() != quote) {
            if (cursor.peek() == '&') {
                value.appendCodePoint(HtmlCharacters.next(cursor));
            } else {
                value.append(cursor.peek());
                cursor.at++;
            }
        }
        if (cursor.atEnd()) {
            throw new ParseProblem("Unclosed start tag" + where(tagBegin));
        }
        cursor.at++;
        return value.toString();
    }

    private static boolean isTokenPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }

    private String where(int place) {
        return " at byte offset " + cursor.bytesBefore(place);
    }
}
