package kz.esep.dialogue;

/** Text of people within Telegram HTML. */
public final class Html {

    private Html() {}

    /** The text as data: nothing in it is markup. */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The text as data, cut at a number of characters. */
    public static String cut(String text, int longest) {
        return escape(shorten(text, longest));
    }

    /** An address that opens as a whole and reads cut at a number of characters. */
    public static String link(String url, int longest) {
        var shown = cut(url.replaceFirst("^https?://", ""), longest);
        return "<a href=\"" + escape(url).replace("\"", "&quot;") + "\">" + shown + "</a>";
    }

    /** Whether a text holds any letter or digit, and not only emoji and signs. */
    public static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The text cut at a number of characters, at a word where one ends near. Not escaped: for captions. */
    public static String shorten(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        var end = text.offsetByCodePoints(0, longest - 1);
        var space = text.lastIndexOf(' ', end);
        return text.substring(0, space > end * 2 / 3 ? space : end).stripTrailing() + "…";
    }
}
