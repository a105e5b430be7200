package kz.esep.admin.reports.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The fields of a document that people write in, as they come back from Word. */
public final class WrittenFields {

    /** Begins the tag of a field; the section of the form follows. */
    public static final String TAG = "esep.";

    private final Styles styles;
    private final List<Field> all = new ArrayList<>();
    private String heading = "";
    private String before = "";

    private WrittenFields(Styles styles) {
        this.styles = styles;
    }

    /**
     * One of them.
     *
     * @param heading the one that it stands below, empty before the first
     * @param before the last words before it, empty where they are the heading
     * @param text its paragraphs on a line each; empty while it only asks for a text
     */
    public record Field(String section, String heading, String before, String text) {}

    /** In the order of the document. */
    public static List<Field> of(WordFile file) throws NotAWordFile {
        var fields = new WrittenFields(Styles.of(file));
        fields.blocks(Xml.child(file.part(WordFile.MAIN).orElseThrow(), "body"));
        return List.copyOf(fields.all);
    }

    private void blocks(@Nullable Element of) {
        for (var one : Xml.children(of)) {
            switch (one.getLocalName()) {
                case "p" -> paragraph(one);
                case "tbl", "tr", "tc", "ins" -> blocks(one);
                case "sdt" -> control(one);
                default -> {
                    // Nobody writes there.
                }
            }
        }
    }

    private void control(Element control) {
        var properties = Xml.child(control, "sdtPr");
        var tag = Xml.val(properties, "tag");
        var content = Xml.child(control, "sdtContent");
        if (tag == null || !tag.startsWith(TAG) || content == null) {
            blocks(content);
            return;
        }
        var waits = Xml.child(properties, "showingPlcHdr") != null;
        var text = waits ? "" : Passages.text(content).strip();
        all.add(new Field(tag.substring(TAG.length()), heading, before, text));
    }

    private void paragraph(Element paragraph) {
        var text = Passages.text(paragraph).strip();
        if (text.isEmpty()) {
            return;
        }
        if (styles.level(Xml.child(paragraph, "pPr")) > 0) {
            heading = text;
            before = "";
        } else {
            before = text;
        }
    }
}
