package kz.esep.admin.reports.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import kz.esep.admin.reports.forms.Value;
import kz.esep.admin.reports.forms.Value.Blocks;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Mark;
import kz.esep.admin.reports.forms.Value.Narrative;
import kz.esep.admin.reports.forms.Value.Picture;
import kz.esep.admin.reports.forms.Value.Pictures;
import kz.esep.admin.reports.forms.Value.Row;
import kz.esep.admin.reports.forms.Value.Rows;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.admin.reports.forms.Value.Source;
import kz.esep.admin.reports.paper.Html;
import kz.esep.admin.reports.paper.Medium;
import kz.esep.admin.reports.paper.Passages;
import kz.esep.admin.reports.paper.Pdf;
import kz.esep.admin.reports.paper.WordFile;
import kz.esep.admin.reports.paper.WrittenFields;
import kz.esep.admin.reports.sheets.Csv;
import kz.esep.admin.reports.sheets.Sheet;
import kz.esep.admin.reports.sheets.Xlsx;
import kz.esep.evidence.FileId;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people type comes out as they typed it, in every format: tags, formulas, XML, control characters, letters of any
 * alphabet, in every place that a template has. A failure names its seed.
 */
class HostileTextTest {

    static final List<String> PIECES = List.of(
            "{{title}}",
            "{{?tasks}}",
            "{{/tasks}}",
            "{{@photo}}",
            "{{",
            "}}",
            "${jndi:x}",
            "=cmd|' /C calc'!A0",
            "+1",
            "-1",
            "@SUM(A1)",
            "<w:p/>",
            "</w:t></w:r>",
            "<script>alert(1)</script>",
            "&amp;",
            "&#0;",
            "]]>",
            "<!--",
            "\"",
            "'",
            "Қазақша: әғқңөұүһі",
            "Ё й Й",
            "https://example.org/?a=1&b=<2>",
            "%s %n",
            "\\",
            "№ 5 «Таза өзен»",
            "3,7 т",
            "—",
            "‑",
            "\u00a0",
            "a\tb",
            "esep.story",
            "esep1",
            "PAGE",
            "–".repeat(40),
            "Сөз".repeat(60));

    static final List<String> ODD = List.of(
            "\u0000",
            "\u0001",
            "\u0008",
            "\u000b",
            "\u001f",
            "\ufffe",
            "\uffff",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "漢字",
            "שלום",
            "مرحبا",
            "\u202e",
            "\u200b",
            "e\u0301",
            "\u2028");

