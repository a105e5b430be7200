package kz.esep.admin.projects.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.esep.admin.projects.table.Grid.Cell;
import kz.esep.admin.projects.table.Grid.Row;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The tables of a document. One that was split over pages by hand is one table for each part, as it stands there. */
final class WordGrids {

    private WordGrids() {}

    static List<Grid> of(byte[] content) throws IOException {
        var grids = new ArrayList<Grid>();
        try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
            for (var table : document.getTables()) {
                grids.add(grid(table, Integer.toString(grids.size() + 1)));
            }
        }
        return grids;
    }

    private static Grid grid(XWPFTable table, String name) {
        var rows = new ArrayList<Row>();
        var above = new Row(0, List.of());
        for (var row : table.getRows()) {
            var cells = new ArrayList<Cell>();
            for (var cell : row.getTableCells()) {
                add(cells, cell, above);
            }
            above = new Row(rows.size() + 1, cells);
            rows.add(above);
        }
        return new Grid(name, rows);
    }

    private static void add(List<Cell> cells, XWPFTableCell cell, Row above) {
        var goesOn = goesOn(cell);
        var text = goesOn ? above.cell(cells.size()).text() : text(cell);
        var span = span(cell);
        for (var i = 0; i < span; i++) {
            cells.add(new Cell(text, goesOn, i > 0, false));
        }
    }

    private static boolean goesOn(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        if (properties == null || !properties.isSetVMerge()) {
            return false;
        }
        return properties.getVMerge().getVal() != STMerge.RESTART;
    }

    private static int span(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties == null || !properties.isSetGridSpan()
                ? 1
                : Math.clamp(properties.getGridSpan().getVal().longValue(), 1, 60);
    }

    private static String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
