package kz.esep.admin.card;

import java.util.Map;
import kz.esep.language.Language;

/** What somebody has typed into a form, by the names of its fields, and in which language they read. */
record Typed(Map<String, String> values, Language reader) {
    Typed {
        values = Map.copyOf(values);
    }
}
