package kz.esep.admin.access;

import static kz.esep.admin.Visitor.target;
import static org.assertj.core.api.Assertions.assertThat;

import kz.esep.admin.Office;
import kz.esep.admin.Visitor;
import org.junit.jupiter.api.Test;

class FirstSignInTest {

    private static final String NEW = "төрт сөзден тұратын тіркес";

    @Test
    void aOneTimePasswordHasToBeReplacedBeforeAnythingElse() {
        try (var office = Office.openWithoutPassword()) {
            var once = oneTimePassword(office);
            var visitor = new Visitor(office);
            visitor.signIn(once);
            assertThat(target(visitor.get("/"))).isEqualTo("/password");

            visitor.get("/password");
            visitor.post("/password", "former", once, "password", "short", "repeated", "short");
            assertThat(target(visitor.get("/"))).isEqualTo("/password");

            visitor.get("/password");
            visitor.post("/password", "former", once, "password", NEW, "repeated", NEW);
            assertThat(visitor.get("/").statusCode()).isEqualTo(200);
            assertThat(target(new Visitor(office).signIn(once))).isEqualTo("/sign-in?wrong");
        }
    }

    @Test
    void aNewPasswordEndsTheOtherSessions() {
        try (var office = Office.openAnew()) {
            var here = Visitor.signedIn(office);
            var elsewhere = Visitor.signedIn(office);
            assertThat(elsewhere.get("/").statusCode()).isEqualTo(200);
            here.get("/password");
            here.post("/password", "former", Office.PASSWORD, "password", NEW, "repeated", NEW);
            assertThat(here.get("/").statusCode()).isEqualTo(200);
            assertThat(target(elsewhere.get("/"))).isEqualTo("/sign-in");
        }
    }

    @Test
    void fiveWrongPasswordsHaveToWait() {
        try (var office = Office.openAnew()) {
            var visitor = new Visitor(office);
            for (var i = 0; i < Throttle.PER_ADDRESS; i++) {
                assertThat(target(visitor.signIn("wrong"))).isEqualTo("/sign-in?wrong");
            }
            assertThat(target(visitor.signIn(Office.PASSWORD))).isEqualTo("/sign-in?later");
        }
    }

    private static String oneTimePassword(Office office) {
        var said = String.join("\n", office.said());
        return said.replaceFirst("(?s).*one-time password (\\S+) .*", "$1");
    }
}
