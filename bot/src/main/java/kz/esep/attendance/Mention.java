package kz.esep.attendance;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name wherever it is written: alone, or in the middle of a text, in any case, with any signs between its words. In
 * texts only names of two words or more are found: a first name alone may be anybody's.
 */
public final class Mention {

    private static final String IN_A_TEXT = "…";

    private final String key;
    private final Pattern inText;

    private Mention(String key, Pattern inText) {
        this.key = key;
        this.inText = inText;
    }

    public static Mention of(String name) {
        var key = NameList.key(name);
        var words = Arrays.stream(key.split(" "))
                .map(word -> Pattern.quote(word).replace("е", "\\E[её]\\Q"))
                .collect(Collectors.joining("[^\\p{L}\\p{N}]+"));
        var pattern = key.contains(" ") ? "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])" : "(?!)";
        return new Mention(key, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** Whether a text is the name, or speaks of it. */
    public boolean isIn(String text) {
        return isIt(text) || inText.matcher(text).find();
    }

    /** The text without the name: {@code instead} where it was nothing else, dots where it stood among words. */
    public String outOf(String text, String instead) {
        return isIt(text) ? instead : inText.matcher(text).replaceAll(IN_A_TEXT);
    }

    private boolean isIt(String text) {
        return !key.isEmpty()
                && text.length() <= Named.LONGEST
                && NameList.key(text).equals(key);
    }
}
