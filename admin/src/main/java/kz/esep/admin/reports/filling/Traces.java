package kz.esep.admin.reports.filling;

import java.util.ArrayList;
import java.util.List;
import kz.esep.admin.reports.filling.Filled.Trace;
import kz.esep.admin.reports.forms.Value.Line;

/** The figures of a document that is being filled, each under the bookmark that it stands in. */
final class Traces {

    /** Begins the names of our bookmarks; a number follows. */
    static final String BOOKMARK = "esep";

    private final List<Trace> all = new ArrayList<>();

    /** Notes a figure; the name of its bookmark is new in the document. */
    String note(Line line) {
        var bookmark = BOOKMARK + (all.size() + 1);
        all.add(new Trace(bookmark, line.text(), line.source()));
        return bookmark;
    }

    List<Trace> all() {
        return List.copyOf(all);
    }
}
