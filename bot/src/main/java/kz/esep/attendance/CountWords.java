package kz.esep.attendance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.language.SearchText;

/**
 * Which people a word behind a number counts, in Kazakh, Russian and English, in any case and with a slip of the finger:
 * "әйел", «женщин», "women".
 */
final class CountWords {

    /** Shorter words have to be there as they are: «ер» stands in half of all words. */
    private static final int LONG_ENOUGH = 5;

    private static final Pattern TOTAL = Pattern.compile("всего|итого|барлығы|барлыгы|жалпы|total|overall|altogether");

    private static final Pattern AGES = Pattern.compile("(?<from>\\d{2})\\s*[-–—]\\s*(?<to>\\d{2})"
            + "|(?<open>59)\\s*(?:\\+|лет и старше|и старше|жас\\S* (?:және )?(?:одан )?(?:жоғары|асқан)|and (?:older|over))"
            + "|(?<under>(?:до|младше|under|below)\\s*13|13\\s*(?:жас\\S*|-?к[ае])\\s*(?:дейін|толмаған))");

    private static final Pattern FILLER =
            Pattern.compile("адам\\p{L}*|кісі\\p{L}*|человек\\p{L}*|люд\\p{L}*|чел|people|persons?"
                    + "|участни\\p{L}*|қатысушы\\p{L}*|participants?|лет|год\\p{L}*|жас|жаста|жастағы|жастан|жасқа|years?|old|aged"
                    + "|из|них|среди|оның|олардың|ішінде|of|them|the|in|было|болды|were|was|есть|бар|from");

    private static final Map<Category, List<String>> CATEGORIES = categories();
    private static final Map<Kind, List<String>> KINDS = kinds();

    private CountWords() {}

    /** The age band that a text names, with what is left of the text without it; empty where it names none. */
    static Optional<Aged> aged(String text) {
        var found = AGES.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        var rest = text.substring(0, found.start()) + " " + text.substring(found.end());
        if (found.group("under") != null) {
            return Optional.of(new Aged(Category.UNDER_13, rest));
        }
        if (found.group("open") != null) {
            return Optional.of(new Aged(Category.AGE_59, rest));
        }
        var band = found.group("from") + "-" + found.group("to");
        return Category.ofKey(band).map(category -> new Aged(category, rest));
    }

    /** An age band, and the words around it. */
    record Aged(Category band, String rest) {}

    /** Whether words say no more than "people". */
    static boolean saysPeople(String words) {
        return Stream.of(words.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .allMatch(word -> FILLER.matcher(word).matches());
    }

    /** Whether words say "in all". */
    static boolean saysTotal(String words) {
        return TOTAL.matcher(words).find() && saysPeople(TOTAL.matcher(words).replaceAll(" "));
    }

    static Optional<Category> category(String words) {
        return named(CATEGORIES, words);
    }

    static Optional<Kind> kind(String words) {
        return named(KINDS, words);
    }

    private static <T> Optional<T> named(Map<T, List<String>> vocabulary, String words) {
        var spoken = Stream.of(words.split("[^\\p{L}\\p{N}+]+"))
                .filter(word -> !word.isEmpty() && !FILLER.matcher(word).matches())
                .toList();
        if (spoken.isEmpty()) {
            return Optional.empty();
        }
        return vocabulary.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(stem -> means(spoken, stem)))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> vocabulary.entrySet().stream()
                        .filter(one -> one.getValue().stream().anyMatch(stem -> isMistyped(spoken, stem)))
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    /** A stem of several words is looked for in their order, one of a single word among all; "=" asks for the very word. */
    private static boolean means(List<String> spoken, String stem) {
        if (stem.startsWith("=")) {
            return spoken.size() == 1 && fold(spoken.getFirst()).equals(fold(stem.substring(1)));
        }
        var parts = stem.split(" ");
        if (parts.length == 1) {
            return spoken.stream().anyMatch(word -> fold(word).startsWith(fold(stem)));
        }
        return spoken.size() >= parts.length
                && Stream.iterate(0, at -> at < parts.length, at -> at + 1)
                        .allMatch(at -> fold(spoken.get(at)).startsWith(fold(parts[at])));
    }

    private static boolean isMistyped(List<String> spoken, String stem) {
        return !stem.startsWith("=")
                && !stem.contains(" ")
                && stem.length() >= LONG_ENOUGH
                && spoken.stream()
                        .filter(word -> word.length() >= LONG_ENOUGH)
                        .anyMatch(word -> SearchText.isLike(word, stem) || SearchText.isLike(stem, word));
    }

    private static String fold(String word) {
        return SearchText.fold(word);
    }

    private static Map<Category, List<String>> categories() {
        var words = new LinkedHashMap<Category, List<String>>();
        put(
                words,
                Category.OLDER_50,
                "50+|50 и|50 лет|50 жас|пенсионер|пожил|зейнеткер|қарттар|ересек|pensioner|elder|retire");
        put(words, Category.FEMALE, "женщин|женск|девоч|девуш|әйел|қыз|women|woman|female|girl|=жен|=ж");
        put(
                words,
                Category.MALE,
                "мужчин|мущин|мужск|мужик|мальчи|юнош|парн|=ер|=ерлер|=ерлердің|еркек|ер адам|ер кісі|жігіт|ұлдар"
                        + "|=ұл|=men|=man|=male|=males|boy|=guys|=муж|=м");
        put(words, Category.CIVIL_SERVANTS, "госслуж|гос служ|государственн|мемлекеттік қызмет|мем қызмет|civil");
        put(words, Category.BUDGET_EMPLOYEES, "бюджет|budget");
        put(words, Category.DISABLED, "инвалид|мүгедек|=овз|disab");
        put(
                words,
                Category.CHILDREN,
                "дети|детей|детск|детьми|ребен|ребят|школьни|бала|оқушы|child|kids|pupil|schoolchild");
        put(words, Category.YOUTH, "молодеж|молоды|молодых|студент|жастар|youth|young|student");
        put(words, Category.UNEMPLOYED, "безработн|жұмыссыз|unemploy");
        put(words, Category.NGO, "=нпо|=үеұ|=ngo|=ngos|общественн|қоғамдық|представителей нпо");
        put(words, Category.BUSINESS, "бизнес|предприним|кәсіпкер|business|entrepren");
        put(words, Category.OTHER, "други|прочи|иных|басқа|other");
        return words;
    }

    private static Map<Kind, List<String>> kinds() {
        var words = new LinkedHashMap<Kind, List<String>>();
        put(words, Kind.VOLUNTEERS, "волонт|ерікті|добровол|volunt");
        put(words, Kind.RESPONDENTS, "респондент|опрошен|сауалнама|respond");
        put(words, Kind.RECIPIENTS, "получател|алушы|recipient");
        return words;
    }

    private static <T> void put(Map<T, List<String>> words, T what, String stems) {
        words.put(what, List.of(stems.split("\\|")));
    }
}
