package kz.esep.admin.reports.filling;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Mark;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Writes lines of text into a paragraph. Marks become the styles of the template that are called after them. */
final class Lines {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /** What XML 1.0 has no place for, and lone halves of characters. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private Lines() {}

    /** Puts lines in the place of a run, in its look. */
    static void replace(XWPFParagraph paragraph, XWPFRun run, List<Line> lines) {
        int position = paragraph.getRuns().indexOf(run);
        var look = run.getCTR().getRPr();
        write(paragraph, position + 1, look, lines);
        paragraph.removeRun(position);
    }

    /** Writes lines into an empty paragraph. */
    static void write(XWPFParagraph paragraph, List<Line> lines) {
        write(paragraph, 0, null, lines);
    }

    private static void write(XWPFParagraph paragraph, int position, @Nullable CTRPr look, List<Line> lines) {
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
            run.setText(UNWRITABLE.matcher(line.text()).replaceAll("\uFFFD"));
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
