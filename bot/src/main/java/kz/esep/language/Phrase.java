package kz.esep.language;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sentence that has not yet been said in a language: dialogues and checks hand these out, the edge says them.
 *
 * @param key the phrase as the file names it, for example {@code log-activity.when.ask}
 * @param arguments what fills the named gaps: text, numbers, dates, wordings or further phrases
 */
public record Phrase(String key, Map<String, Object> arguments) {

    public Phrase {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A phrase needs a key");
        }
        arguments = Map.copyOf(arguments);
    }

    /** A phrase without gaps. */
    public static Phrase of(String key) {
        return new Phrase(key, Map.of());
    }

    /**
     * A phrase and what fills its gaps.
     *
     * @param namesAndValues alternately the name of an argument and its value, none of them null
     */
    public static Phrase of(String key, Object... namesAndValues) {
        return new Phrase(key, pairs(key, namesAndValues));
    }

    private static Map<String, Object> pairs(String key, Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("The last argument of " + key + " has a name and no value");
        }
        var arguments = new LinkedHashMap<String, Object>();
        for (var at = 0; at < namesAndValues.length; at += 2) {
            if (!(namesAndValues[at] instanceof String name)) {
                throw new IllegalArgumentException("An argument of " + key + " has no name: " + namesAndValues[at]);
            }
            if (arguments.put(name, namesAndValues[at + 1]) != null) {
                throw new IllegalArgumentException("The argument " + name + " of " + key + " is given twice");
            }
        }
        return arguments;
    }
}
