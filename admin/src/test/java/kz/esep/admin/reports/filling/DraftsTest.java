package kz.esep.admin.reports.filling;

import static kz.esep.facts.Logbook.happening;
import static kz.esep.facts.Logbook.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import kz.esep.admin.Cases;
import kz.esep.admin.reports.forms.Form;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.admin.reports.forms.Manifest;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.admin.reports.forms.Value;
import kz.esep.facts.Logbook;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class DraftsTest {

    private static final int MAIN_TABLE = 1;
    private static final int HEADER_ROWS = 2;
    private static final Map<Language, String> NO_DATA = Map.of(Language.RU, "нет данных", Language.KK, "деректер жоқ");

    private final Form<?> form = new Forms(Phrases.load(DraftsTest.class.getClassLoader(), Forms.PHRASES))
            .find("final-report")
            .orElseThrow();

    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void everyLabelOfTheFormIsInItsTemplate(Language language) throws IOException {
        var manifest = Manifest.of(form).at(null);
        try (var template = Drafts.class
                .getClassLoader()
                .getResourceAsStream(
                        Manifest.folder(form.code()) + manifest.templates().get(language))) {
            var text = text(Objects.requireNonNull(template).readAllBytes());
            assertThat(Objects.requireNonNull(manifest.labels().get(language)))
                    .hasSizeGreaterThan(90)
                    .allSatisfy(label -> assertThat(text).contains(label.text()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void theDocumentationListsEveryLabelWithoutASource(Language language) throws IOException {
        var page = Files.readString(Path.of("..", "docs", "forms.md"));
        assertThat(Manifest.of(form).at(null).unofficial(language))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(page).contains("`" + label.id() + "`", label.text()));
    }

    @Test
    void bothLanguagesHaveTheSameLabels() {
        var labels = Manifest.of(form).at(null).labels();
        assertThat(ids(labels, Language.KK)).isEqualTo(ids(labels, Language.RU));
    }

    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void everyLabelIsStillInTheDraft(Language language) {
        var text = text(Drafts.docx(form, new Subject.OfProject(Cases.declared(Cases.ZHETISU)), language));
        assertThat(Objects.requireNonNull(Manifest.of(form).at(null).labels().get(language)))
                .allSatisfy(label -> assertThat(text).contains(label.text()));
        assertThat(text).doesNotContain("{{", "}}");
    }

    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void theMainTableHoldsEveryDeclaredFigure(Language language) throws IOException {
        var facts = Cases.declared(Cases.TAZA_ALEM);
        try (var document = open(Drafts.docx(form, new Subject.OfProject(facts), language))) {
            var rows = rows(document.getTables().get(MAIN_TABLE));
            var expected = new ArrayList<List<String>>();
            for (var activity : facts.activities()) {
                for (var one : activity.indicators()) {
                    var plan = one.indicator().plan();
                    expected.add(List.of(
                            plan == null ? noData(language) : plan.raw(),
                            Objects.requireNonNull(
                                    Objects.requireNonNull(one.fact()).text())));
                }
            }
            assertThat(rows.stream().map(row -> List.of(row.get(7), row.get(8))))
                    .isEqualTo(expected);
            assertThat(rows)
                    .filteredOn(row -> row.get(4).equals("400"))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.get(2))
                                .isEqualTo(
                                        language == Language.RU
                                                ? "июнь – октябрь 2025 года"
                                                : "2025 жылғы маусым – қазан");
                        assertThat(row.get(3).lines()).hasSize(9).contains("Шерқала тауы");
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void theStatisticsAreThoseOfTheReport(Language language) throws IOException {
        try (var document = open(Drafts.docx(form, new Subject.OfProject(Cases.declared(Cases.TAZA_ALEM)), language))) {
            var values = document.getTables().stream()
                    .map(table -> rows(table, 1))
                    .filter(rows -> rows.size() == 1)
                    .map(List::getFirst)
                    .toList();
            assertThat(values).contains(List.of("1\u00a0124", "421", "703"));
            assertThat(values).contains(List.of("1\u00a0124", "20", "260", "213", "305", "81", "69", "176"));
            assertThat(values).contains(List.of("1\u00a0124", "0", "879", "0", "0", "0", "245", "0", "0", "0", "0"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void whatNobodyLoggedStaysEmptyAndIsMarked(Language language) throws IOException {
        var facts = new Logbook(Cases.declared(Cases.ZHETISU).project()).facts();
        try (var document = open(Drafts.docx(form, new Subject.OfProject(facts), language))) {
            var rows = rows(document.getTables().get(MAIN_TABLE));
            assertThat(rows)
                    .hasSize(109)
                    .allSatisfy(row -> assertThat(row.get(8)).isEqualTo(noData(language)));
            assertThat(rows.stream().map(row -> row.get(2)).filter(cell -> !cell.isEmpty()))
                    .hasSize(20)
                    .containsOnly(noData(language));
            var fact = document.getTables().get(MAIN_TABLE).getRow(HEADER_ROWS).getCell(8);
            assertThat(fact.getParagraphs().getFirst().getRuns().getFirst().getStyle())
                    .isEqualTo("NoData");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void whatWasLoggedStandsInItsCells(Language language) throws IOException {
        var book = new Logbook(Cases.declared(Cases.TAZA_ALEM).project());
        var link = "https://www.instagram.com/p/DOoHHXCjXhq/";
        book.accepted(with(
                        happening("t2a2", "2025-06-14", "Шерқала тауы", 20), Map.of("t2a2i4", "3.5"), List.of(), link))
                .accepted(happening("t2a2", "2025-07-12", "Саура шатқалы", 25))
                .accepted(happening("t3a3", "2025-10-22", "Ақтау", 24));
        var draft = Drafts.docx(form, new Subject.OfProject(book.facts()), language);
        try (var document = open(draft)) {
            var rows = rows(document.getTables().get(MAIN_TABLE));
            var cleanups = rows.stream().filter(row -> row.get(4).equals("45")).toList();
            assertThat(cleanups).singleElement().satisfies(row -> {
                assertThat(row.get(2).lines().toList())
                        .isEqualTo(
                                language == Language.RU
                                        ? List.of(
                                                "14 июня 2025 года – Шерқала тауы", "12 июля 2025 года – Саура шатқалы")
                                        : List.of(
                                                "2025 жылғы 14 маусым – Шерқала тауы",
                                                "2025 жылғы 12 шілде – Саура шатқалы"));
                assertThat(row.get(3).lines()).containsExactly("Шерқала тауы", "Саура шатқалы");
            });
            var first = rows.indexOf(cleanups.getFirst());
            assertThat(rows.subList(first, first + 4))
                    .extracting(row -> row.get(8))
                    .containsExactly("2", "2", "45", "3,5");
            assertThat(rows)
                    .anyMatch(row -> row.get(4).equals("24")
                            && row.get(2)
                                    .equals(language == Language.RU ? "22 октября 2025 года" : "2025 жылғы 22 қазан"));
        }
        assertThat(text(draft)).contains(link);
    }

    @Test
    void textsOfPeopleSurviveLiterally() throws IOException {
        var book = new Logbook(Cases.declared(Cases.TAZA_ALEM).project());
        var evil = "{{goal}} {{?tasks}} <b>&amp; \"«» \u0001 ${x} [field] 😀";
        book.accepted(happening("t3a3", "2025-10-22", evil, 24));
        var draft = text(Drafts.docx(form, new Subject.OfProject(book.facts()), Language.RU));
        assertThat(draft).contains("{{goal}} {{?tasks}} <b>&amp; \"«» \uFFFD ${x} [field] 😀");
        var longText = "Ұзақ мәтін. ".repeat(2000).strip();
        var facts =
                Cases.declaredIn("{\"language\":\"kk\",\"project\":{\"title\":\"a\",\"goal\":\"" + longText + "\"}}");
        assertThat(text(Drafts.docx(form, new Subject.OfProject(facts), Language.KK)))
                .contains(longText);
    }

    @Test
    void linksThatAreNoAddressesStayText() throws IOException {
        var facts = Cases.declaredIn("""
                {"tasks":[{"number":1,"title":"a","activities":[{"number":1,"title":"b",
                 "links":["https://a b","http://ecocitizens/grant","not a link","https://x.kz/?q=«ә»"]}]}]}""");
        try (var document = open(Drafts.docx(form, new Subject.OfProject(facts), Language.KK))) {
            assertThat(document.getHyperlinks()).hasSize(2);
        }
    }

    @Test
    void theSameFactsGiveTheSameBytes() throws IOException {
        var first = Drafts.docx(form, new Subject.OfProject(Cases.declared(Cases.ZHETISU)), Language.RU);
        assertThat(Drafts.docx(form, new Subject.OfProject(Cases.declared(Cases.ZHETISU)), Language.RU))
                .isEqualTo(first);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
    }

    @Test
    void refusesToLeaveATagWithoutAValue() {
        var content =
                new HashMap<>(form.contentOf(new Subject.OfProject(Cases.declared(Cases.TAZA_ALEM)), Language.RU));
        for (var missing : List.of("amount", "main_rows", "tasks")) {
            var incomplete = new HashMap<String, Value>(content);
            incomplete.remove(missing);
            assertThatIllegalStateException().as(missing).isThrownBy(() -> {
                try (var template = Drafts.class
                        .getClassLoader()
                        .getResourceAsStream(Manifest.folder("final-report") + "final-report.ru.docx")) {
                    new Filling(Photos.NONE, Language.RU, Identity.NONE)
                            .fill(Objects.requireNonNull(template), incomplete);
                }
            });
        }
    }

    @Test
    void refusesALanguageThatTheFormDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Drafts.docx(form, new Subject.OfProject(Cases.declared(Cases.TAZA_ALEM)), Language.EN));
    }

    @Test
    void theActivityIsMergedOverItsIndicatorsAndTheTaskOverItsActivities() throws IOException {
        var facts = Cases.declared(Cases.TAZA_ALEM);
        try (var document = open(Drafts.docx(form, new Subject.OfProject(facts), Language.KK))) {
            var table = document.getTables().get(MAIN_TABLE);
            assertThat(begins(table, 0)).isEqualTo(3);
            assertThat(begins(table, 1)).isEqualTo(10);
            assertThat(begins(table, 7)).isEqualTo(rows(table).size());
        }
    }

    @Test
    void marksWhatIsNotTranslated() throws IOException {
        try (var document =
                open(Drafts.docx(form, new Subject.OfProject(Cases.declared(Cases.TAZA_ALEM)), Language.RU))) {
            var title = document.getTables().get(MAIN_TABLE).getRow(HEADER_ROWS).getCell(1);
            assertThat(title.getParagraphs().getFirst().getRuns().getFirst().getStyle())
                    .isEqualTo("Untranslated");
        }
        assertThat(text(Drafts.docx(form, new Subject.OfProject(Cases.declared(Cases.TAZA_ALEM)), Language.RU)))
                .contains("Жёлтым отмечен текст без перевода");
        assertThat(text(Drafts.docx(form, new Subject.OfProject(Cases.declared(Cases.TAZA_ALEM)), Language.KK)))
                .doesNotContain("аудармасы жоқ");
    }

    @Test
    void repeatsTheHeaderOfTheMainTableOnEveryPage() throws IOException {
        try (var document =
                open(Drafts.docx(form, new Subject.OfProject(Cases.declared(Cases.TAZA_ALEM)), Language.RU))) {
            var table = document.getTables().get(MAIN_TABLE);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isTrue();
            assertThat(table.getRow(2).isRepeatHeader()).isFalse();
        }
    }

    /** How many cells of a column begin something, and do not go on from above. */
    private static long begins(XWPFTable table, int column) {
        return table.getRows().stream()
                .skip(HEADER_ROWS)
                .map(row -> row.getCell(column).getCTTc().getTcPr())
                .filter(cell -> !cell.isSetVMerge() || cell.getVMerge().getVal() == STMerge.RESTART)
                .count();
    }

    private static List<List<String>> rows(XWPFTable table) {
        return rows(table, HEADER_ROWS);
    }

    private static List<List<String>> rows(XWPFTable table, int header) {
        return table.getRows().stream()
                .skip(header)
                .map(row -> row.getTableCells().stream()
                        .map(cell -> cell.getText().strip())
                        .toList())
                .toList();
    }

    private static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static String text(byte[] docx) {
        try (var document = open(docx);
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String noData(Language language) {
        return Objects.requireNonNull(NO_DATA.get(language));
    }

    private static List<String> ids(Map<Language, List<Manifest.Label>> labels, Language language) {
        return Objects.requireNonNull(labels.get(language)).stream()
                .map(Manifest.Label::id)
                .collect(Collectors.toList());
    }
}
