package kz.esep.local.telegram.description;

import java.util.List;
import java.util.Set;

/**
 * The types one field may have, as the description spells them: {@code !Integer|String}, {@code String:HTML,Markdown}.
 *
 * @param required whether the field must be there
 * @param alternatives names of types, {@code Array of X} for lists
 * @param values the only values a text may have; empty when any will do
 */
public record TypeNames(boolean required, List<String> alternatives, Set<String> values) {
    private static final String ARRAY = "Array of ";

    public TypeNames {
        alternatives = List.copyOf(alternatives);
        values = Set.copyOf(values);
    }

    static TypeNames parse(String spelled) {
        boolean required = spelled.startsWith("!");
        String rest = required ? spelled.substring(1) : spelled;
        int colon = rest.indexOf(':');
        Set<String> values =
                colon < 0 ? Set.of() : Set.of(rest.substring(colon + 1).split(",", -1));
        String types = colon < 0 ? rest : rest.substring(0, colon);
        return new TypeNames(required, List.of(types.split("\\|", -1)), values);
    }

    /** Whether one of the alternatives is this type. */
    public boolean allows(String type) {
        return alternatives.contains(type);
    }

    /** Whether every alternative is text-like, so that a form value is taken as it stands. */
    public boolean isText() {
        return allows("String") || allows("InputFile");
    }

    static boolean isArray(String type) {
        return type.startsWith(ARRAY);
    }

    static TypeNames elementOf(String arrayType) {
        return elementsOf(List.of(arrayType));
    }

    /** What a list may hold that may be any of these lists: an album is photos and videos together. */
    static TypeNames elementsOf(List<String> arrayTypes) {
        return new TypeNames(
                true,
                arrayTypes.stream().map(type -> type.substring(ARRAY.length())).toList(),
                Set.of());
    }
}
