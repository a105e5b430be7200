package kz.esep.admin.reports.filling;

import java.util.List;
import java.util.Objects;
import kz.esep.admin.reports.forms.Value.Row;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Repeats a row of a table for every row of a value, and merges cells that go on over several rows. */
final class TableRows {

    /** Characters of a cell; the narrowest columns of the forms hold twelve in a line. */
    private static final int SHORT = 350;

    private final Lines lines;

    TableRows(Lines lines) {
        this.lines = lines;
    }

    /** Puts rows in the place of the row that holds a tag; every one is a copy of it, with its look. */
    void replace(XWPFParagraph paragraph, XWPFRun tag, List<Row> rows) {
        if (!(paragraph.getBody() instanceof XWPFTableCell cell)) {
            throw new IllegalStateException("A tag for rows stands outside of a table");
        }
        var table = cell.getTableRow().getTable();
        int index = index(table, cell.getTableRow().getCtRow());
        paragraph.removeRun(paragraph.getRuns().indexOf(tag));
        var pattern = (CTRow) table.getRow(index).getCtRow().copy();
        for (int i = 0; i < rows.size(); i++) {
            var added = table.getCTTbl().insertNewTr(index + i);
            added.set(pattern);
            var next = i + 1 < rows.size() ? rows.get(i + 1) : null;
            var target = new XWPFTableRow(added, table);
            fill(target, rows.get(i), next == null ? Row.of() : next);
            if (isShort(rows.get(i))) {
                target.setCantSplitRow(true);
            }
        }
        table.getCTTbl().removeTr(index + rows.size());
    }

    /** Whether it surely fits on a page: then it is never torn apart between two. */
    private static boolean isShort(Row row) {
        return row.cells().stream()
                .filter(Objects::nonNull)
                .allMatch(cell -> Objects.requireNonNull(cell).lines().stream()
                                .mapToInt(line -> line.text().length())
                                .sum()
                        <= SHORT);
    }

    private static int index(XWPFTable table, CTRow row) {
        for (int i = 0; i < table.getRows().size(); i++) {
            if (table.getRow(i).getCtRow() == row) {
                return i;
            }
        }
        throw new IllegalStateException("A row is not part of its table");
    }

    private void fill(XWPFTableRow target, Row row, Row next) {
        var cells = target.getTableCells();
        if (cells.size() != row.cells().size()) {
            throw new IllegalStateException("The template has " + cells.size() + " columns, the form gives "
                    + row.cells().size());
        }
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            var said = row.cells().get(column);
            merge(cell, row.continued().contains(column), next.continued().contains(column));
            if (said != null) {
                lines.write(emptied(cell), null, said.lines());
            }
        }
    }

    private static void merge(XWPFTableCell cell, boolean goesOnFromAbove, boolean goesOnBelow) {
        if (!goesOnFromAbove && !goesOnBelow) {
            return;
        }
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        var merge = properties.isSetVMerge() ? properties.getVMerge() : properties.addNewVMerge();
        merge.setVal(goesOnFromAbove ? STMerge.CONTINUE : STMerge.RESTART);
    }

    /** The first paragraph of a cell with its style and nothing in it. */
    private static XWPFParagraph emptied(XWPFTableCell cell) {
        var paragraph = cell.getCTTc().getPArray(0);
        var properties = paragraph.isSetPPr() ? paragraph.getPPr().copy() : null;
        paragraph.set(CTP.Factory.newInstance());
        if (properties != null) {
            paragraph.setPPr((CTPPr) properties);
        }
        return new XWPFParagraph(paragraph, cell);
    }
}