    static IntStream seeds() {
        var given = Integer.getInteger("hostile.seed");
        return given == null ? IntStream.range(0, 12) : IntStream.of(given);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyDocumentOpensAgainAndNoTextChanges(int seed) throws IOException {
        var typed = new Typed(new Random(seed), true);
        var content = content(typed);
        var filled = new Filling(Photos.NONE, Language.KK, Identity.NONE).fill(template(), content);
        try (var document = new XWPFDocument(new ByteArrayInputStream(filled.docx()))) {
            assertThat(document.getTables()).isNotEmpty();
        }
        var word = WordFile.of(filled.docx());
        var text =
                Passages.of(word).stream().map(Passages.Passage::text).toList().toString();
        assertThat(typed.all).allSatisfy(one -> assertThat(text).contains(Lines.writable(one)));
        assertThat(filled.traces()).extracting(Filled.Trace::text).isSubsetOf(typed.all);
        var html = Html.of(word, Medium.paper()).body();
        assertThat(html).doesNotContain("<script", "<!--");
        assertThat(typed.all)
                .allSatisfy(one -> assertThat(html)
                        .contains(Lines.writable(one)
                                .replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace(">", "&gt;")
                                .replace("\"", "&quot;")
                                .replace('\t', '\u2003')));
        assertThat(Pdf.of(word)).isNotEmpty();
        assertThat(WrittenFields.of(word).getFirst().text()).isEqualTo(Lines.writable(typed.all.getFirst()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePdfSaysWhatTheDocumentSays(int seed) throws IOException {
        var typed = new Typed(new Random(seed), false);
        var filled = new Filling(Photos.NONE, Language.KK, Identity.NONE).fill(template(), content(typed));
        try (var pdf = Loader.loadPDF(Pdf.of(WordFile.of(filled.docx())))) {
            var text = squeezed(new PDFTextStripper().getText(pdf));
            assertThat(typed.all).allSatisfy(one -> assertThat(text).contains(squeezed(one)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySpreadsheetOpensAgainAndATextIsNeverAFormula(int seed) throws IOException {
        var typed = new Typed(new Random(seed), true);
        var texts = IntStream.range(0, 400).mapToObj(i -> typed.text()).toList();
        var sheet = new Sheet(
                typed.text(),
                List.of(new Sheet.Column(typed.text(), 10)),
                row -> texts.forEach(text -> row.accept(List.of(text))));
        var bytes = new ByteArrayOutputStream();
        Xlsx.write(bytes, List.of(sheet));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (int i = 0; i < texts.size(); i++) {
                var cell = book.getSheetAt(0).getRow(i + 1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(Lines.writable(texts.get(i)));
            }
        }
        assertThat(texts)
                .allSatisfy(text -> assertThat(
                                Csv.row(List.of(text)).charAt(0) == '"'
                                        ? Csv.row(List.of(text)).charAt(1)
                                        : Csv.row(List.of(text)).charAt(0))
                        .isNotIn('=', '+', '-', '@', '\t', '\r'));
    }

    /** Line breaks of a page, and the spaces beside them, are no part of the text. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0\u2003]+", "");
    }

    private static Map<String, Value> content(Typed typed) {
        var story = new Narrative("story", List.of(typed.line()), Narrative.Origin.AUTHOR);
        var said = new Said(List.of(typed.line(), typed.line()));
        var rows = new Rows(IntStream.range(0, 5)
                .mapToObj(i -> Row.of(new Said(List.of(typed.line())), new Said(List.of(typed.line()))))
                .toList());
        var blocks = new Blocks(IntStream.range(0, 3)
                .mapToObj(i -> Map.<String, Value>of("part", new Said(List.of(typed.line()))))
                .toList());
        var pictures = new Pictures(
                IntStream.range(0, 3)
                        .mapToObj(i -> new Picture(new FileId("f" + i), new Said(List.of(typed.line()))))
                        .toList(),
                2);
        return Map.of("story", story, "said", said, "rows", rows, "parts", blocks, "pictures", pictures);
    }

    private static ByteArrayInputStream template() throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (var text :
                    List.of("{{story}} Write", "{{said}}", "{{?parts}}", "{{part}}", "{{/parts}}", "{{pictures}}")) {
                document.createParagraph().createRun().setText(text);
            }
            var row = document.createTable(1, 2).getRow(0);
            row.getCell(0).setText("{{rows}}");
            document.createParagraph();
            document.write(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }

    /** Makes texts and remembers them. */
    private static final class Typed {

        private final Random random;
        private final boolean odd;
        private final List<String> all = new ArrayList<>();

        Typed(Random random, boolean odd) {
            this.random = random;
            this.odd = odd;
        }

        Line line() {
            var marks = Mark.values();
            var source = random.nextBoolean() ? Source.NOTHING : new Source(List.of(new EntryId("e1")), List.of());
            return new Line(text(), marks[random.nextInt(marks.length)], source);
        }

        String text() {
            var text = new StringBuilder("s");
            for (int i = random.nextInt(6); i >= 0; i--) {
                var pieces = odd && random.nextInt(3) == 0 ? ODD : PIECES;
                text.append(pieces.get(random.nextInt(pieces.size())));
                text.append(random.nextBoolean() ? " " : "");
            }
            // White space at the ends of a paragraph is no text.
            var bare = random.nextInt(4) == 0 && !Character.isWhitespace(text.charAt(1));
            var whole = text.append('e').substring(bare ? 1 : 0);
            all.add(whole);
            return whole;
        }
    }
}
