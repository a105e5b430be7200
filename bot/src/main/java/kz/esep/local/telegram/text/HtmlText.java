package kz.esep.local.telegram.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the HTML that the Bot API knows
 * (<a href="https://core.telegram.org/bots/api#html-style">HTML style</a>), with Telegram's own complaints about
 * what it cannot read.
 */
final class HtmlText {
    private static final Set<String> TAGS = Set.of(
            "a",
            "b",
            "strong",
            "i",
            "em",
            "s",
            "strike",
            "del",
            "u",
            "ins",
            "tg-spoiler",
            "tg-emoji",
            "tg-time",
            "span",
            "pre",
            "code",
            "blockquote");
    private static final Map<String, String> SIMPLE = Map.ofEntries(
            Map.entry("b", "bold"),
            Map.entry("strong", "bold"),
            Map.entry("i", "italic"),
            Map.entry("em", "italic"),
            Map.entry("s", "strikethrough"),
            Map.entry("strike", "strikethrough"),
            Map.entry("del", "strikethrough"),
            Map.entry("u", "underline"),
            Map.entry("ins", "underline"),
            Map.entry("span", "spoiler"),
            Map.entry("tg-spoiler", "spoiler"));

    private final Cursor cursor;
    private final StringBuilder text = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();
    private final Deque<Tag> open = new ArrayDeque<>();

    private record Tag(String name, Map<String, String> attributes, int offset) {}

    private HtmlText(String source) {
        cursor = new Cursor(source);
    }

    static FormattedText read(String source) throws ParseProblem {
        return new HtmlText(source).read();
    }

    private FormattedText read() throws ParseProblem {
        while (!cursor.atEnd()) {
            if (cursor.peek() == '&') {
                text.appendCodePoint(HtmlCharacters.next(cursor));
            } else if (cursor.peek() == '<') {
                readTag();
            } else {
                text.append(cursor.peek());
                cursor.at++;
            }
        }
        if (!open.isEmpty()) {
            throw new ParseProblem("Can't find end tag corresponding to start tag \""
                    + open.getFirst().name() + "\"");
        }
        return new FormattedText(text.toString(), entities);
    }

    private void readTag() throws ParseProblem {
        int begin = cursor.at++;
        if (cursor.peek() == '/') {
            cursor.at++;
            readEndTag(begin);
        } else {
            readStartTag(begin);
        }
    }

    private void readStartTag(int begin) throws ParseProblem {
        String name = readName();
        if (cursor.atEnd()) {
            throw new ParseProblem("Unclosed start tag" + where(begin));
        }
        if (!TAGS.contains(name)) {
            throw new ParseProblem("Unsupported start tag \"" + name + "\"" + where(begin));
        }
        Map<String, String> attributes = new HtmlAttributes(cursor, name, begin).read();
        cursor.at++;
        if (name.equals("span") && !"tg-spoiler".equals(attributes.get("class"))) {
            throw new ParseProblem("Tag \"span\" must have class \"tg-spoiler\"" + where(begin));
        }
        open.push(new Tag(name, attributes, text.length()));
    }

    private void readEndTag(int begin) throws ParseProblem {
        Tag tag = open.poll();
        if (tag == null) {
            throw new ParseProblem("Unexpected end tag" + where(begin));
        }
        String name = readName();
        cursor.skipSpaces();
        if (cursor.peek() != '>') {
            throw new ParseProblem("Unclosed end tag" + where(begin));
        }
        if (!name.isEmpty() && !name.equals(tag.name())) {
            throw new ParseProblem("Unmatched end tag" + where(begin) + ", expected \"</" + tag.name()
                    + ">\", found \"</" + name + ">\"");
        }
        cursor.at++;
        close(tag);
    }

    private String readName() {
        int begin = cursor.at;
        while (!cursor.atEnd() && !Cursor.isSpace(cursor.peek()) && cursor.peek() != '>') {
            cursor.at++;
        }
        return cursor.source.substring(begin, cursor.at).toLowerCase(Locale.ROOT);
    }

    private void close(Tag tag) {
        int length = text.length() - tag.offset();
        if (length == 0) {
            return;
        }
        String simple = SIMPLE.get(tag.name());
        if (simple != null) {
            entities.add(Entity.of(simple, tag.offset(), length));
            return;
        }
        switch (tag.name()) {
            case "a" -> closeLink(tag, length);
            case "pre", "code" -> closeVerbatim(tag, length);
            case "blockquote" ->
                entities.add(Entity.of(
                        tag.attributes().containsKey("expandable") ? "expandable_blockquote" : "blockquote",
                        tag.offset(),
                        length));
            default -> closeDetailed(tag, length);
        }
    }

    private void closeLink(Tag tag, int length) {
        String written = tag.attributes().getOrDefault("href", "");
        Links.entity(written.isEmpty() ? text.substring(tag.offset()) : written, tag.offset(), length)
                .ifPresent(entities::add);
    }

    /** A pre around exactly one code with a language is one entity with that language. */
    private void closeVerbatim(Tag tag, int length) {
        String css = tag.attributes().getOrDefault("class", "");
        Map<String, String> details = new HashMap<>();
        if (css.startsWith("language-") && css.length() > "language-".length()) {
            details.put("language", css.substring("language-".length()));
        }
        Entity last = entities.isEmpty() ? null : entities.getLast();
        boolean same = last != null
                && last.offset() == tag.offset()
                && last.length() == length
                && last.isVerbatim()
                && !last.type().equals(tag.name());
        if (same && last != null) {
            details.putAll(last.details());
        }
        if (same && details.containsKey("language")) {
            entities.removeLast();
            entities.add(new Entity("pre", tag.offset(), length, details));
        } else {
            entities.add(new Entity(tag.name(), tag.offset(), length, tag.name().equals("code") ? details : Map.of()));
        }
    }

    private void closeDetailed(Tag tag, int length) {
        if (tag.name().equals("tg-emoji")) {
            String id = tag.attributes().getOrDefault("emoji-id", "");
            entities.add(new Entity("custom_emoji", tag.offset(), length, Map.of("custom_emoji_id", id)));
        } else {
            Map<String, String> details = new HashMap<>();
            details.put("unix_time", tag.attributes().getOrDefault("unix", "0"));
            details.put("date_time_format", tag.attributes().getOrDefault("format", ""));
            entities.add(new Entity("date_time", tag.offset(), length, details));
        }
    }

    private String where(int begin) {
        return " at byte offset " + cursor.bytesBefore(begin);
    }
}
