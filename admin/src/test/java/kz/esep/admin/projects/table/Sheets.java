package kz.esep.admin.projects.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Makes workbooks and documents with tables, as people have them. */
public final class Sheets {

    private Sheets() {}

    /** A workbook with one sheet; a null stays an empty cell. */
    static byte[] xlsx(List<List<String>> rows, Consumer<XSSFSheet> more) {
        return workbook(book -> {
            var sheet = book.createSheet("План");
            fill(sheet, rows);
            more.accept(sheet);
        });
    }

    static byte[] xlsx(List<List<String>> rows) {
        return xlsx(rows, sheet -> {});
    }

    public static byte[] workbook(Consumer<XSSFWorkbook> content) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void fill(XSSFSheet sheet, List<List<String>> rows) {
        for (var r = 0; r < rows.size(); r++) {
            var row = sheet.createRow(r);
            for (var c = 0; c < rows.get(r).size(); c++) {
                if (!rows.get(r).get(c).isEmpty()) {
                    row.createCell(c).setCellValue(rows.get(r).get(c));
                }
            }
        }
    }

    /** A document with some tables, each of rows of cells; «^» goes on from the cell above. */
    static byte[] docx(List<List<List<String>>> tables) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            for (var rows : tables) {
                document.createParagraph().createRun().setText("Приложение № 3");
                table(document.createTable(rows.size(), rows.getFirst().size()), rows);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void table(XWPFTable table, List<List<String>> rows) {
        for (var r = 0; r < rows.size(); r++) {
            for (var c = 0; c < rows.get(r).size(); c++) {
                var cell = table.getRow(r).getCell(c);
                var text = rows.get(r).get(c);
                if (text.equals("^")) {
                    cell.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
                } else {
                    var below = r + 1 < rows.size() && rows.get(r + 1).get(c).equals("^");
                    if (below) {
                        cell.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
                    }
                    cell.removeParagraph(0);
                    text.lines().forEach(line -> cell.addParagraph().createRun().setText(line));
                    if (text.isEmpty()) {
                        cell.addParagraph();
                    }
                }
            }
        }
    }
}
