package kz.esep.attendance;

import org.jspecify.annotations.Nullable;

/** A person on a list of names, with what the list says of them. */
public record Named(
        String name,
        @Nullable Category sex,
        @Nullable Category age,
        @Nullable Category status) implements Traits {

    /** Longer names are cut: the longest full names of three parts have some 60 characters. */
    public static final int LONGEST = 120;

    public Named {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("Not a name of 1 to " + LONGEST + " characters");
        }
    }

    public static Named only(String name) {
        return new Named(name, null, null, null);
    }

    /** The same person with one more thing known. */
    public Named being(Category trait) {
        return switch (trait.dimension()) {
            case SEX -> new Named(name, trait, age, status);
            case AGE -> new Named(name, sex, trait, status);
            case STATUS -> new Named(name, sex, age, trait);
        };
    }
}
