package kz.esep.admin.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import kz.esep.call.Call;
import kz.esep.call.CallId;
import kz.esep.call.Calls;
import kz.esep.language.Language;
import kz.esep.plan.ProjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of calls over HTTP. */
class CallPagesTest {

    private static Office office;
    private static ProjectId project;
    private static Visitor operator;

    @BeforeAll
    static void open() {
        office = Office.open();
        project = SampleEntries.fill(office);
        operator = Visitor.signedIn(office);
        operator.get("/");
        operator.post("/language", "language", "ru", "back", "/");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void nobodyComesInWithoutSigningIn() {
        var stranger = new Visitor(office);
        assertThat(Visitor.target(stranger.get("/calls"))).isEqualTo("/sign-in");
        assertThat(stranger.postWith("none", "/calls/announced/stolen", "customer.ru", "X")
                        .statusCode())
                .isEqualTo(403);
        assertThat(office.bean(Calls.class).find(new CallId("stolen"))).isEmpty();
    }

    @Test
    void aCallIsEnteredOnceAndFoundAgain() {
        var key = added("Управление внутренней политики", "2025");
        operator.get("/calls");
        add(key, "Управление внутренней политики", "2025");
        assertThat(office.bean(Calls.class).all())
                .filteredOn(call -> call.id().value().equals(key))
                .hasSize(1);
        assertThat(operator.get("/calls").body()).contains("Управление внутренней политики", "2025 год, 0 проектов");

        operator.get("/calls");
        var again = add(UUID.randomUUID().toString(), "управление внутренней политики", "2025");
        assertThat(again.body()).contains("У этого заказчика уже есть конкурс за этот год.");
    }

    @Test
    void whatIsAnnouncedIsSummedAndKeptApartFromContracts() {
        var key = added("Отдел экологии", "2024");
        post(key, "priorities", "name.ru", "чистые реки", "grants", "2", "sum", "12 000 000");
        post(key, "priorities", "name.ru", "молодёжь", "grants", "1", "sum", "10 000 000,50");
        var twice = post(key, "priorities", "name.ru", "молодёжь", "grants", "1", "sum", "10000000,50");
        assertThat(twice.body()).contains("Такая строка уже есть.");
        post(key, "signatories", "post.ru", "Председатель Правления", "name", "Үлгі Асқар");
        post(key, "extra", "source.ru", "спонсор", "amount", "500 000");

        var call = call(key);
        assertThat(call.announcedSum()).contains(new BigDecimal("22000000.50"));
        assertThat(call.grants()).isEqualTo(3);
        assertThat(call.signatories())
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("Үлгі Асқар"));
        assertThat(operator.get("/calls/" + key).body()).contains("22\u00A0000\u00A0000,50 тенге");
        assertThat(post(key, "priorities", "name.ru", "x", "grants", "1", "sum", "1,580")
                        .body())
                .contains("Это 1\u00A0580 или 1,58?", "value=\"1,580\"");
    }

    @Test
    void datesAndLinksAreLookedAt() {
        var key = added("Акимат города", "2023");
        operator.get("/calls/" + key);
        var seen = operator.field("seen");
        var crossed = post(
                key,
                key,
                "announced",
                "customer.ru",
                "Акимат города",
                "body",
                "akimat",
                "year",
                "2023",
                "announced",
                "2023-03-01",
                "closing",
                "2023-02-01",
                "seen",
                seen);
        assertThat(crossed.body()).contains("Приём заявок не может закончиться раньше объявления.");
        var linked = post(
                key,
                key,
                "announced",
                "customer.ru",
                "Акимат города",
                "body",
                "akimat",
                "year",
                "2023",
                "links",
                "example",
                "seen",
                seen);
        assertThat(linked.body()).contains("Это не ссылка: example");
        post(
                key,
                key,
                "announced",
                "customer.ru",
                "Акимат города",
                "body",
                "akimat",
                "year",
                "2023",
                "announced",
                "2023-02-01",
                "links",
                "https://example.kz/kk\nhttps://example.kz/ru",
                "seen",
                seen);
        assertThat(call(key).announced()).isEqualTo(LocalDate.of(2023, 2, 1));
        assertThat(call(key).links()).containsExactly("https://example.kz/kk", "https://example.kz/ru");
        var late = post(key, key, "announced", "customer.ru", "Другой", "body", "akimat", "year", "2023", "seen", seen);
        assertThat(late.body()).contains("только что изменил кто-то другой");
        assertThat(call(key).customer().in(Language.RU)).isEqualTo("Акимат города");
    }

    @Test
    void projectsBelongToACallAndLeaveItAgain() {
        var key = added("Министерство", "2022");
        operator.get("/calls/" + key);
        operator.post("/calls/" + key + "/projects", "project", project.value(), "project", "none", "version", "0");
        assertThat(call(key).projects()).containsExactly(project);
        assertThat(office.bean(Calls.class).of(project)).extracting(Call::id).contains(new CallId(key));
        operator.get("/calls/" + key);
        operator.post("/calls/" + key + "/projects", "version", "0");
        assertThat(call(key).projects()).as("a stale form").containsExactly(project);
        operator.get("/calls/" + key);
        operator.post("/calls/" + key + "/remove", "version", "1");
        assertThat(office.bean(Calls.class).find(new CallId(key))).isEmpty();
    }

    private static String added(String customer, String year) {
        var key = UUID.randomUUID().toString();
        operator.get("/calls");
        assertThat(Visitor.target(add(key, customer, year))).isEqualTo("/calls/" + key);
        return key;
    }

    private static HttpResponse<String> add(String key, String customer, String year) {
        return operator.post("/calls/announced/" + key, "customer.ru", customer, "body", "department", "year", year);
    }

    /** Sends the form of a line; an odd number of arguments begins with the key of the line. */
    private static HttpResponse<String> post(String call, String section, String... fields) {
        operator.get("/calls/" + call);
        return fields.length % 2 == 0
                ? operator.post("/calls/" + call + "/report/" + section + "/" + UUID.randomUUID(), fields)
                : operator.post(
                        "/calls/" + call + "/report/" + fields[0] + "/" + section,
                        Arrays.copyOfRange(fields, 1, fields.length));
    }

    private static Call call(String key) {
        return office.bean(Calls.class).find(new CallId(key)).orElseThrow();
    }
}
