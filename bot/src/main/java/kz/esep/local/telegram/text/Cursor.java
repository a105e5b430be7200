package kz.esep.local.telegram.text;

import java.nio.charset.StandardCharsets;

/** A place in marked-up text. Beyond the end stands the character 0, as in Telegram's own reader. */
final class Cursor {
    final String source;
    int at;

    Cursor(String source) {
        this.source = source;
    }

    boolean atEnd() {
        return at >= source.length();
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < source.length() ? source.charAt(at + ahead) : 0;
    }

    boolean startsWith(String prefix) {
        return source.startsWith(prefix, at);
    }

    void skipSpaces() {
        while (!atEnd() && isSpace(peek())) {
            at++;
        }
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\u000B' || c == 0;
    }

    /** How many bytes of UTF-8 stand before this place: Telegram counts so in its complaints. */
    int bytesBefore(int place) {
        return source.substring(0, place).getBytes(StandardCharsets.UTF_8).length;
    }
}
