package kz.esep.admin.papers;

import static java.util.Objects.requireNonNull;
import static kz.esep.admin.papers.SmallGrants.CASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.esep.admin.Office;
import kz.esep.admin.Visitor;
import kz.esep.call.CallId;
import kz.esep.call.Calls;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The published programme of small grants once more, out of logged projects and what was typed into the back office. Its
 * table says what was logged; where the published table says something else, that is one of the defects of the case.
 */
class ProgrammeReleaseTest {

    private static final String CALL = "/calls/small-grants";
    private static final String PROGRAMME = CALL + "/programme";

    private static Office office;
    private static Visitor operator;

    @BeforeAll
    static void tell() {
        office = Office.open();
        SmallGrants.log(office);
        operator = Visitor.signedIn(office);
        operator.get("/calls");
        saved("/calls/announced/small-grants", "customer.kk", "Арника", "body", "other", "year", "2026");
        belong();
        tellTheProgramme();
        brief(1, "brief", "label", "Қолдау (Маңғыстау)", "beneficiaries", "", "budget", "1580");
        brief(2, "brief", "label", "Ажар-ай (Құрық)", "beneficiaries", "11 000", "budget", "1280");
        brief(3, "brief", "label", "", "beneficiaries", "15000", "budget", "1926");
        brief(1, "story", "quote", "Енді киікті ешкім атпайды дейміз.", "consent", "on");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static void belong() {
        operator.get(CALL);
        var form = new ArrayList<String>();
        SmallGrants.ids().forEach(id -> form.addAll(List.of("project", id.value())));
        form.addAll(List.of("version", "0"));
        saved(CALL + "/projects", form.toArray(String[]::new));
    }

    private static void tellTheProgramme() {
        var project = CASE.get("project");
        operator.get(PROGRAMME);
        saved(
                PROGRAMME + "/programme/programme",
                "name.kk",
                project.get("programme").asString(),
                "name.ru",
                "Программа малых грантов",
                "name.en",
                "Small grants programme",
                "title.kk",
                project.get("title").asString(),
                "goal.kk",
                project.get("goal").asString(),
                "region.kk",
                project.get("region").asString(),
                "region.ru",
                "Мангистауская область",
                "implementer.kk",
                CASE.get("grant").get("operator").asString(),
                "office.kk",
                "Үлгі қаласы, Мысал көшесі, 1\n+7 700 000 00 00",
                "currency",
                "EUR",
                "links",
                "https://example.kz/grant",
                "seen",
                operator.field("seen"));
        SmallGrants.texts(CASE.get("grant").get("funders"))
                .forEach(name -> line("funders", "name.kk", name, "text.kk", name + " туралы.", "office.ru", "Бюро"));
        CASE.get("partners")
                .forEach(one -> line("partners", "name.kk", one.get("name").asString()));
        line("contacts", "name", "Үлгі Айгүл", "post.kk", "үйлестіруші", "email", "press@example.kz");
    }

    @Test
    void theTableSaysWhatWasLogged() throws IOException {
        try (var release = release("kk")) {
            var rows = rows(release);
            assertThat(rows.getFirst())
                    .isEqualTo(SmallGrants.texts(CASE.get("resultsTable").get("columns")));
            assertThat(rows.get(1)).isEqualTo(published(0));
            assertThat(rows.get(2))
                    .as("two seminars, a round table and a debate; who filled in a questionnaire took no part")
                    .containsExactly("Ажар-ай (Құрық)", "2", "2", "2", "1", "246");
            assertThat(rows.get(3))
                    .as("the published 1926 is the budget")
                    .containsExactly("Жас дәурен (Басқұдық)", "3", "1", "1", "1", "28");
            assertThat(rows.get(4).getFirst()).isEqualTo("Бәйшешек");
            assertThat(rows.get(5)).containsExactly("Жалпы", "12", "4", "11", "3", "1854");
        }
    }

    @Test
    void theTextNamesTheProgrammeAndThoseBehindIt() throws IOException {
        try (var release = release("kk")) {
            var text = text(release);
            assertThat(text)
                    .contains("Аталған жобаны Европа Одағы, Чехия үкіметі қаржыландырады")
                    .contains("«Шағын гранттар бағдарламасы» өз қорытындыларын шығарды.")
                    .contains("Барлығы 6 шағын жобаға қолдау көрсетілді: аяқталғаны – 4 (1, 2), жүріп жатқаны – 2.")
                    .contains("Жобаның толық атауы: «"
                            + CASE.get("project").get("title").asString() + "» (3).")
                    .contains("Мақсаты: " + CASE.get("project").get("goal").asString() + ".")
                    .contains("Үлгі қаласы, Мысал көшесі, 1\n+7 700 000 00 00")
                    .contains("Европа Одағы туралы.\nЧехия үкіметі туралы.")
                    .contains("Үлгі Айгүл, үйлестіруші, press@example.kz")
                    .contains("«Енді киікті ешкім атпайды дейміз.» – Қолдау Қазақстан")
                    .contains("https://example.kz/grant");
            for (var partner : CASE.get("partners")) {
                assertThat(text).contains(partner.get("name").asString());
            }
            assertThat(text).as("the date that the published release has not").contains("2026 жылғы 1 маусым");
        }
    }

    @Test
    void theAnnexTellsEachCompletedProjectInBrief() throws IOException {
        try (var release = release("kk")) {
            assertThat(text(release).replace("\u00a0", " "))
                    .contains("2/ Құрық қаласының қоршаған ортасын жақсарту")
                    .contains("Орындаушы ұйым: Ажар-ай / бюджеті: 1 280 евро / зардап шеккендер: 11 000")
                    .contains("Орындаушы ұйым: Қолдау Қазақстан / бюджеті: 1 580 евро\n")
                    .contains("Орындаушы ұйым: Бәйшешек / бюджеті: деректер жоқ")
                    .contains("Қоғамдық орындарға ілінген плакаттар – 500 плакат.")
                    .contains("1 000 адамнан сауалнама алынды")
                    .contains("46 ерікті көмектесті")
                    .doesNotContain("5/ ");
        }
    }

    @Test
    void whatWasTranslatedIsPrintedInItsLanguage() throws IOException {
        try (var russian = release("ru");
                var english = release("en")) {
            assertThat(text(russian)).contains("«Программа малых грантов» подводит итоги.", "Мангистауская область: ");
            assertThat(text(russian)).contains("Бюро");
            assertThat(text(english)).contains("“Small grants programme” reports on its results.");
            assertThat(rows(english).get(5).subList(1, 6)).containsExactly("12", "4", "11", "3", "1,854");
        }
    }

    @Test
    void whatCannotBePrintedIsRefusedInAClearSentence() {
        operator.get("/calls");
        operator.post("/language", "language", "ru", "back", "/");
        assertThat(refused("programme/programme", "currency", "EUR", "links", "http://ecocitizens/grant"))
                .contains("Это не ссылка: http://ecocitizens/grant");
        assertThat(refused("programme/programme", "currency", "руб", "links", ""))
                .contains("class=\"problem\"");
        assertThat(refused("contacts/c1", "name", "Үлгі Болат")).contains("Укажите телефон или почту.");
        assertThat(refused("contacts/c1", "name", "Үлгі Болат", "email", "press"))
                .contains("Это не похоже на адрес почты");
        assertThat(refused("contacts/c1", "name", "Үлгі Болат", "phone", "позже"))
                .contains("Это не похоже на номер телефона");
        assertThat(refused("funders/f1", "name.ru", " ", "office.kk", "Кеңсе")).contains("Кеңсе");
        assertThat(refused("funders/f1", "name.ru", "Фонд", "lookedAt", "2030-01-01"))
                .contains("Этот день ещё не наступил.");
        assertThat(refused("partners/p1", "name.kk", "ЖЭҚТЕО")).contains("Такая строка уже есть.");
        var programme = office.bean(Calls.class)
                .find(new CallId("small-grants"))
                .orElseThrow()
                .programme();
        assertThat(programme.funders()).hasSize(2);
        assertThat(programme.contacts()).hasSize(1);
        assertThat(programme.links()).containsExactly("https://example.kz/grant");
    }

    private static String refused(String section, String... form) {
        operator.get(PROGRAMME);
        var fields = new ArrayList<>(List.of(form));
        if (section.startsWith("programme/")) {
            fields.addAll(List.of("seen", operator.field("seen")));
        }
        var answer = operator.post(PROGRAMME + "/" + section, fields.toArray(String[]::new));
        assertThat(answer.statusCode()).as(section).isEqualTo(200);
        return answer.body();
    }

    private static void line(String section, String... fields) {
        operator.get(PROGRAMME);
        saved(PROGRAMME + "/" + section + "/" + UUID.randomUUID(), fields);
    }

    private static void brief(int project, String section, String... fields) {
        var page = "/projects/" + SmallGrants.id(project) + "/card/" + (section.equals("brief") ? "effect" : "story");
        operator.get(page);
        saved(page + "/" + section + "/" + section, fields);
    }

    private static void saved(String address, String... fields) {
        assertThat(operator.post(address, fields).statusCode()).as(address).isEqualTo(302);
    }

    private static XWPFDocument release(String language) throws IOException {
        operator.get(CALL);
        var compiled =
                operator.post(CALL + "/drafts", "form", "press-release", "language", language, "on", "2026-06-01");
        var draft = URI.create(compiled.headers().firstValue("Location").orElseThrow())
                .getPath();
        try {
            HttpResponse<byte[]> document = operator.browser()
                    .send(
                            HttpRequest.newBuilder(URI.create(office.address() + draft + "/draft.docx"))
                                    .build(),
                            BodyHandlers.ofByteArray());
            return new XWPFDocument(new ByteArrayInputStream(document.body()));
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static List<List<String>> rows(XWPFDocument release) {
        return release.getTables().get(1).getRows().stream()
                .map(row -> row.getTableCells().stream()
                        .map(XWPFTableCell::getText)
                        .map(cell -> cell.replace("\u00a0", ""))
                        .toList())
                .toList();
    }

    private static List<String> published(int row) {
        var published = CASE.get("resultsTable").get("rows").get(row);
        var cells = new ArrayList<String>();
        published.properties().stream()
                .map(member -> requireNonNull(member.getValue()))
                .map(JsonNode::asString)
                .forEach(cells::add);
        return cells;
    }

    private static String text(XWPFDocument release) {
        return new XWPFWordExtractor(release).getText();
    }
}
