package kz.esep.admin.access;

import static kz.esep.admin.Visitor.target;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {

    private static Office office;

    @BeforeAll
    static void open() {
        office = Office.openAnew();
        SampleEntries.fill(office);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/projects/taza-ozen-ulgi",
                "/projects/taza-ozen-ulgi/entries/e1",
                "/projects/taza-ozen-ulgi/people",
                "/files/f1m1",
                "/password",
                "/no-such-page"
            })
    void leadsToTheSignInPageUnlessSignedIn(String path) {
        var response = new Visitor(office).get(path);
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(target(response)).startsWith("/sign-in");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        var visitor = Visitor.signedIn(office);
        var response =
                visitor.postWith("forged", "/projects/taza-ozen-ulgi/entries/e6/accept", "seen", "1", "form", "x");
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("Бұл әрекетке рұқсат жоқ").doesNotContain("Exception");
    }

    @Test
    void tellsAWrongPasswordFromARightOne() {
        var visitor = new Visitor(office);
        assertThat(target(visitor.signIn("wrong"))).isEqualTo("/sign-in?wrong");
        assertThat(target(visitor.signIn(Office.PASSWORD))).isEqualTo("/");
        assertThat(visitor.get("/").body()).contains("Таза өзен");
    }

    @Test
    void saysWhatAPageMayLoadAndNothingElse() {
        var headers = new Visitor(office).get("/sign-in").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void everybodyMaySeeTheHealthAndOnlyAnOperatorTheMeasurements() {
        var stranger = new Visitor(office);
        assertThat(stranger.get("/actuator/health").body())
                .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
        assertThat(stranger.get("/actuator/prometheus").statusCode()).isEqualTo(401);
        var password =
                Base64.getEncoder().encodeToString(("operator:" + Office.PASSWORD).getBytes(StandardCharsets.UTF_8));
        assertThat(stranger.get("/actuator/prometheus", "Authorization", "Basic " + password)
                        .body())
                .contains("jvm_memory_used_bytes");
    }

    @Test
    void theSwitchOfLanguageLeadsNowhereElse() {
        var visitor = new Visitor(office);
        visitor.get("/sign-in");
        var switched = visitor.post("/language", "language", "ru", "back", "//example.com/");
        assertThat(target(switched)).isEqualTo("/");
        assertThat(visitor.get("/sign-in").body()).contains("Войти");
    }

    @Test
    void showsAPageOfItsOwnForWhatIsNotThere() {
        var response = Visitor.signedIn(office).get("/projects/no-such-project");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("Мұндай бет жоқ").doesNotContain("Exception");
    }
}
