package kz.esep.admin.reports.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.esep.PhrasesConfiguration;
import kz.esep.admin.reports.FormSamples;
import kz.esep.admin.reports.forms.Form;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.admin.reports.forms.Value;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Picture;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.admin.reports.paper.Html;
import kz.esep.admin.reports.paper.Medium;
import kz.esep.admin.reports.paper.Passages;
import kz.esep.admin.reports.paper.Pdf;
import kz.esep.admin.reports.paper.WordFile;
import kz.esep.admin.reports.sheets.Annexes;
import kz.esep.admin.reports.sheets.Xlsx;
import kz.esep.facts.Facts;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form and every annex with hostile texts in every field of what it is about: each document opens again, and says
 * what the form wanted to say. A failure names its seed, to be tried alone with {@code -Dhostile.seed}.
 */
class HostileFormsTest {

    private static final Phrases PHRASES = phrases();
    private static final int NIGHTLY = 12;

    /** A form in a language, about something whose texts come from a seed. */
    record Trial(Form<?> form, Language language, int seed) {

        /** The sample alternates with the seed. */
        Subject subject(boolean odd) {
            var samples = FormSamples.of(form.kind());
            return new HostileTexts(new Random(seed), odd).in(samples.get(seed % samples.size()));
        }

        @Override
        public String toString() {
            return form.code() + " " + language.code() + " " + seed;
        }
    }

    static Stream<Trial> daily() {
        var given = Integer.getInteger("hostile.seed");
        return given == null
                ? forms().map(form -> new Trial(form, form.languages().getFirst(), 1))
                : trials(IntStream.of(given));
    }

    static Stream<Trial> nightly() {
        return trials(IntStream.range(0, NIGHTLY));
    }

    private static Stream<Trial> trials(IntStream seeds) {
        return seeds.boxed()
                .flatMap(seed -> forms().flatMap(
                                form -> form.languages().stream().map(language -> new Trial(form, language, seed))));
    }

    private static Stream<Form<?>> forms() {
        return new Forms(PHRASES).all().stream();
    }

    private static Phrases phrases() {
        try {
            return PhrasesConfiguration.all(HostileFormsTest.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("daily")
    void everyFormSaysWhatItWasTold(Trial trial) throws IOException {
        inWord(trial);
    }

    @Tag("nightly")
    @ParameterizedTest
    @MethodSource("nightly")
    void everyFormInEveryLanguageSaysWhatItWasTold(Trial trial) throws IOException {
        inWord(trial);
        inPdf(trial);
    }

    private static void inWord(Trial trial) throws IOException {
        var subject = trial.subject(true);
        var filled = Drafts.compile(trial.form(), subject, trial.language(), FormSamples.photos());
        try (var document = new XWPFDocument(new ByteArrayInputStream(filled.docx()))) {
            assertThat(document.getBodyElements()).isNotEmpty();
        }
        var word = WordFile.of(filled.docx());
        var text = squeezed(words(filled.docx()));
        assertThat(lines(trial.form().contentOf(subject, trial.language())))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(text).contains(squeezed(Lines.writable(line.text()))));
        assertThat(Html.of(word, Medium.paper()).body()).doesNotContain("<script", "<!--", "]]>");
        assertThat(Pdf.of(word)).isNotEmpty();
    }

    private static String words(byte[] docx) throws IOException {
        return Passages.of(WordFile.of(docx)).stream()
                .map(Passages.Passage::text)
                .collect(Collectors.joining("\n"));
    }

    private static void inPdf(Trial trial) throws IOException {
        var subject = trial.subject(false);
        var filled = Drafts.compile(trial.form(), subject, trial.language(), FormSamples.photos());
        try (var pdf = Loader.loadPDF(Pdf.of(WordFile.of(filled.docx())))) {
            var letters = letters(new PDFTextStripper().getText(pdf));
            assertThat(pdf.getNumberOfPages()).isPositive();
            var told = letters(words(filled.docx()));
            // Passages put it between the cells of a row.
            told.remove((int) '|');
            assertThat(told)
                    .isNotEmpty()
                    .allSatisfy((letter, often) -> assertThat(letters.getOrDefault(letter, 0L))
                            .as("%s in the PDF", Character.toString(letter))
                            .isGreaterThanOrEqualTo(often));
        }
    }

    /** How often each letter stands in a text: the columns of a page are no lines of a text, but no letter may be lost. */
    private static Map<Integer, Long> letters(String text) {
        return squeezed(text)
                .codePoints()
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySheetSaysWhatItWasTold(int seed) throws IOException {
        var texts = new HostileTexts(new Random(seed), true);
        var facts = ((Subject.OfProject) texts.in(new Subject.OfProject(FormSamples.logged()))).facts();
        for (var language : List.of(Language.KK, Language.RU)) {
            var cells = cells(facts, language);
            assertThat(cells).anySatisfy(cell -> assertThat(cell).contains(HostileTexts.MARK));
            var activity = facts.activities().getFirst().activity().title();
            assertThat(cells).anySatisfy(cell -> assertThat(cell).contains(Lines.writable(activity.in(language))));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 6);
    }

    private static List<String> cells(Facts facts, Language language) throws IOException {
        var annexes = new Annexes(facts, language, PHRASES);
        var bytes = new ByteArrayOutputStream();
        Xlsx.write(bytes, List.of(annexes.planAndFact(), annexes.publications()));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            var cells = IntStream.range(0, book.getNumberOfSheets())
                    .mapToObj(book::getSheetAt)
                    .flatMap(sheet -> IntStream.rangeClosed(0, sheet.getLastRowNum())
                            .mapToObj(sheet::getRow)
                            .filter(row -> row != null))
                    .flatMap(row -> IntStream.range(0, row.getLastCellNum())
                            .mapToObj(row::getCell)
                            .filter(cell -> cell != null))
                    .toList();
            assertThat(cells).extracting(cell -> cell.getCellType()).doesNotContain(CellType.FORMULA, CellType.ERROR);
            return cells.stream()
                    .filter(cell -> cell.getCellType() == CellType.STRING)
                    .map(cell -> cell.getStringCellValue())
                    .toList();
        }
    }

    private static List<Line> lines(Map<String, Value> content) {
        return content.values().stream().flatMap(HostileFormsTest::lines).toList();
    }

    private static Stream<Line> lines(Value value) {
        return switch (value) {
            case Said said -> said.lines().stream();
            case Value.Rows rows ->
                rows.rows().stream()
                        .flatMap(row -> IntStream.range(0, row.cells().size())
                                .filter(column -> !row.continued().contains(column))
                                .mapToObj(row.cells()::get))
                        .filter(cell -> cell != null)
                        .flatMap(cell -> cell.lines().stream());
            case Value.Narrative narrative -> narrative.paragraphs().stream();
            case Value.Blocks blocks -> blocks.items().stream().flatMap(item -> lines(item).stream());
            case Value.Pictures pictures ->
                pictures.pictures().stream().map(Picture::caption).flatMap(said -> said.lines().stream());
        };
    }

    /** Line breaks of a page, and the spaces beside them, are no part of the text. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0\u2003]+", "");
    }
}
