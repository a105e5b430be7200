package kz.esep.outgoing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Telegram HTML that fits into one message or caption. What is too long is cut, and the tags that are open there are closed: a card
 * that lacks its end is better than one that Telegram refuses.
 */
final class Fitting {

    /** Characters after the markup was read (Bot API, sendMessage). */
    static final int LONGEST = 4096;

    /** The same for what stands below a file (Bot API, sendPhoto, sendDocument). */
    static final int LONGEST_CAPTION = 1024;

    private static final Pattern PART = Pattern.compile("<(/?)([a-z]+)[^>]*>|&#?\\w+;|[^<&]|[<&]", Pattern.DOTALL);

    private Fitting() {}

    /** The text itself where it fits. */
    static String fit(String html, int longest) {
        if (html.length() <= longest) {
            return html;
        }
        var open = new ArrayDeque<String>();
        var length = 0;
        var end = 0;
        var room = "";
        var parts = PART.matcher(html);
        while (parts.find()) {
            if (parts.group(2) == null) {
                length += parts.group().startsWith("&") ? 1 : parts.group().length();
            }
            if (length > longest) {
                return html.substring(0, end) + "…" + room;
            }
            if (parts.group(2) != null) {
                note(parts.group(1), parts.group(2), open);
            }
            if (length < longest) {
                end = parts.end();
                room = closing(open);
            }
        }
        return html;
    }

    private static void note(String slash, String tag, Deque<String> open) {
        if (slash.isEmpty()) {
            open.push(tag);
        } else if (!open.isEmpty()) {
            open.pop();
        }
    }

    private static String closing(Deque<String> open) {
        var closing = new StringBuilder();
        open.forEach(tag -> closing.append("</").append(tag).append(">"));
        return closing.toString();
    }
}
