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

    /** Begins what stands in place of an erased name: a character that no list can give. */
    private static final String ERASED = "\u2060";

    public Named {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("Not a name of 1 to " + LONGEST + " characters");
        }
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
        return new Named(other, sex, age, status);
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
