package kz.esep.admin.reports.filling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import kz.esep.admin.reports.filling.Places.Place;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Mark;
import kz.esep.admin.reports.forms.Value.Picture;
import kz.esep.admin.reports.forms.Value.Pictures;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Lays pictures out in a grid, each with its caption below; a row is never torn apart between two pages. */
final class PictureGrid {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int TWIPS_PER_POINT = 20;
    private static final int CELL_MARGINS = 12;

    /** Twips between a caption and the picture below it. */
    private static final int BELOW = 160;

    /** No picture is higher than three quarters of its width, so that an upright one does not fill a page. */
    private static final double HIGHEST = 0.75;

    private final Lines lines;
    private final XWPFDocument document;
    private final Photos photos;
    private final String missing;

    /** @param missing the word for a picture that is not there */
    PictureGrid(Lines lines, XWPFDocument document, Photos photos, String missing) {
        this.lines = lines;
        this.document = document;
        this.photos = photos;
        this.missing = missing;
    }

    /** Puts the grid in the place of its mark. */
    void put(Place place, Pictures pictures) {
        var paragraph = place.paragraph();
        var look = paragraph.isSetPPr() ? (CTPPr) paragraph.getPPr().copy() : null;
        if (pictures.pictures().isEmpty()) {
            paragraph.removeR(paragraph.getRList().indexOf(place.mark()));
            return;
        }
        var width = TextWidth.at(paragraph, document.getDocument().getBody()) / pictures.columns();
        var table = table(place, pictures.columns(), width);
        for (int first = 0; first < pictures.pictures().size(); first += pictures.columns()) {
            var row = table.createRow();
            row.setCantSplitRow(true);
            for (int column = 0; column < pictures.columns(); column++) {
                var cell = column < row.getTableCells().size() ? row.getCell(column) : row.createCell();
                cell.setWidth(Integer.toString(width));
                if (first + column < pictures.pictures().size()) {
                    fill(cell, pictures.pictures().get(first + column), width, look);
                }
            }
        }
        // A paragraph stays behind the table: a cell has to end with one, and two tables would grow together.
        paragraph.removeR(paragraph.getRList().indexOf(place.mark()));
    }

    private XWPFTable table(Place place, int columns, int width) {
        try (var cursor = place.paragraph().newCursor()) {
            cursor.beginElement("tbl", W);
            cursor.toParent();
            var table = (CTTbl) cursor.getObject();
            var properties = table.addNewTblPr();
            var whole = properties.addNewTblW();
            whole.setType(STTblWidth.DXA);
            whole.setW(BigInteger.valueOf((long) width * columns));
            properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
            var grid = table.addNewTblGrid();
            for (int column = 0; column < columns; column++) {
                grid.addNewGridCol().setW(BigInteger.valueOf(width));
            }
            return new XWPFTable(table, document, false);
        }
    }

    private void fill(XWPFTableCell cell, Picture picture, int width, @Nullable CTPPr look) {
        var photo = photos.of(picture.file());
        var first = cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
        // POI sets the property only where there are some. A row is held together; the rows may part.
        first.setAlignment(ParagraphAlignment.CENTER);
        photo.ifPresent(found -> draw(first, found, picture, width));
        var caption = photo.isPresent() ? cell.addParagraph() : first;
        if (look != null) {
            caption.getCTP().setPPr((CTPPr) look.copy());
        }
        caption.setSpacingAfter(BELOW);
        var said = new ArrayList<Line>();
        if (photo.isEmpty()) {
            said.add(new Line(missing, Mark.NO_DATA));
        }
        said.addAll(picture.caption().lines());
        lines.write(caption, null, said);
    }

    private static void draw(XWPFParagraph paragraph, Photos.Photo photo, Picture picture, int cellTwips) {
        var room = (double) cellTwips / TWIPS_PER_POINT - CELL_MARGINS;
        var scale = Math.min(room / photo.width(), room * HIGHEST / photo.height());
        try {
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(photo.jpeg()),
                            Document.PICTURE_TYPE_JPEG,
                            Lines.writable(picture.file().value()) + ".jpg",
                            Units.toEMU(photo.width() * scale),
                            Units.toEMU(photo.height() * scale));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("A picture cannot be put into the document", e);
        }
    }
}
