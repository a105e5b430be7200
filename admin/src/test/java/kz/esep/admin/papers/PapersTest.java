package kz.esep.admin.papers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import kz.esep.call.Call;
import kz.esep.call.CallId;
import kz.esep.call.Calls;
import kz.esep.call.Programme;
import kz.esep.drafts.Draft;
import kz.esep.drafts.KeptDrafts;
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

    private static final String CALL = "/calls/call-1";
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
                        null,
                        Programme.untold()));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void theOperatorsReportIsMadeOfTheCallAndItsProjects() throws Exception {
        assertThat(text(kept(CALL + "/drafts", "form", "operator-report", "language", "kk")))
                .contains("Үлгі облысының басқармасы", "Таза өзендер", "12\u00a0000\u00a0000", "Үлгі Асқар")
                .contains("1 үкіметтік емес ұйыммен 1 шарт жасалды.")
                .contains("Жоба іске асырылды.", "Таза өзен – үлгі жоба", "3,7");
        assertThat(text(kept(CALL + "/drafts", "form", "operator-report", "language", "ru")))
                .contains("Заказчик:", "Чистая река – пример проекта");
    }

    @Test
    void thePageOfACallOffersItsPapersAndListsItsDrafts() {
        var draft = kept(CALL + "/drafts", "form", "press-release", "language", "en");
        assertThat(operator.get(CALL).body())
                .contains("value=\"operator-report\"", "value=\"press-release\"", "name=\"language\" value=\"en\"")
                .contains(draft);
    }

    @Test
    void theSameFactsGiveTheSameDraftOnceMore() {
        var first = kept(CALL + "/drafts", "form", "operator-report", "language", "kk");
        assertThat(kept(CALL + "/drafts", "form", "operator-report", "language", "kk"))
                .isEqualTo(first);
        var drafts = office.bean(KeptDrafts.class).of(Draft.shelfOf(new CallId("call-1")));
        assertThat(drafts).filteredOn(draft -> draft.language() == Language.KK).hasSize(1);
        assertThat(operator.get(first).body())
                .contains("Үлгі облысының басқармасы", "operator", "SHA-256", first + "/draft.pdf")
                .doesNotContain("evidence.zip");
        assertThat(status(first + "/draft.pdf")).isEqualTo(200);
        assertThat(status(first + "/sources.docx")).isEqualTo(200);
        assertThat(status(first + "/paper.css")).isEqualTo(200);
    }

    @Test
    void aFigureOfTheOperatorsReportShowsItsEntries() {
        var draft = kept(CALL + "/drafts", "form", "operator-report", "language", "ru");
        var figure = Pattern.compile(draft + "/figures/[a-z0-9]+")
                .matcher(operator.get(draft).body());
        assertThat(figure.find()).isTrue();
        assertThat(operator.get(figure.group()).body()).contains("/projects/" + PROJECT + "/entries/");
    }

    @Test
    void thePressReleaseCountsTheEventsOfItsProjects() throws Exception {
        for (var language : Language.values()) {
            var draft =
                    kept(CALL + "/drafts", "form", "press-release", "on", "2025-12-01", "language", language.code());
            assertThat(text(draft)).contains(language == Language.EN ? "1 December 2025" : "2025");
        }
    }

    @Test
    void anAcceptedEntryHasAReportOfItsOwn() throws Exception {
        var accepted = accepted();
        var address = "/projects/" + PROJECT + "/entries/" + accepted.id() + "/drafts";
        assertThat(text(kept(address, "language", "kk"))).contains("Таза өзен – үлгі жоба", "күні өтті.");
        var english = kept(address, "language", "en");
        assertThat(text(english)).contains("The event took place on");
        assertThat(operator.get(english).body()).contains("SHA-256").doesNotContain("evidence.zip");
        assertThat(operator.get("/projects/" + PROJECT + "/drafts").body()).contains("№ " + accepted.number());
        assertThat(status(english + "/evidence.zip")).isEqualTo(404);
    }

    @Test
    void anActivityHasOneOfAllItsEntries() throws Exception {
        var activity = requireNonNull(accepted().newest().happening().activity());
        var draft = kept("/projects/" + PROJECT + "/activity-drafts", "activity", activity.value(), "language", "ru");
        assertThat(text(draft)).contains("Чистая река – пример проекта", "Дата проведения");
        var used = office.bean(KeptDrafts.class)
                .find(PROJECT.value(), Integer.parseInt(draft.substring(draft.lastIndexOf('/') + 1)))
                .orElseThrow()
                .used();
        assertThat(used).isNotEmpty();
        assertThat(office.bean(Entries.class)
                        .findAll(used.stream().map(Draft.Used::entry).toList()))
                .allSatisfy(entry -> assertThat(
                                entry.fact().orElseThrow().happening().activity())
                        .isEqualTo(activity));
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        office.bean(Entries.class).of(PROJECT).stream()
                .filter(entry -> entry.fact().isEmpty())
                .findFirst()
                .ifPresent(entry -> assertThat(
                                posted("/projects/" + PROJECT + "/entries/" + entry.id() + "/drafts", "language", "kk"))
                        .isEqualTo(404));
        assertThat(posted("/calls/no-call/drafts", "form", "operator-report", "language", "kk"))
                .isEqualTo(404);
        assertThat(posted(CALL + "/drafts", "form", "final-report", "language", "kk"))
                .isEqualTo(404);
        assertThat(posted(CALL + "/drafts", "form", "operator-report", "language", "en"))
                .isEqualTo(404);
        assertThat(posted("/projects/" + PROJECT + "/activity-drafts", "activity", "none", "language", "kk"))
                .isEqualTo(404);
        assertThat(status(CALL + "/drafts/99")).isEqualTo(404);
    }

    private static Entry accepted() {
        return office.bean(Entries.class).of(PROJECT).stream()
                .filter(entry ->
                        entry.fact().isPresent() && entry.newest().happening().activity() != null)
                .findFirst()
                .orElseThrow();
    }

    /** Compiles a draft and gives the address of its page. */
    private static String kept(String address, String... form) {
        operator.get(CALL);
        var answer = operator.post(address, form);
        assertThat(answer.statusCode()).as(address).isEqualTo(302);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static int posted(String address, String... form) {
        return operator.post(address, form).statusCode();
    }

    private static int status(String address) {
        return operator.get(address).statusCode();
    }

    private static String text(String draft) throws Exception {
        var address = draft + "/draft.docx";
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
