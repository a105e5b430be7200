package kz.esep.local.telegram.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Reads MarkdownV2 (<a href="https://core.telegram.org/bots/api#markdownv2-style">MarkdownV2 style</a>), with
 * Telegram's own complaints about what it cannot read.
 */
final class MarkdownV2Text {
    private static final String RESERVED = "_*[]()~`>#+-=|{}.!";

    private final Cursor cursor;
    private final StringBuilder text = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean atLineStart = true;

    private enum Kind {
        BOLD("Bold", "bold", "*"),
        ITALIC("Italic", "italic", "_"),
        UNDERLINE("Underline", "underline", "__"),
        STRIKETHROUGH("Strikethrough", "strikethrough", "~"),
        SPOILER("Spoiler", "spoiler", "||"),
        CODE("Code", "code", "`"),
        PRE("Pre", "pre", "```"),
        PRE_CODE("PreCode", "pre", "```"),
        TEXT_URL("TextUrl", "text_link", "]"),
        CUSTOM_EMOJI("CustomEmoji", "custom_emoji", "]"),
        BLOCK_QUOTE("BlockQuote", "blockquote", "\n");

        private final String called;
        private final String type;
        private final String end;

        Kind(String called, String type, String end) {
            this.called = called;
            this.type = type;
            this.end = end;
        }

        boolean isVerbatim() {
            return this == CODE || this == PRE || this == PRE_CODE;
        }
    }

    private record Open(Kind kind, String language, int offset, int place) {}

    private MarkdownV2Text(String source) {
        cursor = new Cursor(source);
    }

    static FormattedText read(String source) throws ParseProblem {
        return new MarkdownV2Text(source).read();
    }

    private FormattedText read() throws ParseProblem {
        while (!cursor.atEnd()) {
            step(cursor.peek());
        }
        if (!open.isEmpty() && open.getFirst().kind() == Kind.BLOCK_QUOTE) {
            closeQuote("blockquote");
        }
        if (!open.isEmpty()) {
            throw noEnd(open.getFirst());
        }
        return new FormattedText(text.toString(), entities);
    }

    private void step(char c) throws ParseProblem {
        boolean verbatim = !open.isEmpty() && open.getFirst().kind().isVerbatim();
        if (c == '\\' && cursor.peek(1) > 0 && cursor.peek(1) <= 126) {
            append(cursor.peek(1), 2);
        } else if (c == '\n' && !verbatim) {
            endLine();
        } else if (verbatim ? c != '`' : RESERVED.indexOf(c) < 0) {
            append(c, 1);
        } else if (isEnd()) {
            close(open.pop());
        } else if (!marksExpandable()) {
            start(c);
        }
    }

    private void append(char c, int read) {
        text.append(c);
        cursor.at += read;
        atLineStart = atLineStart && c == '\r';
    }

    private void endLine() throws ParseProblem {
        text.append('\n');
        cursor.at++;
        atLineStart = true;
        if (open.stream().anyMatch(one -> one.kind() == Kind.BLOCK_QUOTE)) {
            if (cursor.peek() == '>') {
                cursor.at++;
            } else {
                closeQuote("blockquote");
            }
        }
    }

    private void closeQuote(String type) throws ParseProblem {
        Open quote = open.pop();
        if (quote.kind() != Kind.BLOCK_QUOTE) {
            throw noEnd(quote);
        }
        add(type, quote, Map.of());
    }

    private boolean isEnd() {
        if (open.isEmpty() || open.getFirst().kind() == Kind.BLOCK_QUOTE) {
            return false;
        }
        Kind kind = open.getFirst().kind();
        return cursor.startsWith(kind.end) && (kind != Kind.ITALIC || cursor.peek(1) != '_');
    }

