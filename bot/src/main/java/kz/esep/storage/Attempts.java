package kz.esep.storage;

import java.util.regex.Pattern;

/** An update that is tried again gets the number of the attempt behind its identity: {@code 1:42:ab~2}. */
record Attempts(String identity, int tries) {

    private static final Pattern AGAIN = Pattern.compile("(.*)~(\\d{1,9})");

    /** The identity under which it first came, and how often it was tried again since. */
    static Attempts first(String identity) {
        var again = AGAIN.matcher(identity);
        return again.matches()
                ? new Attempts(again.group(1), Integer.parseInt(again.group(2)))
                : new Attempts(identity, 0);
    }

    static String identity(String first, int attempt) {
        return first + "~" + attempt;
    }
}
