package kz.esep.checkin;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;
import kz.esep.language.Language;
import kz.esep.language.Phrase;
import kz.esep.language.Phrases;
import kz.esep.language.Wording;

/** The code as one page of A4 to print, in Kazakh and Russian. */
public final class Poster {

    private static final String FONTS = "/kz/esep/checkin/fonts/";
    private static final String FAMILY = "DejaVu Sans";
    private static final int BOLD = 700;
    private static final int NORMAL = 400;
    private static final int LONGEST_TITLE = 160;

    private static final String STYLE = """
            @page { size: A4; margin: 14mm 16mm }
            body { font-family: 'DejaVu Sans'; color: #111; text-align: center; margin: 0 }
            .host { font-size: 11pt; color: #444 }
            h1 { font-size: 17pt; margin: 3mm 0 0 0; line-height: 1.25 }
            h1.long { font-size: 13pt }
            h2 { font-size: 23pt; margin: 5mm 0 0 0 }
            img { width: 112mm; height: 112mm; margin: 3mm 0 }
            p { font-size: 12.5pt; line-height: 1.35; margin: 2.5mm 0 }
            .small { font-size: 9.5pt; color: #444 }
            """;

    private final Phrases phrases;

    public Poster(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The page as PDF.
     *
     * @param event what people check in for
     * @param host who asks
     */
    public byte[] pdf(Code code, Wording event, Wording host) {
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(() -> font("DejaVuSans.ttf"), FAMILY, NORMAL, PdfRendererBuilder.FontStyle.NORMAL, true)
                    .useFont(() -> font("DejaVuSans-Bold.ttf"), FAMILY, BOLD, PdfRendererBuilder.FontStyle.NORMAL, true)
                    .withHtmlContent(html(code, event, host), null)
                    .toStream(bytes)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String html(Code code, Wording event, Wording host) {
        var picture = "data:image/png;base64," + Base64.getEncoder().encodeToString(code.png());
        return "<html><head><style>" + STYLE + "</style></head><body>"
                + part("div class=\"host\"", host.in(Language.KK), host.in(Language.RU))
                + part(title(event), cut(event.in(Language.KK)), cut(event.in(Language.RU)))
                + "<h2>" + said(Language.KK, "poster.scan") + "<br/>" + said(Language.RU, "poster.scan") + "</h2>"
                + "<img src=\"" + picture + "\"/>"
                + "<p><b>" + said(Language.KK, "poster.how") + "</b></p><p>" + said(Language.RU, "poster.how") + "</p>"
                + "<p class=\"small\">" + said(Language.KK, "poster.privacy") + " "
                + said(Language.RU, "poster.privacy") + "</p></body></html>";
    }

    /** Both languages, once where they are the same. */
    private static String part(String tag, String kk, String ru) {
        var end = "</" + tag.split(" ", 2)[0] + ">";
        return "<" + tag + ">" + escape(kk) + (kk.equals(ru) ? "" : "<br/>" + escape(ru)) + end;
    }

    private static String title(Wording event) {
        var longest =
                Math.max(event.in(Language.KK).length(), event.in(Language.RU).length());
        return longest > LONGEST_TITLE / 2 ? "h1 class=\"long\"" : "h1";
    }

    private static String cut(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE) + "…";
    }

    private String said(Language language, String key) {
        return escape(phrases.say(language, Phrase.of(key)));
    }

    private static String escape(String text) {
        return text.replaceAll("\\p{Cntrl}", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(Poster.class.getResourceAsStream(FONTS + name), name);
    }
}
