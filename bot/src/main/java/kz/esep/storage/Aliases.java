package kz.esep.storage;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Short names under which the members of closed sets of records are stored, instead of class names. */
public record Aliases(Map<Class<?>, String> names) {

    public Aliases {
        names = Map.copyOf(names);
    }

    /** The records nested in a sealed interface, each under its simple name in lower case. */
    public static Aliases ofNested(Class<?> sealed) {
        var names = new HashMap<Class<?>, String>();
        for (var member : sealed.getPermittedSubclasses()) {
            names.put(member, member.getSimpleName().toLowerCase(Locale.ROOT));
        }
        return new Aliases(names);
    }
}
