package kz.esep.admin.projects.table;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title with the number that stands in front of it: «Задача 1. …», «2-іс-шара: …», «1.3 …».
 *
 * @param number the last part of it, null where none stands there
 */
record Numbered(@Nullable Integer number, String title) {

    private static final String WORDS = "(?:задача|мероприятие|міндет|іс-шара|шара|task|activity|№|n)";
    private static final Pattern WORD_FIRST = Pattern.compile(
            "^" + WORDS + "\\s*(?:№\\s*)?(\\d{1,4}(?:\\.\\d{1,4})*)\\s*[.:)\\-–—]*\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern NUMBER_FIRST = Pattern.compile(
            "^(?:№\\s*)?(\\d{1,4})\\s*-?\\s*" + WORDS + "\\s*[.:)\\-–—]*\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern NUMBER_ONLY = Pattern.compile(
            "^(?:№\\s*)?(\\d{1,4}(?:\\.\\d{1,4})*)(?:[.)]\\s*|\\s+(?=\\p{Lu}))(\\D.*)?$", Pattern.DOTALL);

    static Numbered read(String text) {
        var line = text.replaceAll("[ \\t\\u00A0]+", " ").strip();
        for (var pattern : new Pattern[] {WORD_FIRST, NUMBER_FIRST, NUMBER_ONLY}) {
            var found = pattern.matcher(line);
            if (found.matches()) {
                var title = found.group(2) == null ? "" : found.group(2).strip();
                return new Numbered(last(found.group(1)), title.isEmpty() ? line : title);
            }
        }
        return new Numbered(null, line);
    }

    private static int last(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('.') + 1));
    }
}
