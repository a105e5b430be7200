package kz.esep.admin.reports.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects looks and gives each a class of its own: a page of ours must have no styles in its elements. */
final class StyleSheet {

    private final Map<String, String> classes = new LinkedHashMap<>();
    private final StringBuilder pages = new StringBuilder();

    /** The attribute that gives an element a look, empty for none. */
    String attribute(Map<String, String> css) {
        return attribute(css, "");
    }

    /** @param more further classes, separated by spaces */
    String attribute(Map<String, String> css, String more) {
        var declarations = css.entrySet().stream()
                .map(one -> one.getKey() + ":" + one.getValue())
                .collect(Collectors.joining(";"));
        var names = declarations.isEmpty()
                ? more
                : (classes.computeIfAbsent(declarations, look -> "k" + (classes.size() + 1)) + " " + more).strip();
        return names.isEmpty() ? "" : " class=\"" + names + "\"";
    }

    /** A rule of its own, for the pages of a printed document. */
    void rule(String rule) {
        if (pages.indexOf(rule) < 0) {
            pages.append(rule).append('\n');
        }
    }

    /** All looks, only for what stands in an element of the class {@code paper}. */
    String text() {
        var text = new StringBuilder(pages);
        classes.forEach((declarations, name) -> text.append(".paper .")
                .append(name)
                .append('{')
                .append(declarations)
                .append("}\n"));
        return text.toString();
    }
}
