package kz.esep.admin.reports.filling;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A sheet as PDF on A4; the heading of its table stands on every page. */
public final class SheetPdf {

    private static final String FONTS = "/kz/esep/checkin/fonts/";
    private static final String FAMILY = "DejaVu Sans";
    private static final int BOLD = 700;
    private static final int NORMAL = 400;

    private static final String STYLE = """
            @page { size: A4; margin: 14mm 14mm 16mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font-family: 'DejaVu Sans'; font-size: 8pt; color: #555 } }
            body { font-family: 'DejaVu Sans'; font-size: 9.5pt; color: #111; margin: 0 }
            h1 { font-size: 14pt; margin: 0 0 3mm 0 }
            p { margin: 0 0 1mm 0; line-height: 1.3 }
            p.below { font-size: 8.5pt; color: #333; margin-top: 2mm }
            table { width: 100%; border-collapse: collapse; margin-top: 4mm; -fs-table-paginate: paginate }
            th, td { border: 0.4pt solid #555; padding: 1mm 1.5mm; vertical-align: middle; text-align: left; word-wrap: break-word }
            th { font-size: 8.5pt; background: #eee }
            td.n, th.n { text-align: right }
            tr { page-break-inside: avoid }
            """;

    private SheetPdf() {}

    public static byte[] of(Sheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(() -> font("DejaVuSans.ttf"), FAMILY, NORMAL, PdfRendererBuilder.FontStyle.NORMAL, true)
                    .useFont(() -> font("DejaVuSans-Bold.ttf"), FAMILY, BOLD, PdfRendererBuilder.FontStyle.NORMAL, true)
                    .withHtmlContent(html(sheet), null)
                    .toStream(bytes)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String html(Sheet sheet) {
        var html = new StringBuilder("<html><head><style>" + STYLE + "td { height: " + sheet.lineHeight()
                + "mm }</style></head><body><h1>" + escape(sheet.title()) + "</h1>");
        sheet.head()
                .forEach(
                        line -> html.append("<p><b>" + escape(line.label()) + ":</b> " + escape(line.text()) + "</p>"));
        html.append("<table><thead><tr>");
        sheet.columns()
                .forEach(column -> html.append("<th class=\"" + kind(column) + "\" style=\"width: " + column.share()
                        + "%\">" + escape(column.title()) + "</th>"));
        html.append("</tr></thead><tbody>");
        sheet.rows().forEach(row -> html.append(row(sheet, row)));
        html.append("</tbody></table>");
        sheet.below().forEach(line -> html.append("<p class=\"below\">" + escape(line) + "</p>"));
        return html.append("</body></html>").toString();
    }

    private static String row(Sheet sheet, List<String> cells) {
        var html = new StringBuilder("<tr>");
        for (var at = 0; at < cells.size(); at++) {
            html.append("<td class=\"" + kind(sheet.columns().get(at)) + "\">" + escape(cells.get(at)) + "</td>");
        }
        return html.append("</tr>").toString();
    }

    private static String kind(Sheet.Column column) {
        return column.isNumber() ? "n" : "t";
    }

    private static String escape(String text) {
        return text.codePoints().mapToObj(SheetPdf::escape).collect(Collectors.joining());
    }

    private static String escape(int character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> Character.isISOControl(character) ? " " : Character.toString(character);
        };
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(SheetPdf.class.getResourceAsStream(FONTS + name), name);
    }
}
