package kz.esep.admin.reports.filling;

import java.util.List;
import kz.esep.admin.reports.forms.Value.Source;

/**
 * A draft as it comes out of its template.
 *
 * @param docx the Word document; the same facts and pictures give the same bytes
 * @param traces every figure that was made of records, in the order of the document's bookmarks
 */
public record Filled(byte[] docx, List<Trace> traces) {

    public Filled {
        traces = List.copyOf(traces);
    }

    /**
     * A figure of a draft and what it was made of.
     *
     * @param bookmark the name of its place in the document
     */
    public record Trace(String bookmark, String text, Source source) {}
}
