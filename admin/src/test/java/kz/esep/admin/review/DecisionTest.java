package kz.esep.admin.review;

import static org.assertj.core.api.Assertions.assertThat;

import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.journal.Entry.State;
import kz.esep.outgoing.Mailboxes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static Office office;
    private static Visitor operator;
    private static int number = 100;

    @BeforeAll
    static void open() {
        office = Office.open();
        SampleEntries.fill(office);
        operator = Visitor.signedIn(office);
    }

    /** Every test looks at an entry of its own that waits. */
    @BeforeEach
    void look() {
        number++;
        SampleEntries.addWaiting(office, number);
        operator.get(page());
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void acceptingMakesTheVersionAFactAndTellsItsAuthor() {
        operator.post(page() + "/accept", "seen", "1", "form", operator.field("form"));
        assertThat(entry().state()).isEqualTo(State.ACCEPTED);
        assertThat(entry().accepted())
                .isNotNull()
                .satisfies(by -> assertThat(by.by()).isEqualTo("operator"));
        assertThat(authorHasMail()).isTrue();
        assertThat(operator.get(page()).body()).contains("Шешім сақталды");
    }

    @Test
    void returningKeepsTheReasonAndTellsTheAuthor() {
        operator.post(page() + "/return", "seen", "1", "form", operator.field("form"), "reason", "Қай жерде?");
        assertThat(entry().state()).isEqualTo(State.RETURNED);
        assertThat(operator.get(page()).body()).contains("Қай жерде?");
        assertThat(authorHasMail()).isTrue();
    }

    @Test
    void aReasonIsWanted() {
        operator.post(page() + "/return", "seen", "1", "form", operator.field("form"), "reason", "  ");
        assertThat(entry().state()).isEqualTo(State.SUBMITTED);
        assertThat(operator.get(page()).body()).contains("Себебін жазыңыз");
    }

    @Test
    void aVersionThatNobodyHasLookedAtIsNotAccepted() {
        var entries = office.bean(Entries.class);
        var corrected = SampleEntries.happening(31, null);
        entries.write(entry().corrected(corrected, SampleEntries.VOLUNTEER, SampleEntries.NOW, "later"));
        operator.post(page() + "/accept", "seen", "1", "form", operator.field("form"));
        assertThat(entry().state()).isEqualTo(State.SUBMITTED);
        assertThat(operator.get(page()).body()).contains("Автор осы арада жазбаны түзетті");
    }

    @Test
    void theSameFormSentTwiceDecidesOnce() {
        var form = operator.field("form");
        operator.post(page() + "/accept", "seen", "1", "form", form);
        var revision = entry().revision();
        operator.get(page());
        operator.post(page() + "/accept", "seen", "1", "form", form);
        assertThat(entry().state()).isEqualTo(State.ACCEPTED);
        assertThat(operator.get(page()).body()).contains("Шешім сақталды");
        assertThat(entry().accepted()).isNotNull();
        assertThat(revision).isPositive();
    }

    @Test
    void anEntryIsFoundOnlyInItsOwnProject() {
        assertThat(operator.get("/projects/other/entries/e6").statusCode()).isEqualTo(404);
        assertThat(operator.get("/projects/taza-ozen-ulgi/entries/..e6").statusCode())
                .isEqualTo(404);
    }

    private static String page() {
        return "/projects/taza-ozen-ulgi/entries/e" + number;
    }

    private static Entry entry() {
        return office.bean(Entries.class).find(SampleEntries.entry(number)).orElseThrow();
    }

    private static boolean authorHasMail() {
        try (var waiting = office.bean(Mailboxes.class).waiting()) {
            return waiting.filter(chat -> chat.chat() == 700_001)
                    .flatMap(chat -> chat.mailbox().pending().stream())
                    .anyMatch(mail -> mail.toString().contains("e" + number));
        }
    }
}
