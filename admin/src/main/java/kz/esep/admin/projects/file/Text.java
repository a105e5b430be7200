package kz.esep.admin.projects.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A text of a project file: a plain string in the file's language, or an object with one string per language.
 *
 * @param written code of the language it was written in; the file's own, or the first one that is there, where not told
 */
public record Text(
        @Nullable String plain,
        @Nullable String kk,
        @Nullable String ru,
        @Nullable String en,
        @Nullable String written) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Text read(JsonNode node) {
        if (node.isObject()) {
            return new Text(null, member(node, "kk"), member(node, "ru"), member(node, "en"), member(node, "original"));
        }
        if (node.isContainer()) {
            throw new IllegalArgumentException("text expected, or an object with kk, ru and en");
        }
        return new Text(node.asString(), null, null, null, null);
    }

    /** The wording of a text, null where the file gives none. */
    static @Nullable Wording wording(@Nullable Text text, Language file) {
        return text == null ? null : text.wording(file);
    }

    /** The text as a person of that language reads it, null where the file gives none. */
    static @Nullable String in(@Nullable Text text, Language file, Language wanted) {
        var wording = wording(text, file);
        return wording == null ? null : wording.in(wanted);
    }

    private @Nullable Wording wording(Language file) {
        if (plain != null) {
            return plain.isBlank() ? null : Wording.of(file, plain);
        }
        var original = original(file);
        return original == null ? null : new Wording(original, kk, ru, en);
    }

    /** The file's own language where it is there, else the first one that is. */
    private @Nullable Language original(Language file) {
        for (var language : Language.values()) {
            if (language.code().equals(written) && has(language)) {
                return language;
            }
        }
        if (has(file)) {
            return file;
        }
        for (var language : Language.values()) {
            if (has(language)) {
                return language;
            }
        }
        return null;
    }

    private boolean has(Language language) {
        var text = switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
        return text != null && !text.isBlank();
    }

    private static @Nullable String member(JsonNode node, String name) {
        var value = node.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }
}
