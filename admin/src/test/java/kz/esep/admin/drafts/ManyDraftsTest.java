package kz.esep.admin.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import kz.esep.admin.Cases;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import kz.esep.admin.projects.file.BringIn;
import kz.esep.drafts.KeptDrafts;
import kz.esep.plan.ProjectId;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** An operator takes the drafts of several projects home at once. */
class ManyDraftsTest {

    private static final String RIVER = "taza-ozen-ulgi";
    private static final String OTHER = "eko";

    private Office office;
    private Visitor operator;

    @BeforeEach
    void open() {
        office = Office.open();
        SampleEntries.fill(office);
        office.bean(BringIn.class)
                .file(Cases.content(Cases.EKO), "eko.json", new ProjectId(OTHER), "test", SampleEntries.NOW);
        operator = Visitor.signedIn(office);
        operator.get("/drafts");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void comeWithAListOfWhatTheChecksFound() throws Exception {
        var zip = zip("project", RIVER, "project", OTHER, "form", "final-report", "language", "ru");
        assertThat(zip.keySet())
                .satisfiesExactlyInAnyOrder(
                        name -> assertThat(name).startsWith(OTHER + "/").endsWith(" – 1.docx"),
                        name -> assertThat(name).startsWith(RIVER + "/").endsWith(" – 1.docx"),
                        name -> assertThat(name).endsWith(".xlsx"));
        assertThat(text(zip, RIVER)).contains("ULGI5");
        var rows = rows(zip);
        assertThat(rows).hasSize(3);
        var river = rowOf(rows, RIVER);
        assertThat(river.subList(3, 6)).containsExactly("1.0", "5.0", "2.0");
        var page = operator.get(
                        "/projects/" + RIVER + "/findings?form=final-report&language=ru", "Accept-Language", "ru")
                .body();
        assertThat(page.split("class=\"finding\"", -1).length - 1)
                .isEqualTo((int) (Double.parseDouble(river.get(6)) + Double.parseDouble(river.get(7))));
        assertThat(office.bean(KeptDrafts.class).of(RIVER)).hasSize(1);
    }

    @Test
    void thoseThatCannotBeCompiledAreNamedAndTheOthersCome() throws Exception {
        office.bean(MongoTemplate.class)
                .getCollection("entries")
                .insertOne(new Document("_id", "broken")
                        .append("project", OTHER)
                        .append("number", 1)
                        .append("state", "ACCEPTED")
                        .append("versions", List.of()));
        var zip = zip("project", RIVER, "project", OTHER, "form", "final-report", "language", "kk");
        assertThat(text(zip, RIVER)).contains("ULGI5");
        assertThat(zip.keySet()).noneMatch(name -> name.startsWith(OTHER));
        assertThat(rows(zip)).anySatisfy(row -> assertThat(row.getLast()).isNotEmpty());
    }

    @Test
    void anInterimReportIsNotMadeOfAProjectThatHadNotBegun() throws Exception {
        var zip = zip(
                "project", RIVER, "project", OTHER, "form", "interim-report", "language", "ru", "until", "2026-02-28");
        assertThat(zip.keySet()).noneMatch(name -> name.startsWith(RIVER)).anyMatch(name -> name.startsWith(OTHER));
        assertThat(rows(zip)).anySatisfy(row -> assertThat(row.getLast()).contains("Проект начался 1 марта"));
    }

    @Test
    void nothingIsMadeOfAnIncompleteWish() {
        assertThat(refused("form", "final-report", "language", "ru")).contains("Выберите хотя бы один проект");
        assertThat(refused("project", "nothing", "form", "final-report", "language", "ru"))
                .contains("Выберите хотя бы один проект");
        assertThat(refused("project", RIVER, "form", "interim-report", "language", "ru", "until", "2999-01-01"))
                .contains("Последний день промежуточного отчёта");
        assertThat(operator.post("/drafts", "project", RIVER, "form", "none", "language", "ru")
                        .statusCode())
                .isEqualTo(404);
        assertThat(office.bean(KeptDrafts.class).of(RIVER)).isEmpty();
    }

    private String refused(String... fields) {
        operator.get("/drafts");
        var target = Visitor.target(operator.post("/drafts", fields));
        assertThat(target).startsWith("/drafts?");
        return operator.get(target, "Accept-Language", "ru").body();
    }

    /** The members of what is handed out, by their names. */
    private Map<String, byte[]> zip(String... fields) throws Exception {
        var form = new StringBuilder("_csrf=" + operator.field("_csrf"));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=').append(fields[i + 1]);
        }
        var request = HttpRequest.newBuilder(URI.create(office.address() + "/drafts"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Language", "ru")
                .POST(BodyPublishers.ofString(form.toString()))
                .build();
        var answer = operator.browser().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        var members = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                members.put(entry.getName(), in.readAllBytes());
            }
        }
        return members;
    }

    private static String text(Map<String, byte[]> zip, String project) throws IOException {
        var docx = zip.entrySet().stream()
                .filter(member -> member.getKey().startsWith(project + "/"))
                .findFirst()
                .orElseThrow()
                .getValue();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private static List<List<String>> rows(Map<String, byte[]> zip) throws IOException {
        var xlsx = zip.entrySet().stream()
                .filter(member -> member.getKey().endsWith(".xlsx"))
                .findFirst()
                .orElseThrow()
                .getValue();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            var rows = new ArrayList<List<String>>();
            for (var row : book.getSheetAt(0)) {
                rows.add(IntStream.range(0, 9)
                        .mapToObj(row::getCell)
                        .map(cell -> cell == null ? "" : cell.toString())
                        .toList());
            }
            return rows;
        }
    }

    private static List<String> rowOf(List<List<String>> rows, String project) {
        return rows.stream()
                .filter(row -> row.get(2).startsWith(project + "/"))
                .findFirst()
                .orElseThrow();
    }
}
