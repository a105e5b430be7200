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
    private final Consumer<Element> content;

    /** @param content writes the blocks of a cell */
    Tables(StringBuilder out, StyleSheet sheet, Styles styles, Consumer<Element> content) {
        this.out = out;
        this.sheet = sheet;
        this.styles = styles;
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
        for (int row = from; row < to; row++) {
            out.append("<tr>");
            for (var cell : cells.get(row)) {
                if (cell.merge() != Merge.GOES_ON) {
                    cell(cell, height(cells.subList(row + 1, to), cell), border);
                }
            }
            out.append("</tr>");
        }
        out.append("</").append(tag).append('>');
    }

    private void cell(Cell cell, int rows, Map<String, String> border) {
        var properties = cell.properties();
        var css = new LinkedHashMap<>(border);
        Css.colour(Xml.attribute(Xml.child(properties, "shd"), "fill"), "background-color", css);
        var middle = Xml.val(properties, "vAlign");
        css.put("vertical-align", "center".equals(middle) ? "middle" : "bottom".equals(middle) ? "bottom" : "top");
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
        content.accept(cell.element());
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
