package kz.esep.local.telegram.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the old Markdown of the Bot API, which knows no nesting
 * (<a href="https://core.telegram.org/bots/api#markdown-style">Markdown style</a>).
 */
final class MarkdownText {
    private static final String MARKS = "_*`[";

    private final Cursor cursor;
    private final StringBuilder text = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();

    private MarkdownText(String source) {
        cursor = new Cursor(source);
    }

    static FormattedText read(String source) throws ParseProblem {
        return new MarkdownText(source).read();
    }

    private FormattedText read() throws ParseProblem {
        while (!cursor.atEnd()) {
            char c = cursor.peek();
            if (c == '\\' && cursor.peek(1) != 0 && MARKS.indexOf(cursor.peek(1)) >= 0) {
                text.append(cursor.peek(1));
                cursor.at += 2;
            } else if (MARKS.indexOf(c) >= 0) {
                readMarked(c);
            } else {
                text.append(c);
                cursor.at++;
            }
        }
        return new FormattedText(text.toString(), entities);
    }

    private void readMarked(char mark) throws ParseProblem {
        int begin = cursor.at;
        int offset = text.length();
        boolean pre = cursor.startsWith("```");
        String end = pre ? "```" : mark == '[' ? "]" : String.valueOf(mark);
        cursor.at += end.length();
        String language = pre ? PreBlocks.open(cursor) : "";
        int close = cursor.source.indexOf(end, cursor.at);
        if (close < 0) {
            throw new ParseProblem("Can't find end of the entity starting at byte offset " + cursor.bytesBefore(begin));
        }
        text.append(cursor.source, cursor.at, close);
        cursor.at = close + end.length();
        String url = mark == '[' ? readUrl() : "";
        add(mark, pre, offset, language, url);
    }

    private String readUrl() {
        if (cursor.peek() != '(') {
            return "";
        }
        int close = cursor.source.indexOf(')', cursor.at);
        int end = close < 0 ? cursor.source.length() : close;
        String url = cursor.source.substring(cursor.at + 1, end);
        cursor.at = Math.min(cursor.source.length(), end + 1);
        return url;
    }

    private void add(char mark, boolean pre, int offset, String language, String url) {
        int length = text.length() - offset;
        if (length == 0) {
            return;
        }
        switch (mark) {
            case '_' -> entities.add(Entity.of("italic", offset, length));
            case '*' -> entities.add(Entity.of("bold", offset, length));
            case '[' -> Links.entity(url, offset, length).ifPresent(entities::add);
            default ->
                entities.add(new Entity(
                        pre ? "pre" : "code",
                        offset,
                        length,
                        language.isEmpty() ? Map.of() : Map.of("language", language)));
        }
    }
}
