package kz.esep.admin.parked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Source;
import kz.esep.storage.Parked;
import kz.esep.telegram.contact.TelegramState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParkedPageTest {

    private static final String PAGE = "/parked";
    private static final long VOLUNTEER_CHAT = 700_001;
    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");

    private Office office;
    private Visitor operator;
    private Parked parked;

    @BeforeEach
    void open() {
        office = Office.openAnew();
        SampleEntries.fill(office);
        operator = Visitor.signedIn(office);
        parked = office.bean(Parked.class);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void saysOnEveryPageThatSomethingWaits() {
        assertThat(operator.get("/").body()).doesNotContain("Өңделмей қалған");
        park("in the <middle>");
        assertThat(operator.get("/").body()).contains("Өңделмей қалған хабарлар: 1", "href=\"/parked\"");
        assertThat(new Visitor(office).get("/sign-in").body()).doesNotContain("Өңделмей қалған");
    }

    @Test
    void showsWhoWroteWhatAndWhereItFailed() {
        park("in the <middle>");
        assertThat(operator.get(PAGE).body())
                .contains("Айгүл Үлгі", "in the &lt;middle&gt;", "NullPointerException at dialogue.Stage", "Мәтін");
    }

    @Test
    void aRetryThatIsSentTwiceIsAskedForOnce() {
        park("text");
        operator.get(PAGE);
        operator.post(PAGE + "/retry", "id", "in:1:5:ab", "tries", "0");
        assertThat(operator.get(PAGE).body()).contains("қайта өңделеді", "қайталанып жатыр");
        operator.post(PAGE + "/retry", "id", "in:1:5:ab", "tries", "0");
        assertThat(operator.get(PAGE).body()).contains("бұрын қайталанған");
        assertThat(parked.wanted())
                .singleElement()
                .satisfies(again -> assertThat(again.attempt().number()).isEqualTo(1));
    }

    @Test
    void whatIsDroppedIsGone() {
        park("text");
        parked.refused(VOLUNTEER_CHAT, "m1", "400 Bad Request", Map.of("kind", "say", "length", 12), NOW);
        assertThat(operator.get(PAGE).body()).contains("400 Bad Request", "length 12");
        operator.post(PAGE + "/drop", "id", "in:1:5:ab");
        operator.get(PAGE);
        operator.post(PAGE + "/drop", "id", "out:" + VOLUNTEER_CHAT + ":m1");
        assertThat(operator.get(PAGE).body()).contains("Өңделмей қалған хабар жоқ");
        assertThat(parked.count()).isZero();
    }

    @Test
    void whatIsErasedCanOnlyBeDropped() {
        park("text");
        parked.eraseBodies(NOW.plus(Duration.ofDays(1)));
        assertThat(operator.get(PAGE).body()).contains("Мәтіні өшірілген").doesNotContain("Қайталап көру");
    }

    @Test
    void saysOnEveryPageThatTelegramIsNotHeardOf() {
        var state = office.bean(TelegramState.class);
        var now = office.bean(Clock.class).instant();
        state.heard(now.minus(Duration.ofMinutes(6)));
        assertThat(operator.get("/").body()).contains("Telegram-нан хабар ала алмай тұр");
        state.heard(now);
        assertThat(operator.get("/").body()).doesNotContain("хабар ала алмай тұр");
    }

    private void park(String text) {
        var source = new Source("1:5:ab", VOLUNTEER_CHAT, "Айгүл", "kk", NOW);
        parked.failed(new Incoming.Text(source, 5, text), "NullPointerException at dialogue.Stage.play:92", NOW);
    }
}
