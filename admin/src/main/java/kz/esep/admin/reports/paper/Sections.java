package kz.esep.admin.reports.paper;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The parts of a document with pages of one size each. */
final class Sections {

    private static final String A4_WIDTH = "11906";
    private static final String A4_HEIGHT = "16838";
    private static final String MARGIN = "1134";

    private final Map<String, String> targets;
    private final WordFile file;
    private final StyleSheet sheet;

    Sections(WordFile file, StyleSheet sheet) throws NotAWordFile {
        this.file = file;
        this.targets = file.targets();
        this.sheet = sheet;
    }

    /** Behind the last block of the section that begins at a place: a section ends with what describes it. */
    static int end(List<Element> blocks, int from) {
        for (int at = from; at < blocks.size(); at++) {
            if (described(blocks.get(at)) != null) {
                return at + 1;
            }
        }
        return blocks.size();
    }

    /** The class of a section; its pages are described in the style sheet. */
    String attribute(List<Element> blocks, int end) throws NotAWordFile {
        var section = described(blocks.get(end - 1));
        var size = Xml.child(section, "pgSz");
        var margins = Xml.child(section, "pgMar");
        var width = given(size, "w", A4_WIDTH);
        var height = given(size, "h", A4_HEIGHT);
        var name = "page-" + width + "-" + height;
        sheet.rule("@page " + name + "{size:" + Css.twips(width) + " " + Css.twips(height) + ";margin:"
                + Css.twips(given(margins, "top", MARGIN)) + " " + Css.twips(given(margins, "right", MARGIN)) + " "
                + Css.twips(given(margins, "bottom", MARGIN)) + " " + Css.twips(given(margins, "left", MARGIN))
                + (countsPages(section)
                        ? ";@bottom-center{content:counter(page);font-size:9pt;font-family:'DejaVu Sans'}"
                        : "")
                + "}");
        var text = Xml.number(width, 0)
                - Xml.number(given(margins, "left", MARGIN), 0)
                - Xml.number(given(margins, "right", MARGIN), 0);
        // The page maker gives every section the width of the first page unless it is told.
        sheet.rule(".printed ." + name + "{page:" + name + ";width:" + Css.twips(Integer.toString(text)) + "}");
        var wide = Xml.number(width, 0) > Xml.number(height, 0);
        return sheet.attribute(Map.of(), "sheet " + name + (wide ? " wide" : ""));
    }

    private boolean countsPages(@Nullable Element section) throws NotAWordFile {
        for (var footer : Xml.children(section, "footerReference")) {
            var part = targets.get(Xml.relation(footer, "id"));
            if (part != null
                    && file.part("word/" + part)
                            .filter(one -> one.getTextContent().contains("PAGE"))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Element described(Element block) {
        return Xml.is(block, "sectPr") ? block : Xml.child(Xml.child(block, "pPr"), "sectPr");
    }

    private static String given(@Nullable Element of, String attribute, String otherwise) {
        var value = Xml.attribute(of, attribute);
        return value == null ? otherwise : value;
    }
}
