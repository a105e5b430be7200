package kz.esep.admin.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import kz.esep.language.Language;
import kz.esep.narratives.Narratives;
import kz.esep.plan.ProjectId;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sections of a report: written on the page, and brought back from Word. */
class NarrativePagesTest {

    private static final String PAGE = "/projects/taza-ozen-ulgi/narratives";
    private static final String FROM_WORD = "/projects/taza-ozen-ulgi/narratives-from-word";

    private static Office office;
    private static Visitor operator;
    private static ProjectId project;

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
        assertThat(Visitor.target(stranger.get(PAGE))).startsWith("/sign-in");
        assertThat(Visitor.target(stranger.get(PAGE + "/goal?form=final-report&language=ru")))
                .startsWith("/sign-in");
        assertThat(stranger.postWith("none", PAGE + "/goal", "text", "x").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsTypedIsSavedAndComesIntoTheNextDraft() {
        var section = section("ru");
        operator.get(PAGE + "?language=ru");
        assertThat(save(section, "Мы очистили берег.\r\nПришли все.", -1)).contains("✓");
        assertThat(operator.get(PAGE + "?language=ru").body()).contains("Мы очистили берег.\nПришли все.");
        assertThat(operator.get(PAGE + "/" + section + "?form=final-report&language=ru")
                        .body())
                .contains("Мы очистили берег.");
        assertThat(draft("ru")).contains("Мы очистили берег.", "Пришли все.");
    }

    @Test
    void aStaleWriterKeepsWhatWasTypedAndSeesWhatStandsNow() {
        var section = "stale";
        operator.get(PAGE);
        save(section, "Первый", -1);
        assertThat(save(section, "Второй", -1))
                .contains("Первый", "name=\"over\"")
                .doesNotContain("✓");
        assertThat(text(section)).isEqualTo("Первый");
        operator.get(PAGE);
        var page = operator.post(
                PAGE + "/" + section, "form", "final-report", "language", "ru", "text", "Третий", "seen", "-1");
        assertThat(operator.get(Visitor.target(page)).body()).contains("Третий", "Первый");
        operator.post(
                PAGE + "/" + section,
                "form",
                "final-report",
                "language",
                "ru",
                "text",
                "Третий",
                "seen",
                "-1",
                "over",
                "0");
        assertThat(text(section)).isEqualTo("Третий");
    }

    @Test
    void takesTwoHundredPages() {
        operator.get(PAGE);
        var pages = "Бір беттегі сөздер. ".repeat(30_000).strip();
        assertThat(save("long", pages, -1)).contains("✓");
        assertThat(text("long")).isEqualTo(pages);
    }

    @Test
    void textsThatWereEditedInWordComeBackAfterALook() throws Exception {
        operator.get("/projects/taza-ozen-ulgi/drafts");
        var draft = Visitor.target(
                operator.post("/projects/taza-ozen-ulgi/drafts", "form", "final-report", "language", "kk"));
        var edited = edited(bytes(draft + "/draft.docx"));
        operator.get(PAGE);
        var target = Visitor.target(operator.upload(FROM_WORD, "file", "draft.docx", edited));
        assertThat(target).isEqualTo(FROM_WORD);
        var look = operator.get(target).body();
        assertThat(look).contains("Word-та жазылды.");
        var section = look.replaceAll("(?s).*name=\"section\" checked(?:=\"checked\")? value=\"([^\"]+)\".*", "$1");
        assertThat(text(section, Language.KK)).doesNotContain("Word-та жазылды.");
        operator.post(FROM_WORD + "/take", "section", section);
        assertThat(text(section, Language.KK)).contains("Word-та жазылды.");
        assertThat(Visitor.target(operator.get(FROM_WORD))).startsWith(PAGE);
    }

    @Test
    void aDocumentThatIsNotOursOrOfAnotherProjectGetsASentence() throws Exception {
        operator.get(PAGE);
        assertThat(refused("no document at all".getBytes(StandardCharsets.UTF_8)))
                .contains("(.docx)");
        assertThat(refused(foreign(null))).contains("составлен не в Esep");
        assertThat(refused(foreign("another-project"))).contains("другого проекта");
    }

    private static String refused(byte[] file) {
        operator.get(PAGE);
        operator.upload(FROM_WORD, "file", "draft.docx", file);
        return operator.get(PAGE, "Accept-Language", "ru").body();
    }

    private static byte[] foreign(@Nullable String about) throws Exception {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("A letter");
            if (about != null) {
                var properties = document.getProperties().getCustomProperties();
                properties.addProperty("esep-project", about);
                properties.addProperty("esep-form", "final-report");
                properties.addProperty("esep-language", "ru");
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** The document as Word saves it after somebody has written into the first of its fields. */
    private static byte[] edited(byte[] docx) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var part = in.readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    var xml = new String(part, StandardCharsets.UTF_8);
                    part = xml.replaceFirst(
                                    "(?s)(<w:tag w:val=\"esep\\.[^\"]*\"/>)(?:<w:showingPlcHdr/>)?(</w:sdtPr><w:sdtContent>)",
                                    "$1$2<w:p><w:r><w:t>Word-та жазылды.</w:t></w:r></w:p>")
                            .getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String section(String language) {
        var page = operator.get(PAGE + "?language=" + language).body();
        assertThat(page).contains("class=\"card narrative\"");
        return page.replaceFirst("(?s).*?hx-post=\"" + PAGE + "/([^\"]+)\".*", "$1");
    }

    private static String save(String section, String text, long seen) {
        return operator.postByScript(
                        PAGE + "/" + section,
                        "form",
                        "final-report",
                        "language",
                        "ru",
                        "text",
                        text,
                        "seen",
                        Long.toString(seen))
                .body();
    }

    private static String draft(String language) {
        operator.get("/projects/taza-ozen-ulgi/drafts");
        return operator.get(Visitor.target(
                        operator.post("/projects/taza-ozen-ulgi/drafts", "form", "final-report", "language", language)))
                .body();
    }

    private static String text(String section) {
        return text(section, Language.RU);
    }

    private static String text(String section, Language language) {
        return office.bean(Narratives.class)
                .find(project, section, language)
                .map(one -> one.text())
                .orElse("");
    }

    private static byte[] bytes(String path) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(office.address() + path)).build();
        return operator.browser().send(request, BodyHandlers.ofByteArray()).body();
    }
}
