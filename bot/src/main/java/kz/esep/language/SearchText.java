package kz.esep.language;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text made comparable, so that typed letters find what is meant whatever the keyboard: Kazakh letters typed as
 * Russian ones, capitals, ё, and Kazakh or Russian written in Latin letters ("senbilik" finds «Сенбілік»).
 */
public final class SearchText {

    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final int SHORTEST_JOINED = 5;
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");

    private SearchText() {}

    /**
     * Lower case, ё as е, Kazakh letters as their Russian base (қ as к, ү and ұ as у), Latin words in Cyrillic.
     * Everything that is not a letter stays.
     */
    public static String fold(String text) {
        return Letters.folded(text);
    }

    /**
     * Whether every word of the query stands in some word of the text, or the query stands in the text however the two
     * are hyphenated or spaced; a blank query matches everything.
     */
    public static boolean matches(String query, String text) {
        var words = sounds(text);
        var parts = sounds(query);
        if (parts.stream().allMatch(part -> words.stream().anyMatch(word -> word.contains(part)))) {
            return true;
        }
        var joined = String.join("", parts);
        return joined.length() >= SHORTEST_JOINED && String.join("", words).contains(joined);
    }

    /** Whether every word of the query is a word of the text with an ending or with one slip of the finger. */
    public static boolean isLike(String query, String text) {
        var words = sounds(text);
        var parts = sounds(query);
        return !parts.isEmpty()
                && parts.stream().allMatch(part -> words.stream().anyMatch(word -> isLikeWord(part, word)));
    }

    private static boolean isLikeWord(String part, String word) {
        var stem = word.substring(0, Math.min(word.length(), part.length()));
        return word.contains(part)
                || Likeness.isMistyped(part, word)
                || Likeness.isMistyped(part, stem)
                || Likeness.isShortlyInflected(part, word);
    }

    /** The words of a text as they sound. */
    static List<String> sounds(String text) {
        return Arrays.stream(WORD_END.split(fold(text)))
                .filter(word -> !word.isEmpty())
                .map(SearchText::sound)
                .toList();
    }

    /**
     * One folded word with all that people confuse made equal: й, ы and и; э and е; щ and ш; ю and у; я and а; soft
     * and hard signs; double letters of longer words.
     */
    static String sound(String folded) {
        var sound = new StringBuilder(folded.length());
        folded.chars().forEach(letter -> {
            switch (letter) {
                case 'й', 'ы' -> sound.append('и');
                case 'э' -> sound.append('е');
                case 'щ' -> sound.append('ш');
                case 'ю' -> sound.append('у');
                case 'я' -> sound.append('а');
                case 'ь', 'ъ' -> {}
                default -> sound.append((char) letter);
            }
        });
        return sound.length() < 4 ? sound.toString() : DOUBLED.matcher(sound).replaceAll("$1");
    }
}
