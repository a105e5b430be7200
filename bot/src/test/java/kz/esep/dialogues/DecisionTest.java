package kz.esep.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import kz.esep.dialogue.Keys;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Source;
import kz.esep.journal.Entry;
import kz.esep.language.Language;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may decide about an entry, about which version, and what is a fact afterwards. */
class DecisionTest {

    private static final long AUTHOR = Sample.VOLUNTEER;
    private static final long COORDINATOR = Sample.COORDINATOR;

    private final Chat chat = new Chat()
            .with(Sample.person(AUTHOR, "Сынақ", Language.EN, Role.VOLUNTEER))
            .with(Sample.person(COORDINATOR, "Үлгі", Language.EN, Role.COORDINATOR));

    @BeforeEach
    void anEntryIsSubmitted() {
        chat.says(AUTHOR, "/log");
        chat.says(AUTHOR, "1.2");
        chat.says(AUTHOR, "14 June 2026");
        chat.says(AUTHOR, "School of the sample");
        chat.says(AUTHOR, "30");
        for (var i = 0; i < 4; i++) {
            chat.presses(AUTHOR, "Skip ›");
        }
        chat.presses(AUTHOR, "✅ Submit");
    }

    @Test
    void isNoFactBeforeItIsAccepted() {
        assertThat(entry().fact()).isEmpty();
        chat.presses(COORDINATOR, "✅ Accept");
        assertThat(entry().fact().orElseThrow().happening().participants()).isEqualTo(30);
    }

    @Test
    void isNotForVolunteersToTake() {
        press(AUTHOR, Keys.begin("accept", entry().id() + ".1"));
        assertThat(entry().state()).isEqualTo(Entry.State.SUBMITTED);
    }

    @Test
    void isNotForStrangersToTake() {
        press(4711, Keys.begin("return", entry().id() + ".1"));
        assertThat(entry().state()).isEqualTo(Entry.State.SUBMITTED);
        assertThat(chat.conversation(4711).running()).isNull();
    }

    @Test
    void isTakenOnceHoweverOftenTheButtonIsPressed() {
        var key = Keys.begin("accept", entry().id() + ".1");
        press(COORDINATOR, key);
        var accepted = entry();
        press(COORDINATOR, key);
        assertThat(entry()).isEqualTo(accepted);
    }

    @Test
    void concernsTheVersionThatWasSeen() {
        chat.presses(COORDINATOR, "↩️ Return");
        chat.says(COORDINATOR, "Were there really thirty?");
        chat.presses(AUTHOR, "✏️ Fix it");
        chat.presses(AUTHOR, "✏️ People");
        chat.says(AUTHOR, "28");
        chat.presses(AUTHOR, "✅ Submit");
        press(COORDINATOR, Keys.begin("accept", entry().id() + ".1"));
        assertThat(entry().state()).isEqualTo(Entry.State.SUBMITTED);
        press(COORDINATOR, Keys.begin("accept", entry().id() + ".2"));
        assertThat(entry().fact().orElseThrow().happening().participants()).isEqualTo(28);
        assertThat(entry().versions()).hasSize(2);
    }

    @Test
    void leavesTheAcceptedVersionAsTheFactUntilTheNewOneIsAccepted() {
        chat.presses(COORDINATOR, "✅ Accept");
        press(AUTHOR, Keys.begin("log-activity", entry().id().value()));
        chat.presses(AUTHOR, "✏️ People");
        chat.says(AUTHOR, "99");
        chat.presses(AUTHOR, "✅ Submit");
        assertThat(entry().state()).isEqualTo(Entry.State.SUBMITTED);
        assertThat(entry().fact().orElseThrow().happening().participants()).isEqualTo(30);
    }

    @Test
    void tellsTheReasonToTheAuthor() {
        chat.presses(COORDINATOR, "↩️ Return");
        chat.says(COORDINATOR, "The date <is> wrong & you know it");
        assertThat(chat.news(AUTHOR))
                .filteredOn(Outgoing.Show.class::isInstance)
                .last()
                .satisfies(shown -> assertThat(((Outgoing.Show) shown).body().html())
                        .contains("The date &lt;is&gt; wrong &amp; you know it"));
    }

    @Test
    void isTakenByTheFirstWhereTwoDecideAtOnce() {
        var other = 1003;
        chat.with(Sample.person(other, "Екінші", Language.EN, Role.COORDINATOR));
        chat.presses(COORDINATOR, "↩️ Return");
        press(other, Keys.begin("accept", entry().id() + ".1"));
        chat.says(COORDINATOR, "The date is wrong");
        assertThat(entry().state()).isEqualTo(Entry.State.ACCEPTED);
        assertThat(chat.conversation(COORDINATOR).running()).isNull();
        assertThat(chat.news(COORDINATOR))
                .filteredOn(Outgoing.Show.class::isInstance)
                .extracting(shown -> ((Outgoing.Show) shown).body().html())
                .anyMatch(text -> text.contains("The record has changed meanwhile"));
    }

    @Test
    void ofAnOwnEntryIsLeftToAnotherCoordinatorWhereThereIsOne() {
        chat.with(Sample.person(AUTHOR, "Сынақ", Language.EN, Role.COORDINATOR));
        press(AUTHOR, Keys.begin("accept", entry().id() + ".1"));
        assertThat(entry().state()).isEqualTo(Entry.State.SUBMITTED);
    }

    private Entry entry() {
        return chat.entries().values().iterator().next();
    }

    private void press(long who, String key) {
        chat.turn(new Incoming.Tap(
                new Source(
                        "tap" + key + chat.news(who).size() + System.identityHashCode(key), who, "x", null, Sample.NOW),
                "q",
                1,
                key));
    }
}
