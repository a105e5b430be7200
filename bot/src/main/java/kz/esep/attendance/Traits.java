package kz.esep.attendance;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of one person for the three tables; null is "not stated". */
public interface Traits {

    @Nullable
    Category sex();

    @Nullable
    Category age();

    @Nullable
    Category status();

    /** The person's category in one of the tables. */
    default Optional<Category> in(Dimension dimension) {
        return Stream.of(Optional.ofNullable(sex()), Optional.ofNullable(age()), Optional.ofNullable(status()))
                .flatMap(Optional::stream)
                .filter(category -> category.dimension() == dimension)
                .findFirst();
    }
}
