package kz.esep.admin.reports.forms;

import java.util.List;
import java.util.stream.Stream;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Mark;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.admin.reports.forms.Value.Source;

/** Keeps a list short enough for a form that has a page or two: its first lines, and how many there are besides. */
final class Shortened {

    private final Scribe scribe;
    private final int most;

    /** @param most lines that a list may have, the one about the rest among them */
    Shortened(Scribe scribe, int most) {
        this.scribe = scribe;
        this.most = most;
    }

    /** @param rest the key of the phrase about the rest, whose argument is their count */
    Said of(List<Line> lines, String rest) {
        if (lines.size() <= most) {
            return new Said(lines);
        }
        var hidden = lines.subList(most - 1, lines.size());
        var about = new Line(
                scribe.phrase(rest, "count", hidden.size()),
                Mark.PLAIN,
                hidden.stream().map(Line::source).reduce(Source.NOTHING, Source::and));
        return new Said(
                Stream.concat(lines.stream().limit(most - 1), Stream.of(about)).toList());
    }
}
