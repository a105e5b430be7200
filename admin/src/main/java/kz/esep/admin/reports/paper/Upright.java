package kz.esep.admin.reports.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** The look of what is written from the foot of a cell to its head. */
final class Upright {

    /** Twips of a cell whose row says nothing about its height: about 35 mm. */
    private static final int USUAL_HEIGHT = 2000;

    private static final int USUAL_WIDTH = 850;

    /** Twips between the lines of a cell and its text, on both sides together. */
    private static final int MARGINS = 160;

    private Upright() {}

    /** How high the cell is. */
    static String height(Element cell) {
        return Css.points(twipsHigh(cell) / 20.0);
    }

    /**
     * The look of its text.
     *
     * @param hasPages the renderer of pages turns a box but knows no writing from below; a browser knows it
     */
    static Map<String, String> css(Element cell, boolean hasPages) {
        var css = new LinkedHashMap<String, String>();
        var along = Css.points((twipsHigh(cell) - MARGINS) / 20.0);
        if (hasPages) {
            var across = Css.points((twipsWide(cell) - MARGINS) / 20.0);
            css.put("width", along);
            css.put("height", across);
            css.put("transform-origin", "0 100%");
            css.put("transform", "translate(" + across + ",0) rotate(-90deg)");
        } else {
            css.put("height", along);
            css.put("margin", "0 auto");
            css.put("writing-mode", "vertical-rl");
            css.put("transform", "rotate(180deg)");
        }
        return css;
    }

    private static int twipsHigh(Element cell) {
        var row = (Element) cell.getParentNode();
        return Xml.number(Xml.val(Xml.child(row, "trPr"), "trHeight"), USUAL_HEIGHT);
    }

    private static int twipsWide(Element cell) {
        return Xml.number(Xml.attribute(Xml.child(Xml.child(cell, "tcPr"), "tcW"), "w"), USUAL_WIDTH);
    }
}
