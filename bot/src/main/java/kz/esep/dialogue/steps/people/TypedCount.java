package kz.esep.dialogue.steps.people;

import java.util.Optional;
import kz.esep.attendance.Count;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Scene;
import kz.esep.language.TypedNumbers;
import org.jspecify.annotations.Nullable;

/**
 * A number of people as it was typed, or why it is none.
 *
 * @param count null where it is none
 * @param refusal HTML, empty where there is a count
 */
record TypedCount(@Nullable Count count, String refusal) {

    static final int MOST = 100_000;

    private static final int LONGEST_QUOTED = 40;

    static TypedCount read(String text, Scene scene) {
        var given = Html.shorten(text, LONGEST_QUOTED);
        if (text.strip().matches("[-−–]\\s*\\d.*")) {
            return refused(scene.html("steps.number.negative"));
        }
        var read = TypedNumbers.readWithUnit(text);
        if (read.isEmpty()) {
            return refused(scene.html("steps.number.unclear", "text", given));
        }
        var value = read.get().value().stripTrailingZeros();
        if (value.scale() > 0) {
            return refused(scene.html("steps.number.fraction", "number", given));
        }
        if (value.intValue() > MOST || value.precision() - value.scale() > 9) {
            return refused(scene.html("steps.number.too-large", "number", given, "most", MOST));
        }
        return new TypedCount(new Count(value.intValueExact(), read.get().comparator()), "");
    }

    private static TypedCount refused(String html) {
        return new TypedCount(null, html);
    }

    Optional<Count> given() {
        return Optional.ofNullable(count);
    }
}
