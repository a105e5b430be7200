package kz.esep.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * A number as a person types it: "1 124", "≈60", "2,5 тонн", "жиырма адам". What can be meant in two ways is not a
 * number: "20-30", "5 т 200 кг", and "1,124", which is a thousand to some and a bit more than one to others.
 */
public final class TypedNumbers {

    /**
     * What was typed.
     *
     * @param value not negative
     * @param unit the words after the number as typed, for example "тонн"; empty when there are none
     * @param comparator whether it is this number, about it, at least or at most
     */
    public record TypedNumber(BigDecimal value, String unit, Comparator comparator) {
        private TypedNumber being(Comparator other) {
            return new TypedNumber(value, unit, other);
        }
    }

    private static final int MOST_WORDS_OF_A_UNIT = 3;

    private static final Pattern UNIT = insensitive("%|[кk]?[мm][23]|\\p{L}[\\p{L}.²³/]*");
    private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u202F\u2009]+");
    private static final Pattern FIGURES = Pattern.compile("^([0-9](?:[0-9.,' ]*[0-9])?)\\s*(.*)$");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+(?:[.,][0-9]+)?");
    private static final Pattern TWOFOLD = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern GROUPED =
            Pattern.compile("[0-9]{1,3}(?:([ ',.])[0-9]{3})(?:\\1[0-9]{3})*([.,][0-9]+)?");

    private static final Map<String, BigDecimal> MULTIPLIERS = multipliers();
    private static final Map<String, Integer> WORDS = words();

    private TypedNumbers() {}

    /** The number alone, empty when the text is not exactly one number. */
    public static Optional<BigDecimal> read(String text) {
        return readWithUnit(text).map(TypedNumber::value);
    }

    /** The number with the words around it, for callers to whom 500 kg are not 500 tonnes and "over 60" is not 60. */
    public static Optional<TypedNumber> readWithUnit(String text) {
        var before = Hedge.before(SPACE.matcher(text).replaceAll(" "));
        var line = before.text().strip();
        var figures = FIGURES.matcher(line);
        if (!figures.matches()) {
            var within = Hedge.within(line);
            return inWords(within.text().strip()).map(read -> read.being(before.or(within)));
        }
        var behind = Hedge.behind(figures.group(2));
        return value(figures.group(1))
                .flatMap(value -> withUnit(value, behind.text()))
                .map(read -> read.being(before.or(behind)));
    }

    private static Optional<BigDecimal> value(String figures) {
        if (TWOFOLD.matcher(figures).matches()) {
            return Optional.empty();
        }
        if (PLAIN.matcher(figures).matches()) {
            return Optional.of(new BigDecimal(figures.replace(',', '.')));
        }
        var grouped = GROUPED.matcher(figures);
        if (!grouped.matches() || (grouped.group(2) != null && grouped.group(2).startsWith(grouped.group(1)))) {
            return Optional.empty();
        }
        var decimals = grouped.group(2) == null ? "" : grouped.group(2).replace(',', '.');
        var whole = figures.substring(0, figures.length() - decimals.length()).replace(grouped.group(1), "");
        return Optional.of(new BigDecimal(whole + decimals));
    }

    private static Optional<TypedNumber> withUnit(BigDecimal value, String rest) {
        var words = rest.isBlank() ? List.<String>of() : List.of(rest.strip().split(" "));
        if (words.isEmpty()) {
            return Optional.of(new TypedNumber(value, "", Comparator.EXACTLY));
        }
        var multiplier = MULTIPLIERS.get(multiplierKey(words.getFirst()));
        var unit = multiplier == null ? words : words.subList(1, words.size());
        if (unit.size() > MOST_WORDS_OF_A_UNIT || !unit.stream().allMatch(TypedNumbers::canNameAUnit)) {
            return Optional.empty();
        }
        var whole = multiplier == null
                ? value
                : new BigDecimal(value.multiply(multiplier).stripTrailingZeros().toPlainString());
        return Optional.of(new TypedNumber(whole, String.join(" ", unit), Comparator.EXACTLY));
    }

    private static boolean canNameAUnit(String word) {
        var sound = sound(word);
        return UNIT.matcher(word).matches()
                && !WORDS.containsKey(sound)
                && !MULTIPLIERS.containsKey(multiplierKey(word));
    }

    private static Optional<TypedNumber> inWords(String line) {
        var words = line.isEmpty()
                ? List.<String>of()
                : List.of(line.replace('-', ' ').replace(" and ", " ").split(" +"));
        for (var length = Math.min(words.size(), 4); length > 0; length--) {
            var spelled = String.join(
                    " ",
                    words.subList(0, length).stream().map(TypedNumbers::sound).toList());
            var value = WORDS.get(spelled);
            if (value != null) {
                return withUnit(BigDecimal.valueOf(value), String.join(" ", words.subList(length, words.size())));
            }
        }
        return Optional.empty();
    }

    private static Pattern insensitive(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String sound(String word) {
        return String.join("", SearchText.sounds(word));
    }

    /** Stricter than a sound, in which "мың" (thousand) and "мин" (minutes) are the same. */
    private static String multiplierKey(String word) {
        return SearchText.fold(word).replace(".", "");
    }

    private static Map<String, BigDecimal> multipliers() {
        var multipliers = new HashMap<String, BigDecimal>();
        for (var word : "мың тыс тысяча тысячи тысяч thousand".split(" ")) {
            multipliers.put(multiplierKey(word), BigDecimal.valueOf(1_000));
        }
        for (var word : "млн миллион миллиона миллионов million".split(" ")) {
            multipliers.put(multiplierKey(word), BigDecimal.valueOf(1_000_000));
        }
        return multipliers;
    }

    /** Numbers up to 999 as each language spells them, without the English "and" and hyphens. */
    private static Map<String, Integer> words() {
        var words = new HashMap<String, Integer>();
        var sounds = new HashMap<String, String>(); // The same hundred words in all of them.
        for (var number = 0; number < 1000; number++) {
            for (var language : Language.values()) {
                var spelled = AmountInWords.tenge(number, language)
                        .replace(" and ", " ")
                        .replace('-', ' ');
                var heard = new StringJoiner(" ");
                for (var word : spelled.split(" ")) {
                    heard.add(sounds.computeIfAbsent(word, TypedNumbers::sound));
                }
                words.put(heard.toString(), number);
            }
        }
        addFeminine(words);
        return words;
    }

    /** «одна», «две»: ICU spells the masculine. */
    private static void addFeminine(Map<String, Integer> words) {
        for (var entry : Map.copyOf(words).entrySet()) {
            var spelled = entry.getKey();
            if (spelled.endsWith("один")) {
                words.put(spelled.substring(0, spelled.length() - 2) + "на", entry.getValue());
            } else if (spelled.endsWith("два")) {
                words.put(spelled.substring(0, spelled.length() - 1) + "е", entry.getValue());
            }
        }
    }
}
