package kz.esep.admin.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import kz.esep.card.ProjectCards;
import kz.esep.card.Reach;
import kz.esep.drafts.Draft;
import kz.esep.drafts.KeptDrafts;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.language.Dates;
import kz.esep.people.PersonId;
import kz.esep.plan.ProjectId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drafts of a project in the back office: compiled, kept, compared, traced and handed out. */
class DraftPagesTest {

    private static final String DRAFTS = "/projects/taza-ozen-ulgi/drafts";

    private static Office office;
    private static Visitor operator;
    private static ProjectId project;

    @TempDir
    private Path directory;

    @BeforeAll
    static void open() {
        office = Office.open();
        project = SampleEntries.fill(office);
        operator = Visitor.signedIn(office);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void nothingIsShownToWhoHasNotSignedIn() {
        var stranger = new Visitor(office);
        for (var path : List.of("", "/1", "/1/draft.docx", "/1/draft.pdf", "/1/evidence.zip", "/1/figures/esep1")) {
            assertThat(Visitor.target(stranger.get(DRAFTS + path))).as(path).startsWith("/sign-in");
        }
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        operator.get(DRAFTS);
        assertThat(operator.post(DRAFTS, "form", "no-form", "language", "ru").statusCode())
                .isEqualTo(404);
        assertThat(operator.post(DRAFTS, "form", "final-report", "language", "xx")
                        .statusCode())
                .isEqualTo(404);
        assertThat(operator.get(DRAFTS + "/4711").statusCode()).isEqualTo(404);
        assertThat(operator.get(DRAFTS + "/4711/draft.docx").statusCode()).isEqualTo(404);
    }

    @Test
    void theSameFactsAreTheSameDraftByteForByte() throws Exception {
        var first = compiled("ru");
        var again = compiled("ru");
        assertThat(again).isEqualTo(first);
        assertThat(bytes(first + "/draft.docx")).isEqualTo(bytes(first + "/draft.docx"));
        assertThat(bytes(first + "/draft.pdf")).isEqualTo(bytes(first + "/draft.pdf"));
        assertThat(operator.get(DRAFTS).body()).contains("operator");
    }

    @Test
    void allFormatsSayTheSame() throws Exception {
        var draft = compiled("kk");
        var page = operator.get(draft).body();
        assertThat(page)
                .contains("Таза өзен – үлгі жоба", "Жиналған қоқыс", "3,7")
                .doesNotContain("style=");
        assertThat(docx(bytes(draft + "/draft.docx"))).contains("Таза өзен – үлгі жоба", "Жиналған қоқыс", "3,7");
        try (var pdf = Loader.loadPDF(bytes(draft + "/draft.pdf"))) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains("Таза өзен – үлгі жоба", "3,7");
            assertThat(pdf.getPage(0).getResources().getFontNames())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(
                                    pdf.getPage(0).getResources().getFont(name).isEmbedded())
                            .isTrue());
        }
    }

    @Test
    void aFigureShowsTheEntriesThatItWasMadeOf() throws Exception {
        var draft = compiled("ru");
        var page = operator.get(draft).body();
        var figure = page.replaceAll("(?s).*href=\"([^\"]*/figures/esep\\d+)#behind\"[^>]*>(?:<[^>]*>)*3,7.*", "$1");
        assertThat(figure).startsWith(draft + "/figures/esep");
        var behind = operator.get(figure, "HX-Request", "true").body();
        assertThat(behind).contains("№ 1", "Тал жағалау", "/entries/").doesNotContain("<html");
        assertThat(operator.get(figure).body()).contains("<html", "Тал жағалау");
        assertThat(docx(bytes(draft + "/sources.docx"))).contains("Источники показателей", "3,7", "№ 1–5");
    }

    @Test
    void annexesComeAsSpreadsheets() throws Exception {
        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(bytes("/projects/taza-ozen-ulgi/sheets/ru/plan-fact.xlsx")))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(5).getStringCellValue())
                    .isEqualTo("Факт");
            assertThat(book.getSheetAt(0).getLastRowNum()).isGreaterThan(3);
        }
        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(bytes("/projects/taza-ozen-ulgi/sheets/kk/publications.xlsx")))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(2).getStringCellValue())
                    .isEqualTo("Алаң");
        }
    }

    @Test
    void theRegisterOfPublicationsTellsHowManyTheyReached() throws Exception {
        var cards = office.bean(ProjectCards.class);
        var seen = new Reach("r1", "https://www.instagram.com/p/ULGI3/?utm_source=ig", 1_250, null);
        assertThat(cards.replace(cards.of(project).change().reach(List.of(seen)).made()))
                .isTrue();
        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(bytes("/projects/taza-ozen-ulgi/sheets/ru/publications.xlsx")))) {
            for (var row : book.getSheetAt(0)) {
                var reach = row.getCell(5);
                if (row.getCell(3).getStringCellValue().contains("ULGI3")) {
                    assertThat(reach.getNumericCellValue()).isEqualTo(1_250);
                } else if (row.getRowNum() > 0) {
                    assertThat(reach == null || reach.getCellType() == CellType.BLANK)
                            .isTrue();
                }
            }
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(6);
        }
    }

    @Test
    void theEvidencePackIsVerifiedByTheUsualTools() throws Exception {
        var draft = compiled("ru");
        var zip = directory.resolve("pack.zip");
        Files.write(zip, bytes(draft + "/evidence.zip"));
        var unpacked = Unpacked.of(zip, directory.resolve("out"));
        assertThat(unpacked.verify()).isEqualTo("ok");
        assertThat(Files.readString(unpacked.file("manifest.csv"))).contains("SHA-256");
        assertThat(docx(Files.readAllBytes(unpacked.file("draft-" + draft.replaceAll(".*/", "") + ".docx"))))
                .contains("3,7");
    }

    /** The sample has an accepted entry every fourth day from 6 May on. */
    @Test
    void whatBeganAfterTheLastDayIsNotInAnInterimReport() throws Exception {
        var early = interim("2026-05-12");
        assertThat(docx(bytes(early + "/draft.docx")))
                .contains("ULGI1", "ULGI2", "12 мая 2026")
                .doesNotContain("ULGI3", "ULGI5");
        var kept = office.bean(KeptDrafts.class)
                .find(project.value(), Integer.parseInt(early.replaceAll(".*/", "")))
                .orElseThrow();
        assertThat(kept.until()).isEqualTo(LocalDate.of(2026, 5, 12));
        assertThat(kept.used()).extracting(Draft.Used::number).containsExactly(1, 2);
        assertThat(operator.get(early, "Accept-Language", "ru").body())
                .contains("Последний день – ")
                .doesNotContain("После этого черновика записи изменились");
        assertThat(operator.get(DRAFTS, "Accept-Language", "ru").body()).contains("– по 12");
        assertThat(interim("2026-05-14")).isNotEqualTo(early);
        assertThat(docx(bytes(interim("") + "/draft.docx"))).contains("ULGI1", "ULGI5");
    }

    @Test
    void theLastDayOfAnInterimReportIsNeitherInTheFutureNorBeforeTheProject() {
        var tomorrow = LocalDate.ofInstant(now(), Dates.KAZAKHSTAN).plusDays(1);
        assertThat(refused(tomorrow.toString())).contains("Этот день ещё не наступил", "value=\"" + tomorrow);
        assertThat(refused("2026-02-28")).contains("Проект начался 1 марта", "selected=\"selected\"");
        assertThat(refused("soon")).contains("Не удалось понять этот день");
    }

    /** Uses a project of its own life: what the other tests look at stays. */
    @Test
    void tellsWhatChangedSinceTheLastDraftAndWhichEntriesAreOutdated() {
        try (var other = Office.open()) {
            var sample = SampleEntries.fill(other);
            var visitor = Visitor.signedIn(other);
            visitor.get(DRAFTS);
            visitor.post(DRAFTS, "form", "final-report", "language", "ru");
            var entries = other.bean(Entries.class);
            var entry = entries.of(sample).getFirst();
            assertThat(visitor.get("/projects/taza-ozen-ulgi/entries/" + entry.id())
                            .body())
                    .doesNotContain("Changed since draft", "Изменено после черновика", "нобайдан кейін өзгерген");
            entries.write(withdrawn(entry));
            assertThat(visitor.get("/projects/taza-ozen-ulgi/entries/" + entry.id(), "Accept-Language", "ru")
                            .body())
                    .contains("Изменено после черновика № 1");
            assertThat(visitor.get(DRAFTS + "/1", "Accept-Language", "ru").body())
                    .contains("После этого черновика записи изменились");
            visitor.post(DRAFTS, "form", "final-report", "language", "ru");
            assertThat(visitor.get(DRAFTS + "/2", "Accept-Language", "ru").body())
                    .contains("Что изменилось после черновика № 1", "<del>", "<ins>", "Отозваны записи:");
        }
    }

    @Test
    void aDraftThatNamesAnErasedPersonLosesItsFiles() throws Exception {
        var draft = compiled("ru");
        var kept = office.bean(KeptDrafts.class);
        var number = Integer.parseInt(draft.replaceAll(".*/", ""));
        assertThat(kept.erase(new PersonId("nobody"), "Nobody At All", List.of(project.value()), now()))
                .isZero();
        // Any words of the document stand for a name here.
        assertThat(kept.erase(new PersonId("nobody"), "ЧИСТАЯ река – пример проекта", List.of(project.value()), now()))
                .isPositive();
        assertThat(operator.get(draft + "/draft.docx").statusCode()).isEqualTo(410);
        assertThat(operator.get(draft, "Accept-Language", "ru").body()).contains("Составьте черновик заново");
        assertThat(kept.find(project.value(), number).orElseThrow().isWithheld())
                .isTrue();
        assertThat(compiled("ru")).isNotEqualTo(draft);
    }

    private static Entry withdrawn(Entry entry) {
        return entry.withdrawn("operator", null, now(), "test-withdrawal");
    }

    private static Instant now() {
        return office.bean(Clock.class).instant();
    }

    private static String compiled(String language) {
        operator.get(DRAFTS);
        return Visitor.target(operator.post(DRAFTS, "form", "final-report", "language", language));
    }

    private static String interim(String until) {
        operator.get(DRAFTS);
        return Visitor.target(operator.post(DRAFTS, "form", "interim-report", "language", "ru", "until", until));
    }

    private static String refused(String until) {
        operator.get(DRAFTS, "Accept-Language", "ru");
        var answer = operator.post(DRAFTS, "form", "interim-report", "language", "ru", "until", until);
        assertThat(Visitor.target(answer)).isEqualTo(DRAFTS);
        return operator.get(DRAFTS, "Accept-Language", "ru").body();
    }

    private static byte[] bytes(String path) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(office.address() + path)).build();
        var response = operator.browser().send(request, BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        return response.body();
    }

    private static String docx(byte[] bytes) throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
