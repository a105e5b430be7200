package kz.esep.attendance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One of the three tables: a total and its parts. What the parts leave of the total was not stated; a category that is
 * not there was not filled in, which is not 0.
 *
 * @param total all people, at least the sum of the parts
 * @param parts by category of the dimension, never negative
 */
public record Table(Dimension dimension, int total, Map<Category, Integer> parts) {

    public Table {
        var ordered = new EnumMap<Category, Integer>(Category.class);
        ordered.putAll(parts);
        parts = Collections.unmodifiableMap(ordered);
        if (parts.keySet().stream().anyMatch(part -> part.dimension() != dimension)
                || parts.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Not a table of " + dimension + ": " + parts);
        }
        if (sum(parts) > total) {
            throw new IllegalArgumentException(dimension + ": the parts come to more than " + total + ": " + parts);
        }
    }

    /** A table in which nothing is stated. */
    public static Table unstated(Dimension dimension, int total) {
        return new Table(dimension, total, Map.of());
    }

    public Optional<Integer> part(Category category) {
        return Optional.ofNullable(parts.get(category));
    }

    /** How many people are in one of the categories. */
    public int stated() {
        return sum(parts);
    }

    public int notStated() {
        return total - stated();
    }

    /** By how many the parts would exceed the total if a category had this many people; 0 or less when they fit. */
    public int excess(Category category, int count) {
        return stated() - part(category).orElse(0) + count - total;
    }

    /** The same table with a category filled in anew. */
    public Table with(Category category, int count) {
        var changed = new EnumMap<Category, Integer>(Category.class);
        changed.putAll(parts);
        changed.put(category, count);
        return new Table(dimension, total, changed);
    }

    /** The same parts of another total; nothing is stated any more where they do not fit into it. */
    public Table of(int other) {
        return stated() > other ? unstated(dimension, other) : new Table(dimension, other, parts);
    }

    /** Both tables as one. */
    public Table plus(Table more) {
        var sum = new EnumMap<Category, Integer>(Category.class);
        sum.putAll(parts);
        more.parts.forEach((category, count) -> sum.merge(category, count, Integer::sum));
        return new Table(dimension, total + more.total, sum);
    }

    private static int sum(Map<Category, Integer> parts) {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