    private void close(Open ended) throws ParseProblem {
        cursor.at += ended.kind().end.length();
        switch (ended.kind()) {
            case TEXT_URL -> closeLink(ended);
            case CUSTOM_EMOJI -> closeEmoji(ended);
            case PRE, PRE_CODE ->
                add("pre", ended, ended.language().isEmpty() ? Map.of() : Map.of("language", ended.language()));
            case BOLD, ITALIC, UNDERLINE, STRIKETHROUGH, SPOILER, CODE, BLOCK_QUOTE ->
                add(ended.kind().type, ended, Map.of());
        }
    }

    private void closeLink(Open link) throws ParseProblem {
        String visible = text.substring(link.offset());
        String url = cursor.peek() == '(' ? MarkdownLinks.read(cursor, "a URL") : visible;
        int length = text.length() - link.offset();
        if (length > 0) {
            Links.entity(url, link.offset(), length).ifPresent(entities::add);
        }
    }

    private void closeEmoji(Open emoji) throws ParseProblem {
        if (cursor.peek() != '(') {
            throw new ParseProblem("Custom emoji entity must contain a tg://emoji URL");
        }
        String id = MarkdownLinks.emojiId(MarkdownLinks.read(cursor, "a custom emoji URL"));
        add("custom_emoji", emoji, Map.of("custom_emoji_id", id));
    }

    private void add(String type, Open ended, Map<String, String> details) {
        int length = text.length() - ended.offset();
        if (length > 0) {
            entities.add(new Entity(type, ended.offset(), length, details));
        }
    }

    /** Two bars that end the last line of a quote make it expandable, when they end no spoiler. */
    private boolean marksExpandable() throws ParseProblem {
        boolean quoted = !open.isEmpty() && open.getFirst().kind() == Kind.BLOCK_QUOTE;
        if (!quoted || !cursor.startsWith("||")) {
            return false;
        }
        int line = cursor.at + 2;
        String rest = cursor.source.substring(line);
        boolean last = rest.isEmpty() || rest.matches("(?s)\r*\n[^>].*|\r*\n?");
        if (!last) {
            return false;
        }
        text.append(rest, 0, rest.indexOf('\n') + 1);
        cursor.at = line + rest.indexOf('\n') + 1;
        atLineStart = true;
        closeQuote("expandable_blockquote");
        return true;
    }

    private void start(char c) throws ParseProblem {
        int place = cursor.at;
        Kind kind = switch (c) {
            case '_' -> cursor.startsWith("__") ? Kind.UNDERLINE : Kind.ITALIC;
            case '*' -> Kind.BOLD;
            case '~' -> Kind.STRIKETHROUGH;
            case '[' -> Kind.TEXT_URL;
            case '`' -> cursor.startsWith("```") ? Kind.PRE : Kind.CODE;
            case '|' -> expect("||", Kind.SPOILER, c);
            case '!' -> expect("![", Kind.CUSTOM_EMOJI, c);
            case '>' -> expectQuote(c);
            default -> throw reserved(c);
        };
        cursor.at += kind == Kind.CUSTOM_EMOJI ? 2 : kind.end.length();
        String language = kind == Kind.PRE ? PreBlocks.open(cursor) : "";
        open.push(new Open(language.isEmpty() ? kind : Kind.PRE_CODE, language, text.length(), place));
    }

    private Kind expect(String mark, Kind kind, char c) throws ParseProblem {
        if (!cursor.startsWith(mark)) {
            throw reserved(c);
        }
        return kind;
    }

    private Kind expectQuote(char c) throws ParseProblem {
        if (!atLineStart || open.stream().anyMatch(one -> one.kind() == Kind.BLOCK_QUOTE)) {
            throw reserved(c);
        }
        return Kind.BLOCK_QUOTE;
    }

    private static ParseProblem reserved(char c) {
        return new ParseProblem("Character '" + c + "' is reserved and must be escaped with the preceding '\\'");
    }

    private ParseProblem noEnd(Open open) {
        return new ParseProblem("Can't find end of " + open.kind().called + " entity at byte offset "
                + cursor.bytesBefore(open.place()));
    }
}
