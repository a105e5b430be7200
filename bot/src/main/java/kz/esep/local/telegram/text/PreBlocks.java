package kz.esep.local.telegram.text;

/** The first line of a block between three backticks: maybe a language, then one line end that does not count. */
final class PreBlocks {
    private PreBlocks() {}

    /** Moves the cursor from behind the backticks to where the block's text begins; returns the language or "". */
    static String open(Cursor cursor) {
        int begin = cursor.at;
        int end = begin;
        String source = cursor.source;
        while (end < source.length() && !Cursor.isSpace(source.charAt(end)) && source.charAt(end) != '`') {
            end++;
        }
        String language = "";
        if (end > begin && end < source.length() && source.charAt(end) != '`') {
            language = source.substring(begin, end);
            cursor.at = end;
        }
        skipLineEnd(cursor);
        return language;
    }

    private static void skipLineEnd(Cursor cursor) {
        char first = cursor.peek();
        char second = cursor.peek(1);
        if (first == '\n' || first == '\r') {
            boolean pair = (second == '\n' || second == '\r') && second != first;
            cursor.at += pair ? 2 : 1;
        }
    }
}
