package kz.esep.admin.reports.filling;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Mark;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * Writes lines of text into a paragraph. Marks become the styles of the template that are called after them, and what
 * was made of records stands in a bookmark.
 */
final class Lines {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** What XML 1.0 has no place for, and lone halves of characters. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Traces traces;

    Lines(Traces traces) {
        this.traces = traces;
    }

    /** Puts lines in the place of a run, in its look. */
    void replace(XWPFParagraph paragraph, XWPFRun run, List<Line> lines) {
        int position = paragraph.getRuns().indexOf(run);
        var look = run.getCTR().getRPr();
        write(paragraph, position + 1, look, lines);
        paragraph.removeRun(position);
    }

    /** Writes lines into an empty paragraph, in a look or with null in that of the paragraph. */
    void write(XWPFParagraph paragraph, @Nullable CTRPr look, List<Line> lines) {
        write(paragraph, 0, look, lines);
    }

    private void write(XWPFParagraph paragraph, int position, @Nullable CTRPr look, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var run = newRun(paragraph, position + i, line);
            if (look != null) {
                run.getCTR().setRPr((CTRPr) look.copy());
            }
            if (line.mark() != Mark.PLAIN) {
                run.setStyle(style(line.mark()));
            }
            if (i > 0) {
                run.addBreak();
            }
            run.setText(writable(line.text()));
            if (!line.source().isEmpty()) {
                bookmark(run, traces.note(line));
            }
        }
    }

    /** A text without what XML has no place for. */
    static String writable(String text) {
        return UNWRITABLE.matcher(text).replaceAll("\uFFFD");
    }

    /** A bookmark around a run. Its number is that of its name. */
    private static void bookmark(XWPFRun run, String name) {
        var id = name.replaceAll("\\D", "");
        try (var cursor = run.getCTR().newCursor()) {
            if (run instanceof XWPFHyperlinkRun) {
                cursor.toParent();
            }
            cursor.beginElement("bookmarkStart", W);
            cursor.insertAttributeWithValue("id", W, id);
            cursor.insertAttributeWithValue("name", W, name);
            cursor.toParent();
            cursor.toEndToken();
            cursor.toNextToken();
            cursor.toEndToken();
            cursor.toNextToken();
            cursor.beginElement("bookmarkEnd", W);
            cursor.insertAttributeWithValue("id", W, id);
        }
    }

    private static XWPFRun newRun(XWPFParagraph paragraph, int position, Line line) {
        return line.mark() == Mark.LINK && canBeOpened(line.text())
                ? paragraph.insertNewHyperlinkRun(position, line.text())
                : paragraph.insertNewRun(position);
    }

    /** Word calls a file damaged when the target of a link is no address, so such a link stays a text. */
    private static boolean canBeOpened(String text) {
        if (!ADDRESS.matcher(text).matches()) {
            return false;
        }
        try {
            return URI.create(text).getHost() != null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static String style(Mark mark) {
        return switch (mark) {
            case PLAIN -> "DefaultParagraphFont";
            case NO_DATA -> "NoData";
            case UNTRANSLATED -> "Untranslated";
            case LINK -> "Link";
        };
    }
}
