package kz.esep.admin.reports.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.TimeZone;
import java.util.logging.Level;

/** A Word document as PDF, by way of the same HTML as on the web; the letters are in the file, the Kazakh ones too. */
public final class Pdf {

    /** The addresses of pictures that are parts of the document. */
    static final String PROTOCOL = "paper";

    private static final String FONTS = "/kz/esep/checkin/fonts/";
    private static final String FAMILY = "DejaVu Sans";
    private static final int BOLD = 700;
    private static final int NORMAL = 400;

    private static final String STYLE = """
            body { font-family: 'DejaVu Sans'; color: #000; margin: 0; font-size: 10pt }
            p, h1, h2, h3, h4, h5, h6 { margin: 0; font-weight: normal; orphans: 2; widows: 2 }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate;
              border-spacing: 0; word-wrap: break-word }
            tr { page-break-inside: auto }
            .field.waits { color: #808080 }
            a { color: #0b4f8a; text-decoration: none }
            """;

    static {
        // The library tells each of its steps on the console, past the log of the application.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Pdf() {}

    /** The same document gives the same bytes. */
    public static byte[] of(WordFile file) throws NotAWordFile {
        var html = Html.of(file, Medium.paper());
        var page = "<html><head><style>" + STYLE + html.style() + "</style></head><body class=\"paper printed\">"
                + html.body() + "</body></html>";
        var bytes = new ByteArrayOutputStream();
        try (var renderer = new PdfRendererBuilder()
                .useFont(() -> font("DejaVuSans.ttf"), FAMILY, NORMAL, PdfRendererBuilder.FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSans-Bold.ttf"), FAMILY, BOLD, PdfRendererBuilder.FontStyle.NORMAL, true)
                .useProtocolsStreamImplementation(address -> new Part(file, address), PROTOCOL)
                .withHtmlContent(page, null)
                .toStream(bytes)
                .buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                var epoch = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
                epoch.set(2000, Calendar.JANUARY, 1, 0, 0, 0);
                epoch.set(Calendar.MILLISECOND, 0);
                document.getDocumentInformation().setCreationDate(epoch);
                document.getDocumentInformation().setModificationDate(epoch);
                document.setDocumentId(1L);
                document.save(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(FONTS + name), name);
    }

    /** A part of the document, read when the page needs it. */
    private record Part(WordFile file, String address) implements FSStream {

        @Override
        public InputStream getStream() {
            var bytes = file.bytes(address.substring(PROTOCOL.length() + 1));
            return new ByteArrayInputStream(bytes == null ? new byte[0] : bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
