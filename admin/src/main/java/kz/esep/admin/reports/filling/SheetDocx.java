package kz.esep.admin.reports.filling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A sheet as a Word document on A4; the heading of its table stands on every page. */
public final class SheetDocx {

    private static final int TWIPS_IN_A_MILLIMETRE = 57;
    private static final int WIDTH = 182 * TWIPS_IN_A_MILLIMETRE;
    private static final int MARGIN = 14 * TWIPS_IN_A_MILLIMETRE;
    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final String FONT = "Times New Roman";
    private static final int TITLE = 14;
    private static final int TEXT = 11;
    private static final int SMALL = 10;
    private static final int SPACE = 120;

    private SheetDocx() {}

    /** The same sheet gives the same bytes. */
    public static byte[] of(Sheet sheet) {
        try (var document = new XWPFDocument()) {
            page(document);
            paragraph(document, sheet.title(), "", TITLE);
            sheet.head().forEach(line -> paragraph(document, line.label() + ": ", line.text(), TEXT));
            paragraph(document, "", "", SMALL);
            table(document, sheet);
            sheet.below().forEach(line -> paragraph(document, "", line, SMALL));
            return SteadyZip.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
    }

    private static void paragraph(XWPFDocument document, String bold, String plain, int size) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(size == TITLE ? SPACE : 0);
        for (var text : List.of(bold, plain)) {
            var run = paragraph.createRun();
            run.setFontFamily(FONT);
            run.setFontSize(size);
            run.setBold(text.equals(bold) && !bold.isEmpty());
            run.setText(text);
        }
    }

    private static void table(XWPFDocument document, Sheet sheet) {
        var table = document.createTable(1, sheet.columns().size());
        table.setWidth(WIDTH);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        var heading = table.getRow(0);
        heading.setRepeatHeader(true);
        for (var at = 0; at < sheet.columns().size(); at++) {
            var column = sheet.columns().get(at);
            grid.addNewGridCol().setW(BigInteger.valueOf(width(column)));
            fill(heading.getCell(at), column.title(), column, true);
        }
        sheet.rows().forEach(cells -> row(table, sheet, cells));
    }

    private static void row(XWPFTable table, Sheet sheet, List<String> cells) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        row.setHeight(sheet.lineHeight() * TWIPS_IN_A_MILLIMETRE);
        row.setHeightRule(TableRowHeightRule.AT_LEAST);
        for (var at = 0; at < cells.size(); at++) {
            fill(row.getCell(at), cells.get(at), sheet.columns().get(at), false);
        }
    }

    private static void fill(XWPFTableCell cell, String text, Sheet.Column column, boolean bold) {
        cell.setWidth(Integer.toString(width(column)));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setSpacingAfter(0);
        paragraph.setAlignment(column.isNumber() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(SMALL);
        run.setBold(bold);
        run.setText(text);
    }

    private static int width(Sheet.Column column) {
        return WIDTH * column.share() / 100;
    }
}
