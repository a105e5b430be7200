package kz.esep.admin.reports.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Writes tables. Cells that go on over several rows in Word become one cell of HTML. */
final class Tables {

    private static final double EIGHTHS = 8.0;
    private static final String USUAL_MARGIN = "5.4pt";

    private final StringBuilder out;
    private final StyleSheet sheet;
    private final Styles styles;
    private final boolean hasPages;
    private final Consumer<Element> content;

    /**
     * @param hasPages whether headings are repeated
     * @param content writes the blocks of a cell
     */
    Tables(StringBuilder out, StyleSheet sheet, Styles styles, boolean hasPages, Consumer<Element> content) {
        this.out = out;
        this.sheet = sheet;
        this.styles = styles;
        this.hasPages = hasPages;
        this.content = content;
    }

    /** @param at its first column, from 0 */
    private record Cell(Element element, int at, int span, Merge merge) {

        Element properties() {
            var found = Xml.child(element, "tcPr");
            return found == null ? element : found;
        }
    }

    private enum Merge {
        NONE,
        BEGINS,
        GOES_ON
    }

    void write(Element table) {
        var columns = Xml.children(Xml.child(table, "tblGrid"), "gridCol");
        var rows = Xml.children(table, "tr");
        var cells = rows.stream().map(Tables::cells).toList();
        var border = border(table);
        out.append("<table><colgroup>");
        var whole = columns.stream().mapToInt(Tables::width).sum();
        for (var column : columns) {
            var share = whole == 0 ? "" : Math.round(1000.0 * width(column) / whole) / 10.0 + "%";
            out.append("<col")
                    .append(share.isEmpty() ? "" : sheet.attribute(Map.of("width", share)))
                    .append("/>");
        }
        out.append("</colgroup>");
        var head = 0;
        while (head < rows.size() && Xml.on(Xml.child(rows.get(head), "trPr"), "tblHeader")) {
            head++;
        }
        part("thead", 0, head, cells, border);
        part("tbody", head, rows.size(), cells, border);
        out.append("</table>");
    }

    private void part(String tag, int from, int to, List<List<Cell>> cells, Map<String, String> border) {
        if (from == to) {
            return;
        }
        out.append('<').append(tag).append('>');
        // The renderer of pages draws neither lines nor colour of a cell over several rows in a repeated heading.
        var apart = hasPages && tag.equals("thead");
        for (int row = from; row < to; row++) {
            out.append("<tr>");
            for (var cell : cells.get(row)) {
                var rows = cell.merge() == Merge.BEGINS ? height(cells.subList(row + 1, to), cell) : 1;
                if (apart) {
                    cell(cell, 1, open(border, rows > 1, cell.merge() == Merge.GOES_ON));
                } else if (cell.merge() != Merge.GOES_ON) {
                    cell(cell, rows, border);
                }
            }
            out.append("</tr>");
        }
        out.append("</").append(tag).append('>');
    }

    /** The lines of a part of a cell: none where it goes on. */
    private static Map<String, String> open(Map<String, String> border, boolean below, boolean above) {
        var css = new LinkedHashMap<>(border);
        if (below) {
            css.put("border-bottom", "hidden");
        }
        if (above) {
            css.put("border-top", "hidden");
        }
        return css;
    }

    private void cell(Cell cell, int rows, Map<String, String> border) {
        var properties = cell.properties();
        var css = new LinkedHashMap<>(border);
        Css.colour(Xml.attribute(Xml.child(properties, "shd"), "fill"), "background-color", css);
        var middle = Xml.val(properties, "vAlign");
        css.put("vertical-align", "center".equals(middle) ? "middle" : "bottom".equals(middle) ? "bottom" : "top");
        if ("btLr".equals(Xml.val(properties, "textDirection"))) {
            css.put("height", Upright.height(cell.element()));
            css.put("vertical-align", "bottom");
        }
        if ("nil".equals(Xml.val(Xml.child(properties, "tcBorders"), "top"))) {
            css.put("border", "none");
        }
        out.append("<td").append(sheet.attribute(css));
        if (cell.span() > 1) {
            out.append(" colspan=\"").append(cell.span()).append('"');
        }
        if (rows > 1) {
            out.append(" rowspan=\"").append(rows).append('"');
        }
        out.append('>');
        if ("btLr".equals(Xml.val(properties, "textDirection"))) {
            out.append("<div")
                    .append(sheet.attribute(Upright.css(cell.element(), hasPages)))
                    .append('>');
            content.accept(cell.element());
            out.append("</div>");
        } else {
            content.accept(cell.element());
        }
        out.append("</td>");
    }

    /** Over how many rows a cell stands. */
    private static int height(List<List<Cell>> below, Cell cell) {
        var rows = 1;
        if (cell.merge() == Merge.BEGINS) {
            for (var row : below) {
                if (row.stream().noneMatch(one -> one.at() == cell.at() && one.merge() == Merge.GOES_ON)) {
                    break;
                }
                rows++;
            }
        }
        return rows;
    }

    private static List<Cell> cells(Element row) {
        var cells = new ArrayList<Cell>();
        var at = Xml.number(Xml.val(Xml.child(row, "trPr"), "gridBefore"), 0);
        for (var element : Xml.children(row, "tc")) {
            var properties = Xml.child(element, "tcPr");
            var span = Math.max(1, Xml.number(Xml.val(properties, "gridSpan"), 1));
            cells.add(new Cell(element, at, span, merge(properties)));
            at += span;
        }
        return cells;
    }

    private static Merge merge(@Nullable Element properties) {
        if (Xml.child(properties, "vMerge") == null) {
            return Merge.NONE;
        }
        return "restart".equals(Xml.val(properties, "vMerge")) ? Merge.BEGINS : Merge.GOES_ON;
    }

    /** The look that all cells of a table have: its lines, and the room around the text. */
    private Map<String, String> border(Element table) {
        var own = Xml.child(table, "tblPr");
        var style = styles.table(Xml.val(own, "tblStyle"));
        var borders =
                Xml.child(own, "tblBorders") == null ? Xml.child(style, "tblBorders") : Xml.child(own, "tblBorders");
        var line = Xml.child(borders, "insideH") == null ? Xml.child(borders, "top") : Xml.child(borders, "insideH");
        var css = new LinkedHashMap<String, String>();
        var drawn =
                line != null && !"nil".equals(Xml.attribute(line, "val")) && !"none".equals(Xml.attribute(line, "val"));
        if (drawn) {
            css.put("border", Css.points(Xml.number(Xml.attribute(line, "sz"), 4) / EIGHTHS) + " solid #555");
        }
        var margins =
                Xml.child(own, "tblCellMar") == null ? Xml.child(style, "tblCellMar") : Xml.child(own, "tblCellMar");
        var side = Xml.attribute(Xml.child(margins, "left"), "w");
        css.put("padding", "1.5pt " + (side == null ? USUAL_MARGIN : Css.twips(side)));
        return css;
    }

    private static int width(Element column) {
        return Xml.number(Xml.attribute(column, "w"), 0);
    }
}
