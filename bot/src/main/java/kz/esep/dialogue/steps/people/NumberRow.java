package kz.esep.dialogue.steps.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Several numbers typed at once: "20 260 213", "421, 703", one a line; a dash stands for a number that is not known. */
final class NumberRow {

    private static final int LONGEST_NUMBER = 6;

    private NumberRow() {}

    /** The numbers in order, empty in all where the text is no row of at least two. */
    static Optional<List<Optional<Integer>>> read(String text) {
        var words = text.strip().split("[\\s;,/]+");
        if (words.length < 2 || !Arrays.stream(words).allMatch(NumberRow::isNumber)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(words)
                .map(word -> word.matches("\\d+") ? Optional.of(Integer.valueOf(word)) : Optional.<Integer>empty())
                .toList());
    }

    private static boolean isNumber(String word) {
        return word.matches("[-–—]|\\d{1," + LONGEST_NUMBER + "}");
    }
}
