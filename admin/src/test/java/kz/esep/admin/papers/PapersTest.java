package kz.esep.admin.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import kz.esep.call.Call;
import kz.esep.call.CallId;
import kz.esep.call.Calls;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.ProjectId;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PapersTest {

    private static final ProjectId PROJECT = new ProjectId("taza-ozen-ulgi");

    private static Office office;
    private static Visitor operator;

    @BeforeAll
    static void open() {
        office = Office.open();
        SampleEntries.fill(office);
        operator = Visitor.signedIn(office);
        office.bean(Calls.class)
                .add(new Call(
                        new CallId("call-1"),
                        0,
                        Wording.of(Language.KK, "Үлгі облысының басқармасы"),
                        Call.Body.DEPARTMENT,
                        2025,
                        LocalDate.of(2025, 2, 3),
                        List.of("https://example.kz/kk"),
                        LocalDate.of(2025, 3, 1),
                        List.of(new Call.Priority(
                                Wording.of(Language.KK, "Таза өзендер"), null, 1, new BigDecimal("12000000"))),
                        List.of(),
                        List.of(new Call.Signatory(Wording.of(Language.KK, "Басқарма Төрағасы"), "Үлгі Асқар")),
                        List.of(PROJECT),
                        Wording.of(Language.KK, "Жоба іске асырылды."),
                        null));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void theOperatorsReportIsMadeOfTheCallAndItsProjects() throws Exception {
        assertThat(text("/calls/call-1/report.docx?form=operator-report&language=kk"))
                .contains("Үлгі облысының басқармасы", "Таза өзендер", "12\u00a0000\u00a0000", "Үлгі Асқар")
                .contains("1 үкіметтік емес ұйыммен 1 шарт жасалды.")
                .contains("Жоба іске асырылды.", "Таза өзен – үлгі жоба", "3,7");
        assertThat(text("/calls/call-1/report.docx?form=operator-report&language=ru"))
                .contains("Заказчик:", "Чистая река – пример проекта");
    }

    @Test
    void thePageOfACallOffersItsPapers() {
        assertThat(operator.get("/calls/call-1").body())
                .contains("/calls/call-1/report.docx?form=operator-report&amp;language=ru")
                .contains("/calls/call-1/report.docx?form=press-release&amp;language=en");
    }

    @Test
    void thePressReleaseCountsTheEventsOfItsProjects() throws Exception {
        for (var language : Language.values()) {
            assertThat(text("/calls/call-1/report.docx?form=press-release&on=2025-12-01&language=" + language.code()))
                    .contains(language == Language.EN ? "1 December 2025" : "2025");
        }
    }

    @Test
    void anAcceptedEntryHasAReportOfItsOwn() throws Exception {
        var accepted = office.bean(Entries.class).of(PROJECT).stream()
                .filter(entry -> entry.fact().isPresent())
                .findFirst()
                .orElseThrow();
        var address = "/projects/" + PROJECT + "/entries/" + accepted.id() + "/report.docx?language=";
        assertThat(text(address + "kk")).contains("Таза өзен – үлгі жоба", "күні өтті.");
        assertThat(text(address + "en")).contains("The event took place on");
    }

    @Test
    void anActivityHasOneOfAllItsEntries() throws Exception {
        var activity = office.bean(Entries.class).of(PROJECT).stream()
                .filter(entry -> entry.fact().isPresent())
                .flatMap(entry -> Stream.ofNullable(entry.newest().happening().activity()))
                .findFirst()
                .orElseThrow();
        assertThat(text("/projects/" + PROJECT + "/activities/" + activity.value() + "/report.docx?language=ru"))
                .contains("Чистая река – пример проекта", "Дата проведения");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        var waiting = office.bean(Entries.class).of(PROJECT).stream()
                .filter(entry ->
                        entry.state() == Entry.State.SUBMITTED && entry.fact().isEmpty())
                .findFirst();
        waiting.ifPresent(entry -> assertThat(
                        status("/projects/" + PROJECT + "/entries/" + entry.id() + "/report.docx?language=kk"))
                .isEqualTo(404));
        assertThat(status("/calls/no-call/report.docx?form=operator-report&language=kk"))
                .isEqualTo(404);
        assertThat(status("/calls/call-1/report.docx?form=final-report&language=kk"))
                .isEqualTo(404);
        assertThat(status("/calls/call-1/report.docx?form=operator-report&language=en"))
                .isEqualTo(404);
        assertThat(status("/projects/" + PROJECT + "/activities/none/report.docx?language=kk"))
                .isEqualTo(404);
    }

    private static int status(String address) {
        return operator.get(address).statusCode();
    }

    private static String text(String address) throws Exception {
        HttpResponse<byte[]> response = operator.browser()
                .send(
                        HttpRequest.newBuilder(URI.create(office.address() + address))
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        try (var document = new XWPFDocument(new ByteArrayInputStream(response.body()));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
