package kz.esep.admin.reports.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a document says, piece by piece in its order: to compare two of them, and to look for a name. */
public final class Passages {

    private final Styles styles;
    private final List<Passage> all = new ArrayList<>();
    private String heading = "";

    private Passages(Styles styles) {
        this.styles = styles;
    }

    /**
     * A paragraph, or a row of a table.
     *
     * @param heading the one that it stands below, empty before the first
     * @param cells the text of the paragraph, or of each cell of the row
     */
    public record Passage(String heading, List<String> cells) {
        public Passage {
            cells = List.copyOf(cells);
        }

        public String text() {
            return String.join(" | ", cells);
        }
    }

    /** All that is not empty. */
    public static List<Passage> of(WordFile file) throws NotAWordFile {
        var passages = new Passages(Styles.of(file));
        passages.blocks(Xml.child(file.part(WordFile.MAIN).orElseThrow(), "body"));
        return List.copyOf(passages.all);
    }

    private void blocks(@Nullable Element of) {
        for (var one : Xml.children(of)) {
            switch (one.getLocalName()) {
                case "p" -> paragraph(one);
                case "tbl" -> Xml.children(one, "tr").forEach(this::row);
                case "sdt" -> blocks(Xml.child(one, "sdtContent"));
                case "ins" -> blocks(one);
                default -> {
                    // Says nothing.
                }
            }
        }
    }

    private void paragraph(Element paragraph) {
        var text = text(paragraph).strip();
        if (text.isEmpty()) {
            return;
        }
        if (styles.level(Xml.child(paragraph, "pPr")) > 0) {
            heading = text;
        }
        all.add(new Passage(heading, List.of(text)));
    }

    private void row(Element row) {
        var cells =
                Xml.children(row, "tc").stream().map(cell -> text(cell).strip()).toList();
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            all.add(new Passage(heading, cells));
        }
    }

    /** The text of a paragraph or of several ones, each on a line of its own. */
    static String text(Element of) {
        return switch (of.getLocalName()) {
            case "t" -> of.getTextContent();
            case "tab" -> "\t";
            case "br", "cr" -> "\n";
            case "noBreakHyphen" -> "\u2011";
            case "pPr", "rPr", "tcPr", "trPr", "sdtPr", "del", "instrText" -> "";
            case "tc", "sdtContent" ->
                Xml.children(of).stream().map(Passages::text).collect(Collectors.joining("\n"));
            case "tr" -> Xml.children(of, "tc").stream().map(Passages::text).collect(Collectors.joining("\t"));
            case "tbl" -> Xml.children(of, "tr").stream().map(Passages::text).collect(Collectors.joining("\n"));
            default -> Xml.children(of).stream().map(Passages::text).collect(Collectors.joining());
        };
    }
}
