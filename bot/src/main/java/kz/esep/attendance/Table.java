package kz.esep.attendance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kz.esep.plan.StatusMode;

/**
 * One of the three tables: a total and its parts. What the parts leave of the total was not stated; a category that is
 * not there was not filled in, which is not 0.
 *
 * @param total all people: at least the sum of the parts, or at least each of them where parts overlap
 * @param parts by category of the dimension, never negative
 * @param mode whether somebody may stand in several categories; only statuses overlap
 */
public record Table(Dimension dimension, int total, Map<Category, Integer> parts, StatusMode mode) {

    public Table {
        var ordered = new EnumMap<Category, Integer>(Category.class);
        ordered.putAll(parts);
        parts = Collections.unmodifiableMap(ordered);
        if (parts.keySet().stream().anyMatch(part -> part.dimension() != dimension)
                || parts.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Not a table of " + dimension + ": " + parts);
        }
        // One that was stored before statuses could overlap is exclusive.
        mode = mode == null ? StatusMode.EXCLUSIVE : mode;
        if (mode == StatusMode.OVERLAPPING && dimension != Dimension.STATUS) {
            throw new IllegalArgumentException("Nobody is in two categories of " + dimension);
        }
        if (needed(parts, mode) > total) {
            throw new IllegalArgumentException(dimension + ": the parts come to more than " + total + ": " + parts);
        }
    }

    /** A table in which nobody stands in two categories. */
    public Table(Dimension dimension, int total, Map<Category, Integer> parts) {
        this(dimension, total, parts, StatusMode.EXCLUSIVE);
    }

    /** A table in which nothing is stated. */
    public static Table unstated(Dimension dimension, int total) {
        return new Table(dimension, total, Map.of());
    }

    public Optional<Integer> part(Category category) {
        return Optional.ofNullable(parts.get(category));
    }

    /** How many times somebody was put into a category: without overlapping, how many people are in one. */
    public int stated() {
        return sum(parts);
    }

    /** Of how many people nothing is stated; where parts overlap, of how many at least. */
    public int notStated() {
        return Math.max(0, total - stated());
    }

    /** Whether a total of so many people has room for the parts. */
    public boolean fits(int people) {
        return needed(parts, mode) <= people;
    }

    /** The same parts in another mode; nothing is stated any more where they do not fit into the total then. */
    public Table in(StatusMode other) {
        if (mode == other || dimension != Dimension.STATUS) {
            return this;
        }
        return new Table(dimension, total, needed(parts, other) > total ? Map.of() : parts, other);
    }

    /** By how many the parts would exceed the total if a category had this many people; 0 or less when they fit. */
    public int excess(Category category, int count) {
        return switch (mode) {
            case EXCLUSIVE -> stated() - part(category).orElse(0) + count - total;
            case OVERLAPPING -> count - total;
        };
    }

    /** The same table with a category filled in anew. */
    public Table with(Category category, int count) {
        var changed = new EnumMap<Category, Integer>(Category.class);
        changed.putAll(parts);
        changed.put(category, count);
        return new Table(dimension, total, changed, mode);
    }

    /** The same parts of another total; nothing is stated any more where they do not fit into it. */
    public Table of(int other) {
        return new Table(dimension, other, fits(other) ? parts : Map.of(), mode);
    }

    /** Both tables as one; its parts overlap where those of either do. */
    public Table plus(Table more) {
        var sum = new EnumMap<Category, Integer>(Category.class);
        sum.putAll(parts);
        more.parts.forEach((category, count) -> sum.merge(category, count, Integer::sum));
        return new Table(dimension, total + more.total, sum, mode == StatusMode.EXCLUSIVE ? more.mode : mode);
    }

    /** How many people there are at least, to make such parts. */
    private static int needed(Map<Category, Integer> parts, StatusMode mode) {
        return switch (mode) {
            case EXCLUSIVE -> sum(parts);
            case OVERLAPPING ->
                parts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        };
    }

    private static int sum(Map<Category, Integer> parts) {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
