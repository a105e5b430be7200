package kz.esep.admin.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.admin.reports.paper.NotAWordFile;
import kz.esep.admin.reports.paper.Passages;
import kz.esep.admin.reports.paper.WordFile;
import kz.esep.drafts.Draft;
import kz.esep.drafts.KeptDrafts;
import kz.esep.language.Phrases;
import kz.esep.plan.ProjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** An operator restyles a template in Word and brings it back. */
class TemplatesPageTest {

    private static final ProjectId PROJECT = new ProjectId("taza-ozen-ulgi");
    private static final String TITLE = "ОБРАЗЕЦ, ОФОРМЛЕННЫЙ ОПЕРАТОРОМ";

    private static Office office;
    private static Visitor operator;
    private static Slot slot;

    @BeforeAll
    static void open() {
        office = Office.open();
        SampleEntries.fill(office);
        operator = Visitor.signedIn(office);
        var kept = compile();
        slot = Slot.of("final-report-" + kept.version() + "-ru", new Forms(office.bean(Phrases.class)))
                .orElseThrow();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void onlyTheShippedOneIsThere() {
        office.bean(MongoTemplate.class).remove(new Query(), "templates");
    }

    @Test
    void aRestyledTemplateIsInForceAtOnceAndEachDraftKnowsItsOwn() throws Exception {
        assertThat(compile().template()).isNull();
        bring(restyled());
        assertThat(operator.get("/templates").body()).contains("қолтаңба.docx", "operator");
        var draft = compile();
        assertThat(draft.template()).isEqualTo(1);
        assertThat(text(draft)).contains(TITLE);
        assertThat(text(compile())).contains(TITLE);
        assertThat(office.bean(KeptDrafts.class).of(PROJECT.value()).getLast().number())
                .as("the same facts and template are the same draft")
                .isEqualTo(draft.number());
    }

    @Test
    void theWayBackToTheShippedOneAndForthAgainIsKept() throws Exception {
        bring(restyled());
        inForce(0);
        assertThat(text(compile())).doesNotContain(TITLE);
        inForce(1);
        assertThat(compile().template()).isEqualTo(1);
        var history = office.bean(Templates.class).of(slot.id());
        assertThat(history.brought()).hasSize(1);
        assertThat(history.steps()).extracting(TemplateHistory.Step::number).containsExactly(1, 0, 1);
        assertThat(history.steps()).extracting(TemplateHistory.Step::by).containsOnly("operator");
    }

    @Test
    void aTemplateWithAnUnknownTagIsRefusedByNameAndPlaceAndTheOldOneStays() throws Exception {
        bring(restyled());
        var refused = bring(edited(xml -> xml.replace("{{amount}}", "{{amonut}}")));
        assertThat(refused).contains("{{amonut}}", "{{amount}}", "белгісі жоқ", "бұрынғысы күшінде қалды");
        assertThat(text(compile())).contains(TITLE);
        assertThat(office.bean(Templates.class).of(slot.id()).brought()).hasSize(1);
    }

    @Test
    void whatIsNoTemplateIsRefusedWithASentence() {
        assertThat(bring("not a document".getBytes(StandardCharsets.UTF_8))).contains("Word құжаты (DOCX) емес");
        assertThat(bring(new byte[0])).contains("Файл бос немесе 5 МБ-тан үлкен");
        assertThat(bring(edited(xml -> xml.replace("{{goal}}", "{{goal}")))).contains("{{goal}}", "жақшасы түсіп");
        assertThat(office.bean(Templates.class).of(slot.id()).brought()).isEmpty();
    }

    @Test
    void theTemplateInForceIsHandedOutToBeRestyled() throws Exception {
        assertThat(download(0)).isEqualTo(slot.shipped());
        var restyled = restyled();
        bring(restyled);
        assertThat(download(1)).isEqualTo(restyled);
        assertThat(operator.get("/templates/" + slot.id() + "/7.docx").statusCode())
                .isEqualTo(404);
        assertThat(operator.get("/templates/no-form-1-ru/0.docx").statusCode()).isEqualTo(404);
    }

    @Test
    void oneThatLacksWhatTheFormHasByNowIsPassedOver() {
        var templates = office.bean(Templates.class);
        templates.store("old", edited(xml -> xml.replace("{{amount}}", "")));
        assertThat(templates.keep(
                        TemplateHistory.empty(slot.id()).bringing("old.docx", "old", 1, "operator", SampleEntries.NOW)))
                .isTrue();
        assertThat(compile().template()).isNull();
        assertThat(operator.get("/templates").body()).contains("№ 1 үлгі енді сай келмейді");
    }

    private static String bring(byte[] docx) {
        operator.get("/templates");
        assertThat(operator.upload("/templates/" + slot.id(), "file", "қолтаңба.docx", docx)
                        .statusCode())
                .isEqualTo(302);
        return operator.get("/templates").body();
    }

    private static void inForce(int number) {
        operator.get("/templates");
        assertThat(operator.post("/templates/" + slot.id() + "/in-force", "number", String.valueOf(number))
                        .statusCode())
                .isEqualTo(302);
    }

    private static Draft compile() {
        operator.get("/projects/" + PROJECT + "/drafts");
        var answer = operator.post("/projects/" + PROJECT + "/drafts", "form", "final-report", "language", "ru");
        var path = URI.create(answer.headers().firstValue("Location").orElseThrow())
                .getPath();
        return office.bean(KeptDrafts.class)
                .find(PROJECT.value(), Integer.parseInt(path.substring(path.lastIndexOf('/') + 1)))
                .orElseThrow();
    }

    private static String text(Draft draft) throws NotAWordFile {
        var docx =
                office.bean(KeptDrafts.class).bytes(draft, KeptDrafts.Part.DOCX).orElseThrow();
        return Passages.of(WordFile.of(docx)).toString();
    }

    private static byte[] download(int number) throws Exception {
        return operator.browser()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        office.address() + "/templates/" + slot.id() + "/" + number + ".docx"))
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
    }

    /** With a line of its own above everything else. */
    private static byte[] restyled() {
        return edited(xml -> xml.replaceFirst("<w:body>", "<w:body><w:p><w:r><w:t>" + TITLE + "</w:t></w:r></w:p>"));
    }

    private static byte[] edited(UnaryOperator<String> edit) {
        return Edited.of(slot.shipped(), Map.of("word/document.xml", edit));
    }
}
