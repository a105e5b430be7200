package kz.esep.admin.endtoend;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * What a final report prints of each activity, read from the Word document alone: its rows of the main table and its
 * part of section 1.
 */
record Printed(List<Row> activities) {

    private static final int MAIN_TABLE = 1;
    private static final int HEADER_ROWS = 2;
    private static final String ACTIVITY = "Heading3";
    private static final String LINKS = "Links";

    /**
     * One activity.
     *
     * @param section the paragraphs of section 1 that belong to it, from its heading on
     * @param links the addresses that can be opened there
     */
    record Row(
            String title,
            List<String> dates,
            List<String> places,
            String people,
            List<String> results,
            List<Fact> facts,
            List<String> section,
            List<String> links) {}

    /** The fact of one indicator and how it is marked. */
    record Fact(String indicator, String text, boolean isMarked) {}

    static Printed of(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var sections = sections(document);
            var activities = new ArrayList<Row>();
            for (var rows : activityRows(document)) {
                activities.add(row(rows, sections.get(activities.size()), document));
            }
            return new Printed(activities);
        }
    }

    private static List<List<XWPFTableRow>> activityRows(XWPFDocument document) {
        var activities = new ArrayList<List<XWPFTableRow>>();
        var rows = document.getTables().get(MAIN_TABLE).getRows();
        for (var row : rows.subList(HEADER_ROWS, rows.size())) {
            if (!text(row.getCell(1)).isEmpty()) {
                activities.add(new ArrayList<>());
            }
            activities.getLast().add(row);
        }
        return activities;
    }

    private static List<List<XWPFParagraph>> sections(XWPFDocument document) {
        var sections = new ArrayList<List<XWPFParagraph>>();
        for (var paragraph : document.getParagraphs()) {
            var style = Objects.requireNonNullElse(paragraph.getStyle(), "");
            if (style.equals(ACTIVITY)) {
                sections.add(new ArrayList<>());
            } else if (style.startsWith("Heading") && !sections.isEmpty() && !style.equals("Heading2")) {
                return sections;
            }
            if (!sections.isEmpty()) {
                sections.getLast().add(paragraph);
            }
        }
        return sections;
    }

    private static Row row(List<XWPFTableRow> rows, List<XWPFParagraph> section, XWPFDocument document) {
        var first = rows.getFirst();
        return new Row(
                text(first.getCell(1)),
                lines(first.getCell(2)),
                lines(first.getCell(3)),
                text(first.getCell(4)),
                lines(first.getCell(5)),
                rows.stream().map(Printed::fact).toList(),
                section.stream().map(paragraph -> plain(paragraph.getText())).toList(),
                section.stream()
                        .filter(paragraph -> LINKS.equals(paragraph.getStyle()))
                        .flatMap(paragraph -> links(paragraph, document))
                        .toList());
    }

    private static Fact fact(XWPFTableRow row) {
        var cell = row.getCell(8);
        var marked = cell.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .anyMatch(run -> "NoData".equals(run.getStyle()));
        return new Fact(text(row.getCell(6)), text(cell), marked);
    }

    private static Stream<String> links(XWPFParagraph paragraph, XWPFDocument document) {
        return paragraph.getRuns().stream()
                .filter(XWPFHyperlinkRun.class::isInstance)
                .map(run -> ((XWPFHyperlinkRun) run).getHyperlink(document).getURL());
    }

    private static List<String> lines(XWPFTableCell cell) {
        return text(cell).lines().toList();
    }

    private static String text(XWPFTableCell cell) {
        return plain(cell.getText());
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').strip();
    }
}
