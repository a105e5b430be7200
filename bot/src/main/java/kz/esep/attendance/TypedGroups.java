package kz.esep.attendance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Groups of people as somebody says them in a sentence: "20 әйел, 15 ер", «20 женщин и 15 мужчин», "жастар 12".
 *
 * @param total how many there were in all, null where it was not said
 * @param parts by category, those of all three tables together
 * @param others those who are counted beside the participants
 * @param unclear what was not understood of it, piece by piece
 */
public record TypedGroups(
        @Nullable Integer total, Map<Category, Integer> parts, Map<Kind, Integer> others, List<String> unclear) {

    private static final int LONGEST = 400;
    private static final Pattern ENDS =
            Pattern.compile("[,;\\n]+|\\.(?=\\s|$)|\\s+(?:и|а также|және|мен|пен|бен|and|plus)\\s+");
    /** "всего 35:" and "35 people:", with more numbers behind. */
    private static final Pattern IN_ALL =
            Pattern.compile("^(\\D*(?<![\\d-])\\d{1,6}(?!\\s*[-–—]\\s*\\d)\\D*?):(?=.*\\d)");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d-])\\d{1,6}(?!\\d)");
    private static final Pattern NEXT_AFTER_WORDS = Pattern.compile("(?<=\\p{L})\\s+(?=\\d)");
    private static final Pattern NEXT_AFTER_NUMBER = Pattern.compile("(?<=\\d)\\s+(?=\\p{L})");

    public TypedGroups {
        var ordered = new EnumMap<Category, Integer>(Category.class);
        ordered.putAll(parts);
        parts = Collections.unmodifiableMap(ordered);
        others = Map.copyOf(others);
        unclear = List.copyOf(unclear);
    }

    /** Reads a sentence; empty where no group is named in it, so that it says something else. */
    public static Optional<TypedGroups> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var reading = new Reading();
        pieces(text.toLowerCase(Locale.ROOT).replace('ё', 'е')).forEach(reading::hear);
        return reading.parts.isEmpty() && reading.others.isEmpty()
                ? Optional.empty()
                : Optional.of(new TypedGroups(reading.total, reading.parts, reading.others, reading.unclear));
    }

    /**
     * How many there were in all, as far as it follows from what was said: the number for all, both sexes together, or
     * the sum of the only table that was told.
     */
    public OptionalInt people() {
        if (total != null) {
            return OptionalInt.of(total);
        }
        if (parts.containsKey(Category.MALE) && parts.containsKey(Category.FEMALE)) {
            return OptionalInt.of(sum(Dimension.SEX));
        }
        var told = Arrays.stream(Dimension.values())
                .filter(dimension -> sum(dimension) > 0)
                .toList();
        return told.size() == 1 ? OptionalInt.of(sum(told.getFirst())) : OptionalInt.empty();
    }

    private int sum(Dimension dimension) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().dimension() == dimension)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The pieces of a sentence with one number each, whether the numbers stand before their words or behind them. */
    private static List<String> pieces(String text) {
        return Arrays.stream(ENDS.split(text))
                .flatMap(piece ->
                        Arrays.stream(IN_ALL.matcher(piece).replaceFirst("$1,").split(",")))
                .map(piece -> piece.replace(':', ' ').strip())
                .filter(piece -> !piece.isEmpty())
                .flatMap(TypedGroups::counted)
                .toList();
    }

    private static Stream<String> counted(String piece) {
        if (CountWords.aged(piece).isPresent()) {
            return Stream.of(piece);
        }
        var next = Character.isDigit(piece.charAt(0)) ? NEXT_AFTER_WORDS : NEXT_AFTER_NUMBER;
        return Arrays.stream(next.split(piece));
    }

    /** What was understood so far; lives no longer than the reading. */
    private static final class Reading {
        private @Nullable Integer total;
        private final Map<Category, Integer> parts = new EnumMap<>(Category.class);
        private final Map<Kind, Integer> others = new EnumMap<>(Kind.class);
        private final List<String> unclear = new ArrayList<>();

        void hear(String piece) {
            var aged = CountWords.aged(piece);
            var words = aged.map(CountWords.Aged::rest).orElse(piece);
            var numbers = NUMBER.matcher(words).results().toList();
            if (numbers.isEmpty() && aged.isEmpty() && CountWords.saysPeople(words)) {
                return;
            }
            if (numbers.size() != 1) {
                unclear.add(piece);
                return;
            }
            var count = Integer.parseInt(numbers.getFirst().group());
            var named = words.substring(0, numbers.getFirst().start()) + " "
                    + words.substring(numbers.getFirst().end());
            if (aged.isPresent()) {
                note(piece, count, CountWords.saysPeople(named) ? aged.map(CountWords.Aged::band) : Optional.empty());
            } else if (CountWords.saysPeople(named) || CountWords.saysTotal(named)) {
                total = count;
            } else {
                CountWords.kind(named)
                        .ifPresentOrElse(
                                kind -> others.merge(kind, count, Integer::sum),
                                () -> note(piece, count, CountWords.category(named)));
            }
        }

        private void note(String piece, int count, Optional<Category> category) {
            category.ifPresentOrElse(known -> parts.merge(known, count, Integer::sum), () -> unclear.add(piece));
        }
    }
}
