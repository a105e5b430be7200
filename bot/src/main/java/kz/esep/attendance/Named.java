package kz.esep.attendance;

import java.util.List;
import kz.esep.plan.StatusMode;
import org.jspecify.annotations.Nullable;

/**
 * A person on a list of names, with what the list says of them.
 *
 * @param also further statuses beside the first one, for projects in which statuses overlap
 */
public record Named(
        String name,
        @Nullable Category sex,
        @Nullable Category age,
        @Nullable Category status,
        List<Category> also) implements Traits {

    /** Longer names are cut: the longest full names of three parts have some 60 characters. */
    public static final int LONGEST = 120;

    /** Begins what stands in place of an erased name: a character that no list can give. */
    private static final String ERASED = "\u2060";

    public Named {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("Not a name of 1 to " + LONGEST + " characters");
        }
        // One that was stored before there could be several statuses has no others.
        also = also == null ? List.of() : List.copyOf(also);
    }

    /** Somebody with one status at most. */
    public Named(String name, @Nullable Category sex, @Nullable Category age, @Nullable Category status) {
        this(name, sex, age, status, List.of());
    }

    public static Named only(String name) {
        return new Named(name, null, null, null);
    }

    /** What stands in place of a name that was erased: the same mark wherever the same person was. */
    public static String erased(String mark) {
        return ERASED + mark;
    }

    /** Whether a name stands for somebody whose name was erased. */
    public static boolean isErased(String name) {
        return name.startsWith(ERASED);
    }

    /** Whether two spellings are one name, whatever their case, spaces and signs. */
    public static boolean areSame(String name, String other) {
        return NameList.key(name).equals(NameList.key(other));
    }

    /** The same person under another name. */
    Named called(String other) {
        return new Named(other, sex, age, status, also);
    }

    /** The same person with one more thing known. */
    public Named being(Category trait) {
        return switch (trait.dimension()) {
            case SEX -> new Named(name, trait, age, status, also);
            case AGE -> new Named(name, sex, trait, status, also);
            case STATUS ->
                status == null
                        ? new Named(name, sex, age, trait, also)
                        : new Named(name, sex, age, status, Statuses.adding(status, also, trait));
        };
    }

    /** The same person as a project counts: with the first status alone where statuses exclude each other. */
    public Named in(StatusMode mode) {
        return switch (mode) {
            case EXCLUSIVE -> also.isEmpty() ? this : new Named(name, sex, age, status);
            case OVERLAPPING -> this;
        };
    }
}
