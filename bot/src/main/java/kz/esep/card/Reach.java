package kz.esep.card;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * People whom a publication has reached, never participants.
 *
 * @param source whose figure it is: a link, or the words that name the medium
 * @param people views or circulation as that source shows them
 * @param readOn when somebody has read the figure there
 */
public record Reach(
        String key, String source, long people, @Nullable LocalDate readOn) {
    public Reach {
        if (people < 0) {
            throw new IllegalArgumentException("Nobody reaches less than none: " + people);
        }
    }
}
