package kz.esep.admin.reports.filling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.esep.admin.reports.filling.Filled.Trace;
import kz.esep.evidence.FileId;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Adds a table to the end of a draft that names, for every figure, the entries and files that it was made of. */
public final class SourcesAnnex {

    private static final int COLUMNS = 4;
    private static final int LETTERS = 9;

    private final Map<EntryId, Integer> numbers;
    private final Map<FileId, String> files;
    private final Language language;

    /**
     * @param numbers of the entries
     * @param files their names; one that has none is told by its id
     */
    public SourcesAnnex(Map<EntryId, Integer> numbers, Map<FileId, String> files, Language language) {
        this.numbers = numbers;
        this.files = files;
        this.language = language;
    }

    /** A copy of a draft with the table. The figures in it lead to their places in the text. */
    public byte[] in(byte[] docx, List<Trace> traces) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            append(document, traces);
            return SteadyZip.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(XWPFDocument document, List<Trace> traces) {
        var head = document.createParagraph().createRun();
        head.addBreak(BreakType.PAGE);
        head.setBold(true);
        head.setText(say("sources"));
        var table = document.createTable(1, COLUMNS);
        table.setWidth("100%");
        var titles = table.getRow(0);
        titles.setRepeatHeader(true);
        var words = List.of("№", say("sources.figure"), say("sources.entries"), say("sources.files"));
        for (int column = 0; column < COLUMNS; column++) {
            cell(titles.getCell(column), words.get(column), true);
        }
        for (var trace : traces) {
            var row = table.createRow();
            cell(row.getCell(0), trace.bookmark().substring(Traces.BOOKMARK.length()), false);
            link(row.getCell(1), trace);
            cell(row.getCell(2), entries(trace), false);
            cell(row.getCell(3), filesOf(trace), false);
        }
    }

    private static void cell(XWPFTableCell cell, String text, boolean bold) {
        var run = cell.getParagraphs().getFirst().createRun();
        run.setFontSize(LETTERS);
        run.setBold(bold);
        run.setText(Lines.writable(text));
    }

    private static void link(XWPFTableCell cell, Trace trace) {
        cell(cell, trace.text(), false);
        var paragraph = cell.getParagraphs().getFirst().getCTP();
        var link = paragraph.addNewHyperlink();
        link.setAnchor(trace.bookmark());
        link.addNewR().set(paragraph.getRArray(0));
        paragraph.removeR(0);
    }

    /** Their numbers, with those that follow each other drawn together. */
    private String entries(Trace trace) {
        var sorted = trace.source().entries().stream()
                .map(entry -> numbers.getOrDefault(entry, 0))
                .filter(number -> number > 0)
                .sorted()
                .distinct()
                .toList();
        return sorted.isEmpty() ? "–" : "№ " + String.join(", ", ranges(sorted));
    }

    static List<String> ranges(List<Integer> sorted) {
        var ranges = new ArrayList<String>();
        for (int first = 0; first < sorted.size(); ) {
            var last = first;
            while (last + 1 < sorted.size() && sorted.get(last + 1) == sorted.get(last) + 1) {
                last++;
            }
            ranges.add(last == first ? sorted.get(first).toString() : sorted.get(first) + "–" + sorted.get(last));
            first = last + 1;
        }
        return ranges;
    }

    private String filesOf(Trace trace) {
        return trace.source().files().isEmpty()
                ? "–"
                : trace.source().files().stream()
                        .map(file -> files.getOrDefault(file, file.value()))
                        .collect(Collectors.joining(", "));
    }

    private String say(String key) {
        return Drafts.WORDS.say(language, "filling." + key);
    }
}
