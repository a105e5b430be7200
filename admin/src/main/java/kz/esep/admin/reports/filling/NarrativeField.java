package kz.esep.admin.reports.filling;

import java.util.List;
import javax.xml.namespace.QName;
import kz.esep.admin.reports.filling.Places.Place;
import kz.esep.admin.reports.forms.Value.Narrative;
import kz.esep.admin.reports.paper.WrittenFields;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Makes a content control of a narrative, under a tag by which it is found when the document comes back from Word. */
final class NarrativeField {

    /** Begins the tag of a control; the section of the form follows. */
    static final String TAG = WrittenFields.TAG;

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Lines lines;
    private final IBody body;

    NarrativeField(Lines lines, IBody body) {
        this.lines = lines;
        this.body = body;
    }

    /** Puts the control in the place of its mark. Words beside the mark stay where there is no text yet. */
    void put(Place place, Narrative narrative) {
        var paragraph = place.paragraph();
        var look = place.mark().isSetRPr() ? (CTRPr) place.mark().getRPr().copy() : null;
        paragraph.removeR(paragraph.getRList().indexOf(place.mark()));
        var invitation = paragraph.copy();
        while (paragraph.sizeOfRArray() > 0) {
            paragraph.removeR(0);
        }
        try (var content = control(paragraph, narrative)) {
            if (narrative.paragraphs().isEmpty()) {
                paragraph(content, invitation);
            }
            for (var line : narrative.paragraphs()) {
                lines.write(new XWPFParagraph(paragraph(content, paragraph), body), look, List.of(line));
            }
        }
        try (var old = paragraph.newCursor()) {
            old.removeXml();
        }
    }

    /** A copy of a paragraph where the cursor stands, which moves on behind it. */
    private static CTP paragraph(XmlCursor content, XmlObject pattern) {
        content.beginElement("p", W);
        content.toParent();
        var paragraph = (CTP) content.getObject();
        content.toEndToken();
        content.toNextToken();
        paragraph.set(pattern);
        return paragraph;
    }

    /** An empty control before a paragraph; the cursor stands where its content goes. */
    private static XmlCursor control(CTP before, Narrative narrative) {
        var cursor = before.newCursor();
        cursor.beginElement("sdt", W);
        cursor.beginElement("sdtPr", W);
        cursor.insertElement("tag", W);
        cursor.toPrevSibling();
        cursor.setAttributeText(new QName(W, "val"), TAG + narrative.section());
        cursor.toEndToken();
        cursor.toNextToken();
        if (narrative.paragraphs().isEmpty()) {
            cursor.insertElement("showingPlcHdr", W);
        }
        cursor.toNextToken();
        cursor.beginElement("sdtContent", W);
        return cursor;
    }
}
