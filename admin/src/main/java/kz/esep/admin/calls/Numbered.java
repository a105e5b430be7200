package kz.esep.admin.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.esep.admin.lines.Field;
import kz.esep.language.Phrase;

/**
 * A line that has no name of its own, called by where it stands.
 *
 * @param key for a line that is added, the id of its form
 */
record Numbered<L>(String key, L line) {

    /** @param section in which they stand: no two lines of a page have the same key */
    static <L> List<Numbered<L>> of(String section, List<L> lines) {
        var numbered = new ArrayList<Numbered<L>>();
        lines.forEach(line -> numbered.add(new Numbered<>(section + "-" + numbered.size(), line)));
        return numbered;
    }

    static <L> List<L> lines(List<Numbered<L>> numbered) {
        return numbered.stream().map(Numbered::line).toList();
    }

    /** A form sent twice adds one line. */
    static <L> Map<String, Phrase> twice(Numbered<L> line, List<Numbered<L>> others, Field named) {
        return lines(others).contains(line.line()) ? Map.of(named.name(), Phrase.of("call.twice")) : Map.of();
    }
}
