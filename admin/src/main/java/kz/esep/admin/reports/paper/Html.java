package kz.esep.admin.reports.paper;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A Word document as a page of HTML: paragraphs, headings, lists, tables with merged cells, pictures, fields that people
 * write in. It is made from the document that is handed out and not from a template of its own, so the two say the same.
 *
 * @param body what stands in an element of the class {@code paper}; well-formed XML
 * @param style the looks, for a style sheet of its own
 */
public record Html(String body, String style) {

    /** @throws NotAWordFile where the document is damaged */
    public static Html of(WordFile file, Medium medium) throws NotAWordFile {
        var root = file.part(WordFile.MAIN).orElseThrow();
        var writing = new Writing(file, medium);
        writing.sections(Xml.child(root, "body"));
        return new Html(writing.out.toString(), writing.sheet.text());
    }

    /** A text between tags. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The writing of one document. */
    private static final class Writing {

        private final StringBuilder out = new StringBuilder();
        private final StyleSheet sheet = new StyleSheet();
        private final Styles styles;
        private final Runs runs;
        private final Tables tables;
        private final Sections sections;
        private final Bullets bullets;

        Writing(WordFile file, Medium medium) throws NotAWordFile {
            styles = Styles.of(file);
            runs = new Runs(out, sheet, styles, file.targets(), medium);
            tables = new Tables(out, sheet, styles, medium.hasPages(), this::blocks);
            sections = new Sections(file, sheet);
            bullets = Bullets.of(file);
        }

        /** Every section is a run of pages of one size. */
        void sections(@Nullable Element body) throws NotAWordFile {
            var all = Xml.children(body);
            for (int from = 0; from < all.size(); ) {
                var to = Sections.end(all, from);
                out.append("<div").append(sections.attribute(all, to)).append('>');
                all.subList(from, to).forEach(this::block);
                out.append("</div>");
                from = to;
            }
        }

        private void blocks(Element of) {
            Xml.children(of).forEach(this::block);
        }

        private void block(Element one) {
            switch (one.getLocalName()) {
                case "p" -> paragraph(one);
                case "tbl" -> tables.write(one);
                case "sdt" -> field(one);
                case "customXml", "smartTag", "ins" -> blocks(one);
                default -> {
                    // Properties and marks, which show nothing.
                }
            }
        }

        private void field(Element field) {
            var content = Xml.child(field, "sdtContent");
            if (content == null) {
                return;
            }
            var waits = Xml.child(Xml.child(field, "sdtPr"), "showingPlcHdr") != null;
            out.append("<div")
                    .append(sheet.attribute(Map.of(), waits ? "field waits" : "field"))
                    .append('>');
            blocks(content);
            out.append("</div>");
        }

        private void paragraph(Element paragraph) {
            var properties = Xml.child(paragraph, "pPr");
            var level = styles.level(properties);
            var tag = level == 0 ? "p" : "h" + level;
            out.append('<')
                    .append(tag)
                    .append(sheet.attribute(styles.paragraph(properties)))
                    .append('>');
            var empty = out.length();
            styles.numbering(properties)
                    .map(bullets::next)
                    .ifPresent(bullet -> out.append(escaped(bullet)).append(' '));
            runs.write(paragraph);
            if (out.length() == empty) {
                out.append("&#160;");
            }
            out.append("</").append(tag).append('>');
        }
    }
}
