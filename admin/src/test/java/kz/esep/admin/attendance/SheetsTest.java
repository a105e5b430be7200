package kz.esep.admin.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets as whoever downloads them opens them. */
class SheetsTest {

    private static final String PAGE = "/projects/taza-ozen-ulgi/attendance";

    private static Office office;
    private static Visitor coordinator;

    @BeforeAll
    static void open() {
        office = Office.open();
        Gatherings.fill(office);
        coordinator = Visitor.fromTheChat(office, SampleEntries.COORDINATOR);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({"KK, Қатысушыларды тіркеу парағы, Қолы", "RU, Лист регистрации участников, Подпись"})
    void theSheetToSignHasEmptyLinesAndAColumnForSignatures(String language, String title, String signature)
            throws IOException {
        var address = PAGE + "/sign-in?activity=t1a1&day=2026-06-20&place=%D0%A0%D0%BE%D1%89%D0%B0&lines=40&language="
                + language + "&format=";
        try (var document = new XWPFDocument(new ByteArrayInputStream(download(address + "DOCX")))) {
            var table = document.getTables().getFirst();
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo(title);
            assertThat(table.getNumberOfRows()).isEqualTo(41);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getCell(5).getText()).isEqualTo(signature);
            assertThat(table.getRow(40).getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactly("40", "", "", "", "", "");
        }
        try (var pdf = Loader.loadPDF(download(address + "PDF"))) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(text).contains(title, "Роща", "2 / 2");
            assertThat(text.split(signature, -1))
                    .as("the heading on every page")
                    .hasSizeGreaterThan(2);
        }
    }

    @Test
    void namesThatLookLikeFormulasStayText() throws IOException {
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(download(PAGE + "/g3/list?language=RU&format=XLSX")))) {
            var sheet = workbook.getSheetAt(0);
            var names = new ArrayList<String>();
            sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                names.add(cell.getStringCellValue());
            }));
            assertThat(names).contains("=cmd|' /C calc'!A0", "Сынақов Марат", "жен.", "23–27 лет");
        }
    }

    @Test
    void theListSaysWhereItHasFewerPeopleThanWereCounted() throws IOException {
        try (var document =
                new XWPFDocument(new ByteArrayInputStream(download(PAGE + "/g2/list?language=KK&format=DOCX")))) {
            assertThat(document.getTables().getFirst().getNumberOfRows()).isEqualTo(5);
            assertThat(document.getTables().getFirst().getRow(1).getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactly("1", "Сынақова Айгүл Үлгіқызы", "әйел", "17–22 жас", "жастар");
            assertThat(document.getParagraphs().getLast().getText())
                    .isEqualTo("Тізімде 4 адам, ал есептелген қатысушы саны – 5.");
        }
    }

    @Test
    void aThousandLinesAreNotPrinted() {
        for (var wrong : List.of("lines=1000", "lines=0", "lines=x")) {
            var answer = get(PAGE + "/sign-in?activity=-&day=2026-06-20&language=KK&format=PDF&" + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
        }
    }

    private static byte[] download(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        return answer.body();
    }

    private static HttpResponse<byte[]> get(String path) {
        try {
            return coordinator
                    .browser()
                    .send(
                            HttpRequest.newBuilder(URI.create(office.address() + path))
                                    .build(),
                            BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
