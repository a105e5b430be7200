package kz.esep.admin.reports.sheets;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** How a sheet comes out of a printer: A4, as wide as the page, the heading of its table on every page. */
public final class PrintPage {

    /** Points of a line, and how many a row shows: Excel has no row over 409 points. */
    private static final double LINE = 15;

    private static final int MOST_LINES = 27;

    private PrintPage() {}

    /** @param heading the row of the heading, from 0; it stays in sight on the screen too */
    public static void set(Worksheet sheet, int heading) {
        sheet.freezePane(0, heading + 1);
        sheet.repeatRows(heading);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** The height of a row in points; not every program finds it by itself. */
    public static double height(int lines) {
        return LINE * Math.min(lines, MOST_LINES);
    }
}
