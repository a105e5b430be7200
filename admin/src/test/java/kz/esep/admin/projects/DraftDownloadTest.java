package kz.esep.admin.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DraftDownloadTest {

    private static final String DRAFT = "/projects/taza-ozen-ulgi/draft";

    private static Office office;
    private static Visitor operator;

    @BeforeAll
    static void open() {
        office = Office.open();
        SampleEntries.fill(office);
        operator = Visitor.signedIn(office);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void theFinalReportComesAsAWordDocumentInBothLanguages() throws Exception {
        assertThat(text("ru")).contains("Чистая река – пример проекта", "Собранный мусор", "3,7");
        assertThat(text("kk")).contains("Таза өзен – үлгі жоба", "Жиналған қоқыс", "3,7");
    }

    @Test
    void aFormOrLanguageThatDoesNotExistIsNotFound() {
        assertThat(operator.get(DRAFT + "?form=no-form&language=ru").statusCode())
                .isEqualTo(404);
        assertThat(operator.get(DRAFT + "?form=final-report&language=xx").statusCode())
                .isEqualTo(404);
    }

    private static String text(String language) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create(office.address() + DRAFT + "?form=final-report&language=" + language))
                .build();
        var response = operator.browser().send(request, BodyHandlers.ofByteArray());
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains(".docx");
        try (var document = new XWPFDocument(new ByteArrayInputStream(response.body()));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
