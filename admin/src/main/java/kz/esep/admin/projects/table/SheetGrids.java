package kz.esep.admin.projects.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.esep.admin.projects.table.Grid.Cell;
import kz.esep.admin.projects.table.Grid.Row;
import kz.esep.admin.projects.table.TableFile.Opened;
import kz.esep.admin.projects.table.TableFile.Refusal;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheets of a workbook. A formula stands for what it has come to when the workbook was last saved. */
final class SheetGrids {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_MERGED_CELLS = 200_000;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    private SheetGrids() {
        formatter.setUseCachedValuesForFormulaCells(true);
        formatter.addFormat("m/d/yy", new java.text.SimpleDateFormat("dd.MM.yyyy", Locale.ROOT));
    }

    static Opened of(byte[] content) throws IOException {
        var reader = new SheetGrids();
        var grids = new ArrayList<Grid>();
        var hidden = new ArrayList<String>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            for (var i = 0; i < workbook.getNumberOfSheets(); i++) {
                var sheet = workbook.getSheetAt(i);
                if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
                    hidden.add(sheet.getSheetName());
                } else if (sheet.getLastRowNum() >= MOST_ROWS) {
                    return new Opened.Refused(
                            Refusal.TOO_MANY_ROWS, List.of(sheet.getSheetName() + "!A" + (MOST_ROWS + 1)));
                } else {
                    grids.add(reader.grid(sheet));
                }
            }
        }
        return new Opened.Tables(grids, true, hidden);
    }

    private Grid grid(Sheet sheet) {
        var merged = merged(sheet);
        var rows = new ArrayList<Row>();
        for (var row : sheet) {
            if (row.getZeroHeight()) {
                continue;
            }
            var cells = new ArrayList<Cell>();
            for (var column = 0; column < Math.min(row.getLastCellNum(), MOST_COLUMNS); column++) {
                cells.add(cell(sheet, row.getRowNum(), column, merged));
            }
            rows.add(new Row(row.getRowNum() + 1, cells));
        }
        return new Grid(sheet.getSheetName(), rows);
    }

    private Cell cell(Sheet sheet, int row, int column, Map<CellAddress, CellRangeAddress> merged) {
        var region = merged.get(new CellAddress(row, column));
        var top = region == null ? row : region.getFirstRow();
        var left = region == null ? column : region.getFirstColumn();
        var holder = sheet.getRow(top) == null ? null : sheet.getRow(top).getCell(left);
        if (holder == null) {
            return new Cell("", top < row, left < column, false);
        }
        var formula = holder.getCellType() == CellType.FORMULA;
        var text = formula && holder.getCachedFormulaResultType() == CellType.ERROR ? "" : text(holder);
        return new Cell(text, top < row, left < column, formula);
    }

    /** As it is shown; a date with its year however it is shown, so that «5/1» that became one is told from a number. */
    private String text(org.apache.poi.ss.usermodel.Cell cell) {
        return cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)
                ? DAY.format(cell.getLocalDateTimeCellValue())
                : formatter.formatCellValue(cell).strip();
    }

    private static Map<CellAddress, CellRangeAddress> merged(Sheet sheet) {
        var places = new HashMap<CellAddress, CellRangeAddress>();
        for (var region : List.copyOf(sheet.getMergedRegions())) {
            if (places.size() + (long) region.getNumberOfCells() > MOST_MERGED_CELLS) {
                continue;
            }
            region.forEach(address -> places.put(address, region));
        }
        return places;
    }
}
