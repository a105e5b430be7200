package kz.esep.attendance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A name wherever it is written: alone, or in the middle of a text, in any case, with any signs between its words, the
 * family name in front or behind, in Kazakh with the ending of a case. In texts only names of two words or more are
 * found: a first name alone may be anybody's.
 */
public final class Mention {

    private static final String IN_A_TEXT = "…";
    private static final String BETWEEN = "[^\\p{L}\\p{N}]+";

    /** Endings of the Kazakh cases. More than these would find Асанов Ерлан for Асанов Ер. */
    private static final String CASE = "(?:[ндт][ыі]ң|[нғқгк][ае]|[ндт][ыі]|[дт][ае]н?|н[ае]н|[мбп]ен)?";

    private final Set<String> keys;
    private final Pattern inText;

    private Mention(Set<String> keys, Pattern inText) {
        this.keys = keys;
        this.inText = inText;
    }

    public static Mention of(String name) {
        var words = List.of(NameList.key(name).split(" "));
        var keys = IntStream.of(0, 1, words.size() - 1)
                .mapToObj(first -> String.join(" ", turned(words, first)))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
        var pattern = words.size() > 1
                ? keys.stream().map(Mention::wanted).collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")"))
                        + CASE + "(?![\\p{L}\\p{N}])"
                : "(?!)";
        return new Mention(keys, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** The same words in the same round, beginning with another one. */
    private static List<String> turned(List<String> words, int first) {
        var turned = new ArrayList<>(words);
        Collections.rotate(turned, -first);
        return turned;
    }

    private static String wanted(String key) {
        return Arrays.stream(key.split(" "))
                .map(word -> Pattern.quote(word).replace("е", "\\E[её]\\Q"))
                .collect(Collectors.joining(BETWEEN));
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
        return text.length() <= Named.LONGEST && keys.contains(NameList.key(text));
    }
}
