package kz.esep.attendance;

import java.util.List;
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

    /** Further statuses, where somebody may have several; empty otherwise. */
    default List<Category> also() {
        return List.of();
    }

    /** All statuses of the person. */
    default List<Category> statuses() {
        return Stream.concat(Stream.ofNullable(status()), also().stream()).toList();
    }

    /** The person's categories in one of the tables: one at most, but for statuses that overlap. */
    default List<Category> all(Dimension dimension) {
        return dimension == Dimension.STATUS
                ? statuses()
                : in(dimension).stream().toList();
    }

    /** The person's category in one of the tables. */
    default Optional<Category> in(Dimension dimension) {
        return Stream.of(Optional.ofNullable(sex()), Optional.ofNullable(age()), Optional.ofNullable(status()))
                .flatMap(Optional::stream)
                .filter(category -> category.dimension() == dimension)
                .findFirst();
    }
}
