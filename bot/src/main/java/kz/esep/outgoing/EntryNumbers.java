package kz.esep.outgoing;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.esep.journal.EntryId;

/**
 * Tokens for entry numbers in a text. A turn is pure and cannot know the number that a new entry will be bound to; it
 * writes the token, and the number stands in its place when the message is sent.
 */
public final class EntryNumbers {

    private static final Pattern TOKEN = Pattern.compile("\\{\\{no:([A-Za-z0-9_-]{1,32})}}");

    private EntryNumbers() {}

    /** What to write where the number of an entry is to stand. */
    public static String token(EntryId entry) {
        return "{{no:" + entry + "}}";
    }

    /** The entries whose numbers a text needs. */
    public static Set<EntryId> wantedBy(String html) {
        return TOKEN.matcher(html).results().map(r -> new EntryId(r.group(1))).collect(Collectors.toSet());
    }

    /** The text with its numbers filled in; an entry without a number becomes a dash. */
    public static String fill(String html, Map<EntryId, Integer> numbers) {
        return TOKEN.matcher(html).replaceAll(found -> {
            var number = numbers.get(new EntryId(found.group(1)));
            return Matcher.quoteReplacement(number == null ? "–" : number.toString());
        });
    }
}
