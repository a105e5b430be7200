package kz.esep.admin.reports.checks.texts;

import java.util.LinkedHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.Facts;
import kz.esep.language.Phrase;

/**
 * A word with letters of both alphabets that look alike: «Sаnd» with a Cyrillic а. No search and no spell check finds it.
 * An ending behind a foreign word («Instagramда») is no mistake, nor is a Roman number with one («XXIғ»).
 */
public final class MixedAlphabet implements Check<Facts> {

    private static final String CODE = "MIXED_ALPHABET";

    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}]{2,}");
    private static final Pattern BOTH = Pattern.compile("(?=.*\\p{IsLatin}).*\\p{IsCyrillic}.*");
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]{2,}\\p{IsCyrillic}+");

    /** A foreign letter in the middle: the alphabet changes there and back. */
    private static final Pattern WITHIN = Pattern.compile(
            "\\p{IsCyrillic}+\\p{IsLatin}+\\p{IsCyrillic}.*|\\p{IsLatin}+\\p{IsCyrillic}+\\p{IsLatin}.*");

    private static final Pattern LATIN_ALIKE = Pattern.compile("[aceopxyiABCEHIKMOPTXYhk]+");
    private static final Pattern CYRILLIC_ALIKE = Pattern.compile("[асеорхуіАВСЕНІКМОРТХУһк]+");

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        var words = new LinkedHashMap<String, Said>();
        Said.all(facts).forEach(said -> mixed(said.text()).forEach(word -> words.putIfAbsent(word, said)));
        return words.entrySet().stream()
                .map(found -> finding(
                        found.getKey(),
                        found.getValue().where(),
                        found.getValue().place()));
    }

    /** The same for texts outside the facts of a project, each word once. */
    public static Stream<Finding> in(Stream<String> texts, String where, Phrase place) {
        return texts.flatMap(MixedAlphabet::mixed).distinct().map(word -> finding(word, where, place));
    }

    private static Finding finding(String word, String where, Phrase place) {
        return Found.warning(CODE, where)
                .with("word", word)
                .with("place", place)
                .with("letters", foreign(word))
                .finding();
    }

    private static Stream<String> mixed(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).filter(MixedAlphabet::isMixed);
    }

    /** Whether a word is one that is meant in one alphabet. */
    static boolean isMixed(String word) {
        if (!BOTH.matcher(word).matches() || ROMAN.matcher(word).matches()) {
            return false;
        }
        var latin = word.replaceAll("\\P{IsLatin}", "");
        var cyrillic = word.replaceAll("\\P{IsCyrillic}", "");
        return WITHIN.matcher(word).matches()
                || LATIN_ALIKE.matcher(latin).matches()
                || CYRILLIC_ALIKE.matcher(cyrillic).matches() && !isEnding(word, cyrillic);
    }

    /** «Facebookке»: a Latin word of some length and a Kazakh or Russian ending that is made of look-alikes by chance. */
    private static boolean isEnding(String word, String cyrillic) {
        return word.endsWith(cyrillic) && cyrillic.length() <= 3 && word.length() - cyrillic.length() >= 3;
    }

    /** The letters that look like others, or those of the alphabet that has fewer of them: «ЕСО» of «ЕСОJOL». */
    private static String foreign(String word) {
        var latin = word.replaceAll("\\P{IsLatin}", "");
        var cyrillic = word.replaceAll("\\P{IsCyrillic}", "");
        var latinAlike = LATIN_ALIKE.matcher(latin).matches();
        if (latinAlike != CYRILLIC_ALIKE.matcher(cyrillic).matches()) {
            return latinAlike ? latin : cyrillic;
        }
        return latin.length() <= cyrillic.length() ? latin : cyrillic;
    }
}
