package kz.esep.admin.calls;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that has no name of its own, called by where it stands.
 *
 * @param key for a line that is added, the id of its form
 */
record Numbered<L>(String key, L line) {

    static <L> List<Numbered<L>> of(List<L> lines) {
        var numbered = new ArrayList<Numbered<L>>();
        lines.forEach(line -> numbered.add(new Numbered<>("line-" + numbered.size(), line)));
        return numbered;
    }

    static <L> List<L> lines(List<Numbered<L>> numbered) {
        return numbered.stream().map(Numbered::line).toList();
    }
}
