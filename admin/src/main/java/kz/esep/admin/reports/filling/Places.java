package kz.esep.admin.reports.filling;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.esep.admin.reports.forms.Value;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/**
 * The paragraphs that are to make room for something larger. While the template is filled only a mark is left in them:
 * parts that repeat are still copied around then, and what takes the place of a paragraph would be lost.
 */
final class Places {

    private final String nonce = UUID.randomUUID() + ":";
    private final List<Value> values = new ArrayList<>();

    /** A paragraph, its run that holds the mark, and what belongs there. */
    record Place(CTP paragraph, CTR mark, Value value) {}

    /** Leaves a mark in the place of a tag. */
    void mark(XWPFRun tag, Value value) {
        tag.setText(nonce + values.size(), 0);
        values.add(value);
    }

    /** Where the marks have come to, from the beginning of the document to its end. */
    List<Place> in(XWPFDocument document) {
        var places = new ArrayList<Place>();
        if (values.isEmpty()) {
            return places;
        }
        try (var cursor = document.getDocument().getBody().newCursor();
                var end = document.getDocument().getBody().newCursor()) {
            end.toEndToken();
            while (cursor.isLeftOf(end)) {
                if (cursor.isStart() && cursor.getObject() instanceof CTP paragraph) {
                    look(paragraph, places);
                }
                cursor.toNextToken();
            }
        }
        return places;
    }

    private void look(CTP paragraph, List<Place> places) {
        for (var run : paragraph.getRList()) {
            var text = run.sizeOfTArray() == 1 ? run.getTArray(0).getStringValue() : "";
            if (text.startsWith(nonce)) {
                places.add(new Place(paragraph, run, values.get(Integer.parseInt(text.substring(nonce.length())))));
            }
        }
    }
}
