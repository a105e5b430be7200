package kz.esep.admin.projects.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.esep.admin.Cases;
import kz.esep.admin.Office;
import kz.esep.admin.Visitor;
import kz.esep.admin.projects.table.Sheets;
import kz.esep.plan.ContractChange;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A coordinator brings the plan as a sheet, looks it through, corrects it and makes a project of it. */
class ProposalPageTest {

    private static final List<String> ROWS = List.of(
            "Задача 1. Убрать берег|Мероприятие 1. Субботники||Субботники|шт|не менее 10",
            "||| Участники|человек|много");

    private static Office office;
    private static Visitor operator;

    @BeforeAll
    static void open() {
        office = Office.open();
        operator = Visitor.signedIn(office);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void aSheetIsLookedThroughCorrectedAndBecomesAProject() throws Exception {
        operator.get("/");
        var page = followed(operator.upload(
                "/projects",
                "file",
                "план.xlsx",
                sheet(ROWS),
                "id",
                "bereg",
                "title",
                "Чистый берег",
                "language",
                "ru"));
        var body = operator.get(page).body();
        assertThat(body).contains("план.xlsx", "Субботники", "≥ 10", "План!D5", "Саны оқылмады");
        assertThat(projects().find(new ProjectId("bereg"))).isEmpty();
        operator.post(page + "/rows/3", "role", "INDICATOR", "text", "Участники", "unit", "человек", "plan", "200");
        body = operator.get(page).body();
        assertThat(body).doesNotContain("Саны оқылмады");
        taken(page);
        var project = projects().find(new ProjectId("bereg")).orElseThrow();
        assertThat(project.title().ru()).isEqualTo("Чистый берег");
        assertThat(project.activities().toList().getFirst().indicators()).hasSize(2);
        assertThat(operator.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void aNumberThatStandsTwiceHasToBeCorrectedFirst() throws Exception {
        operator.get("/");
        var page = followed(operator.upload(
                "/projects",
                "file",
                "план.xlsx",
                sheet(List.of("Задача 1. А|Мероприятие 1. Б||В||не менее 7", "|Мероприятие 1. Г||Д||много")),
                "id",
                "twice",
                "title",
                "Дважды",
                "language",
                "ru"));
        assertThat(operator.get(page).body())
                .contains("Мұндай нөмір осы жерде екінші рет", "Түсінілді: ≥ 7", "Саны оқылмады")
                .doesNotContain("taking-over");
        operator.post(page + "/rows/3", "role", "ACTIVITY", "number", "2", "text", "Г");
        taken(page);
        assertThat(projects().find(new ProjectId("twice")).orElseThrow().activities())
                .extracting(one -> one.id().value())
                .containsExactly("t1a1", "t1a2");
    }

    @Test
    void aNewPlanShowsWhatItChangesAndKeepsWhatIsTheSame() throws Exception {
        operator.get("/");
        operator.upload("/projects", "file", "taza.json", Cases.content(Cases.TAZA_ALEM), "id", "taza-again");
        var before = projects().find(new ProjectId("taza-again")).orElseThrow();
        var title = before.activities().findFirst().orElseThrow().title().in(before.language());
        var changed = new String(Cases.content(Cases.TAZA_ALEM), StandardCharsets.UTF_8)
                .replace('"' + title + '"', '"' + title + " (жаңа)\"");
        operator.get("/projects/taza-again");
        var page = followed(operator.upload(
                "/projects/taza-again/plan", "file", "taza2.json", changed.getBytes(StandardCharsets.UTF_8)));
        assertThat(operator.get(page).body()).contains("(жаңа)", "өзгереді");
        assertThat(projects().find(new ProjectId("taza-again")).orElseThrow()).isEqualTo(before);
        taken(page);
        var after = projects().find(new ProjectId("taza-again")).orElseThrow();
        assertThat(after.activities().map(one -> one.id()))
                .containsExactlyElementsOf(
                        before.activities().map(one -> one.id()).toList());
        assertThat(after.activities().findFirst().orElseThrow().title().in(after.language()))
                .endsWith("(жаңа)");
    }

    @Test
    void whatIsNoPlanIsRefusedWithASentenceAndNothingIsKept() {
        operator.get("/");
        operator.upload("/projects", "file", "old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 1, 2}, "id", "old");
        assertThat(operator.get("/").body()).contains("Бұл – Excel кестесі де, Word құжаты да емес");
        operator.upload(
                "/projects", "file", "text.json", "{\"language\": ".getBytes(StandardCharsets.UTF_8), "id", "old");
        assertThat(operator.get("/").body()).contains("text.json файлы аяқталмай үзілген");
        assertThat(projects().find(new ProjectId("old"))).isEmpty();
    }

    @Test
    void aSheetWithOtherHeadingsIsRefusedWithItsSheetAndCell() throws Exception {
        var before = projects().all().size();
        operator.get("/");
        operator.upload(
                "/projects",
                "file",
                "smeta.xlsx",
                Sheets.workbook(book -> Sheets.fill(
                        book.createSheet("Смета"), List.of(List.of("Статья", "Сумма"), List.of("Бензин", "5000")))),
                "id",
                "smeta");
        assertThat(operator.get("/").body()).contains("Жоспар кестесі табылмады", "Смета!A1: Статья, Сумма");
        assertThat(projects().all()).hasSize(before);
    }

    @Test
    void aProjectFileWithAMistakeIsRefusedWithPlaceAndReasonAndNothingIsKept() {
        operator.get("/");
        var twice = "{\"tasks\": [{\"number\": 1, \"title\": \"А\", \"activities\": ["
                + "{\"number\": 1, \"title\": \"Б\"}, {\"number\": 1, \"title\": \"В\"}]}]}";
        operator.upload("/projects", "file", "twice.json", twice.getBytes(StandardCharsets.UTF_8), "id", "twice-json");
        assertThat(operator.get("/").body()).contains("twice.json", "tasks[0].activities[1].number");
        var evidence =
                "{\"tasks\": [{\"number\": 1, \"title\": \"А\", \"activities\": [{\"number\": 1, \"title\": \"Б\","
                        + " \"evidence\": {\"photos\": 500}}]}]}";
        operator.upload(
                "/projects", "file", "rule.json", evidence.getBytes(StandardCharsets.UTF_8), "id", "twice-json");
        assertThat(operator.get("/").body()).contains("tasks[0].activities[0].evidence.photos", "500");
        assertThat(projects().find(new ProjectId("twice-json"))).isEmpty();
    }

    @Test
    void anotherSumOfTheContractAsksForItsAgreement() throws Exception {
        operator.get("/");
        operator.upload("/projects", "file", "terms.json", Cases.content(Cases.ZHETISU), "id", "terms");
        var before = projects().find(new ProjectId("terms")).orElseThrow();
        var signed = Objects.requireNonNull(before.grant().amount());
        var changed = ((ObjectNode) new JsonMapper().readTree(Cases.content(Cases.ZHETISU)));
        ((ObjectNode) changed.path("grant")).put("amountKzt", signed.add(BigDecimal.TEN));
        operator.get("/projects/terms");
        var page = followed(operator.upload(
                "/projects/terms/plan", "file", "terms2.json", new JsonMapper().writeValueAsBytes(changed)));
        assertThat(operator.get(page).body()).contains("Шарттың сомасы", "Қосымша келісім");
        operator.post(page + "/taking-over", "version", "0", "project", "0");
        assertThat(operator.get(page).body()).contains("Қосымша келісімнің күні мен себебін жазыңыз");
        assertThat(projects().find(new ProjectId("terms")).orElseThrow()).isEqualTo(before);
        operator.post(
                page + "/taking-over",
                "version",
                "0",
                "project",
                "0",
                "date",
                "2024-09-02",
                "number",
                "1",
                "reason",
                "Қосымша іс-шаралар");
        var after = projects().find(new ProjectId("terms")).orElseThrow();
        assertThat(after.grant().amount()).isEqualTo(signed);
        assertThat(after.grant().amountInForce()).isEqualByComparingTo(signed.add(BigDecimal.TEN));
        assertThat(after.grant().changes()).extracting(ContractChange::date).containsExactly(LocalDate.of(2024, 9, 2));
    }

    @Test
    void aFileThatIsFarTooLargeGetsASentence() {
        operator.get("/");
        var answer = operator.upload("/projects", "file", "huge.xlsx", new byte[100 * 1024 * 1024], "id", "huge");
        var page = operator.get(Visitor.target(answer));
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("Файл тым үлкен");
    }

    @Test
    void theEmptyTemplateIsThereInKazakhAndRussian() throws Exception {
        for (var language : List.of("kk", "ru")) {
            var request = HttpRequest.newBuilder(URI.create(office.address() + "/plan-template?language=" + language))
                    .build();
            var answer = operator.browser().send(request, BodyHandlers.ofByteArray());
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
                assertThat(book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                        .isEqualTo(language.equals("kk") ? "Міндет" : "Задача");
            }
        }
    }

    private static void taken(String page) {
        operator.get(page);
        operator.post(
                page + "/taking-over", "version", operator.field("version"), "project", operator.field("project"));
    }

    private static Projects projects() {
        return office.bean(Projects.class);
    }

    private static String followed(java.net.http.HttpResponse<String> answer) {
        var target = Visitor.target(answer);
        assertThat(target).startsWith("/plans/");
        return target;
    }

    /** Rows of the template, with bars between the cells. */
    private static byte[] sheet(List<String> rows) throws Exception {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("План");
            var heading = "Задача|Мероприятия|Место|Индикаторы|Единица измерения|План";
            for (var r = 0; r <= rows.size(); r++) {
                var row = sheet.createRow(r + 3);
                var cells = (r == 0 ? heading : rows.get(r - 1)).split("\\|", -1);
                for (var c = 0; c < cells.length; c++) {
                    row.createCell(c).setCellValue(cells[c]);
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
