package kz.esep.language;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Brings letters of three alphabets to the Russian one. */
final class Letters {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final String VOWELS = "aeiouäöüūıáóúý";

    /** Kazakh to its Russian base, after lower-casing. */
    private static final Map<Character, Character> BASE = pairs("ёе әа ғг қк ңн өо ұу үу һх іи");

    /** Latin letters that look like Cyrillic ones, typed into a Cyrillic word from the wrong keyboard. */
    private static final Map<Character, Character> LOOK_ALIKE = pairs("aа cс eе hн iи kк mм oо pр tт xх yу öо ıи");

    /** Latin letters of a Latin word: usual transliteration, and the Kazakh Latin alphabets of 2018 and 2021. */
    private static final Map<Character, Character> SOUND = pairs("aа bб dд eе fф gг hх iи jж kк lл mм nн oо pп qк rр"
            + " sс tт uу vв wв zз äа áа öо óо üу úу ūу ýу ğг ǵг ñн ńн ŋн şш çч ıы əа");

    /** Letters that are written as several in Latin, the longest first. */
    private static final Map<String, String> CLUSTERS = new LinkedHashMap<>();

    static {
        var clusters = "shch щ sch щ sh ш ch ч zh ж kh х gh г ts ц ck к ya я yu ю yo е".split(" ");
        for (var at = 0; at < clusters.length; at += 2) {
            CLUSTERS.put(clusters[at], clusters[at + 1]);
        }
    }

    private Letters() {}

    static String folded(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return WORD.matcher(lower).replaceAll(Letters::foldedWord);
    }

    private static String foldedWord(MatchResult match) {
        var word = match.group();
        if (!LATIN.matcher(word).find()) {
            return each(word, BASE);
        }
        var cyrillic = CYRILLIC.matcher(word).find() ? each(word, LOOK_ALIKE) : word;
        return each(inCyrillic(cyrillic), BASE);
    }

    private static String each(String word, Map<Character, Character> letters) {
        var result = new StringBuilder(word.length());
        for (var at = 0; at < word.length(); at++) {
            var letter = word.charAt(at);
            result.append(letters.getOrDefault(letter, letter).charValue());
        }
        return result.toString();
    }

    private static String inCyrillic(String word) {
        var result = new StringBuilder(word.length());
        var at = 0;
        while (at < word.length()) {
            at += append(word, at, result);
        }
        return result.toString();
    }

    /** Appends what stands at a place of a Latin word and tells how many letters that took. */
    private static int append(String word, int at, StringBuilder result) {
        for (var cluster : CLUSTERS.entrySet()) {
            if (word.startsWith(cluster.getKey(), at)) {
                result.append(cluster.getValue());
                return cluster.getKey().length();
            }
        }
        var letter = word.charAt(at);
        switch (letter) {
            case 'x' -> result.append("кс");
            case 'c' -> result.append(isOneOf("eiy", word, at + 1) ? 'с' : 'к');
            case 'y' -> result.append(isOneOf(VOWELS, word, at - 1) ? "й" : isOneOf("e", word, at + 1) ? "" : "ы");
            default -> result.append(SOUND.getOrDefault(letter, letter).charValue());
        }
        return 1;
    }

    private static boolean isOneOf(String letters, String word, int at) {
        return at >= 0 && at < word.length() && letters.indexOf(word.charAt(at)) >= 0;
    }

    private static Map<Character, Character> pairs(String pairs) {
        var letters = new HashMap<Character, Character>();
        for (var pair : pairs.split(" ")) {
            letters.put(pair.charAt(0), pair.charAt(1));
        }
        return letters;
    }
}
