package kz.esep.language;

/** How a typed word can be like a name without being it. Both are given as they sound. */
final class Likeness {

    /** "қыркүйектегі", «сентября». */
    private static final int LONGEST_ENDING = 4;

    private static final int SHORT_ENDING = 2;
    private static final int SHORTEST_FUZZY = 5;

    private Likeness() {}

    /** The name with an ending of some case: "маусымда", «сентября». */
    static boolean isInflected(String typed, String name) {
        return isEnded(typed, name, name.length() > 3 ? LONGEST_ENDING : SHORT_ENDING);
    }

    /** The name with a short ending: "сенбіде", but not "сенбілік", which is no Saturday. */
    static boolean isShortlyInflected(String typed, String name) {
        return isEnded(typed, name, SHORT_ENDING);
    }

    private static boolean isEnded(String typed, String name, int longestEnding) {
        return typed.startsWith(name) && typed.length() - name.length() <= longestEnding;
    }

    /** The beginning of the name, three letters or more. */
    static boolean isShortened(String typed, String name) {
        return typed.length() >= 3 && name.startsWith(typed);
    }

    /** The name with one slip of the finger; short names are left alone, «июня» and «июля» differ by one letter. */
    static boolean isMistyped(String typed, String name) {
        return typed.length() >= SHORTEST_FUZZY
                && name.length() >= SHORTEST_FUZZY
                && (isOneEditAway(typed, name) || isOneEditAway(withoutEnding(typed), name));
    }

    /** "сентебря" for «сентября»: the last letter belongs to the ending. */
    private static String withoutEnding(String typed) {
        return typed.length() > SHORTEST_FUZZY ? typed.substring(0, typed.length() - 1) : typed;
    }

    /** One letter too many, too few or wrong, or two neighbours exchanged. */
    private static boolean isOneEditAway(String typed, String name) {
        var start = 0;
        while (start < Math.min(typed.length(), name.length()) && typed.charAt(start) == name.charAt(start)) {
            start++;
        }
        var typedRest = typed.substring(start);
        var nameRest = name.substring(start);
        return behind(typedRest, 1).equals(nameRest)
                || typedRest.equals(behind(nameRest, 1))
                || behind(typedRest, 1).equals(behind(nameRest, 1))
                || (behind(typedRest, 2).equals(behind(nameRest, 2)) && isExchanged(typedRest, nameRest));
    }

    private static boolean isExchanged(String typed, String name) {
        return typed.length() > 1
                && name.length() > 1
                && typed.charAt(0) == name.charAt(1)
                && typed.charAt(1) == name.charAt(0);
    }

    private static String behind(String text, int letters) {
        return text.length() < letters ? text : text.substring(letters);
    }
}
