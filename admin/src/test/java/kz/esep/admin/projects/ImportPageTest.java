package kz.esep.admin.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import kz.esep.admin.Office;
import kz.esep.admin.Visitor;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ImportPageTest {

    private static final String FILE = """
            {"language": "ru", "project": {"title": "Парк у дома"}, "tasks": [
              {"number": 1, "title": "Посадить деревья", "activities": []}]}""";

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
    void aProjectFileBecomesAProject() throws Exception {
        assertThat(Visitor.target(send("park-2026", FILE))).isEqualTo("/projects/park-2026");
        assertThat(operator.get("/projects/park-2026").body()).contains("Парк у дома", "Посадить деревья");
    }

    @Test
    void aNameThatIsTakenIsRefusedAndNothingIsReplaced() throws Exception {
        send("taken", FILE);
        send("taken", FILE.replace("Парк у дома", "Другой парк"));
        assertThat(operator.get("/").body()).contains("Мұндай қысқаша атауы бар жоба бар");
        assertThat(office.bean(Projects.class)
                        .find(new ProjectId("taken"))
                        .orElseThrow()
                        .title()
                        .ru())
                .isEqualTo("Парк у дома");
    }

    @Test
    void whatIsWrongWithAFileIsSaidWithItsLine() throws Exception {
        send("broken", "{\n\"language\": kk}");
        assertThat(operator.get("/").body()).contains("plan.json", "2-жол");
        send("broken", "{\n\"language\": ");
        assertThat(operator.get("/").body()).contains("plan.json файлы аяқталмай үзілген");
        assertThat(office.bean(Projects.class).find(new ProjectId("broken"))).isEmpty();
    }

    private static HttpResponse<String> send(String id, String file) throws Exception {
        operator.get("/");
        var body = part("name=\"_csrf\"", operator.field("_csrf"))
                + part("name=\"id\"", id)
                + part("name=\"file\"; filename=\"plan.json\"", file)
                + "--border--\r\n";
        var request = HttpRequest.newBuilder(URI.create(office.address() + "/projects"))
                .header("Content-Type", "multipart/form-data; boundary=border")
                .POST(BodyPublishers.ofString(body))
                .build();
        return operator.browser().send(request, BodyHandlers.ofString());
    }

    private static String part(String disposition, String content) {
        return "--border\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }
}
