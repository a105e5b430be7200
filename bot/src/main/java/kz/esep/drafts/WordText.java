package kz.esep.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import kz.esep.attendance.Mention;

/**
 * The words of a Word document, those of its head and foot lines too; the photos behind them are not read.
 *
 * @param text paragraphs apart by a space
 */
record WordText(String text) {

    private static final Pattern PART = Pattern.compile("word/(?:document|header\\d*|footer\\d*|footnotes)\\.xml");

    static WordText of(InputStream docx) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(docx)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (PART.matcher(entry.getName()).matches()) {
                    text.append(' ').append(words(new String(zip.readAllBytes(), UTF_8)));
                }
            }
        }
        return new WordText(text.toString());
    }

    private static String words(String xml) {
        return xml.replaceAll("</w:p>", " ")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** Whether a name stands in it: to the letter, or as a {@link Mention}. A first name alone is looked for as well. */
    boolean names(String name) {
        var wanted = plain(name);
        return !wanted.isEmpty()
                && (plain(text).contains(wanted) || Mention.of(name).isIn(text));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
