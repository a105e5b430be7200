package kz.esep.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import kz.esep.dialogue.Keys;
import kz.esep.dialogue.Running;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Source;
import kz.esep.language.Language;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Role;
import org.junit.jupiter.api.Test;

/** What was left is kept, offered, reminded of, and never resumed or dropped without a word. */
class DraftsTest {

    private static final long ME = Sample.VOLUNTEER;

    private final Chat chat = new Chat().with(Sample.person(ME, "Сынақ", Language.EN, Role.VOLUNTEER));

    @Test
    void keepsADraftThatWasLeftAndNeverResumesItSilently() {
        leavesARecord();
        assertThat(chat.conversation(ME).running()).isNull();
        chat.says(ME, "/log");
        assertThat(chat.conversation(ME).running()).isNull();
        chat.presses(ME, "▶ Go on");
        assertThat(running().step()).isEqualTo("when");
    }

    @Test
    void offersNothingOfADialogueInWhichNothingWasTold() {
        chat.says(ME, "/log");
        chat.presses(ME, "💾 Later");
        assertThat(shown()).contains("nothing to keep");
        chat.says(ME, "/log");
        chat.says(ME, "/log");
        assertThat(chat.conversation(ME).saved()).isEmpty();
        assertThat(running().step()).isEqualTo("activity");
    }

    @Test
    void beginsAnotherBesideTheDraftWhenThatIsWanted() {
        leavesARecord();
        chat.says(ME, "/log");
        chat.presses(ME, "+ Start a new one");
        assertThat(running().step()).isEqualTo("activity");
        assertThat(chat.conversation(ME).saved()).hasSize(1);
    }

    @Test
    void discardsADraftOnlyWhenTold() {
        leavesARecord();
        chat.says(ME, "/log");
        chat.presses(ME, "🗑 Discard");
        assertThat(chat.conversation(ME).saved()).isEmpty();
    }

    @Test
    void takesUpADraftFromTheCardItWasLeftOn() {
        leavesARecord();
        chat.presses(ME, "▶ Go on");
        assertThat(running().step()).isEqualTo("when");
    }

    @Test
    void offersWhatIsLeftWhenSomebodyStartsAnew() {
        chat.says(ME, "/log");
        chat.says(ME, "1.1");
        chat.says(ME, "/start");
        assertThat(chat.conversation(ME).running()).isNull();
        assertThat(shown()).contains("unfinished record", "Өзен жағасындағы сенбіліктер");
    }

    @Test
    void offersEveryOneOfSeveral() {
        leavesARecord();
        chat.says(ME, "/log");
        chat.presses(ME, "+ Start a new one");
        chat.says(ME, "1.2");
        chat.says(ME, "/start");
        assertThat(shown()).contains("2 unfinished", "1. <b>Өзен", "2. <b>Мектептегі");
        chat.presses(ME, "▶ Go on 1");
        assertThat(running().serial()).isEqualTo(1);
        assertThat(chat.conversation(ME).saved()).hasSize(1);
    }

    @Test
    void asksForRoomInsteadOfDroppingTheOldest() {
        for (var i = 0; i < 12; i++) {
            press(Keys.beginAnother("log-activity", ""));
            chat.says(ME, "1.1");
        }
        assertThat(chat.conversation(ME).running()).isNull();
        assertThat(chat.conversation(ME).saved()).hasSize(10);
        assertThat(shown()).contains("10 unfinished", "first finish or discard");
        chat.presses(ME, "🗑 Discard 3");
        assertThat(shown()).contains("9 more unfinished");
        press(Keys.beginAnother("log-activity", ""));
        assertThat(running().step()).isEqualTo("activity");
    }

    @Test
    void asksWhoeverComesBackTheNextDayBeforeItGoesOn() {
        chat.says(ME, "/log");
        chat.says(ME, "1.1");
        chat.later(Duration.ofHours(13));
        chat.says(ME, "14 June 2026");
        assertThat(chat.conversation(ME).running()).isNull();
        assertThat(shown()).contains("unfinished record");
        chat.presses(ME, "▶ Go on");
        assertThat(running().step()).isEqualTo("when");
    }

    @Test
    void goesOnAtOnceForWhoeverPressesAButtonTheNextDay() {
        chat.says(ME, "/log");
        chat.says(ME, "1.1");
        chat.says(ME, "14 June 2026");
        chat.later(Duration.ofHours(13));
        chat.presses(ME, "Skip ›");
        assertThat(running().step()).isEqualTo("people");
    }

    @Test
    void remindsADayBeforeADraftGoes() {
        leavesARecord();
        chat.news(ME);
        chat.later(Duration.ofDays(28));
        chat.wakes(ME);
        assertThat(chat.news(ME)).isEmpty();
        chat.later(Duration.ofDays(1));
        chat.wakes(ME);
        assertThat(shown()).contains("removed tomorrow", "Өзен жағасындағы сенбіліктер");
        chat.presses(ME, "▶ Go on");
        assertThat(running().step()).isEqualTo("when");
        chat.later(Duration.ofDays(2));
        chat.wakes(ME);
        assertThat(running().step()).isEqualTo("when");
    }

    @Test
    void remindsOfADialogueThatNobodyLeftInSoManyWords() {
        chat.says(ME, "/log");
        chat.says(ME, "1.1");
        chat.later(Duration.ofDays(29));
        chat.wakes(ME);
        assertThat(chat.conversation(ME).running()).isNull();
        assertThat(shown()).contains("removed tomorrow");
    }

    @Test
    void saysWhatIsGoneAfterThirtyDays() {
        leavesARecord();
        chat.later(Duration.ofDays(29));
        chat.wakes(ME);
        chat.later(Duration.ofDays(1));
        chat.wakes(ME);
        assertThat(chat.conversation(ME).saved()).isEmpty();
        assertThat(shown()).contains("was not taken up", "Өзен жағасындағы сенбіліктер");
        assertThat(chat.conversation(ME).wakeAt()).isEmpty();
    }

    @Test
    void givesADayAfterTheReminderHoweverLateItComes() {
        leavesARecord();
        chat.later(Duration.ofDays(90));
        chat.wakes(ME);
        chat.later(Duration.ofHours(23));
        chat.wakes(ME);
        assertThat(chat.conversation(ME).saved()).hasSize(1);
        chat.later(Duration.ofHours(2));
        chat.wakes(ME);
        assertThat(chat.conversation(ME).saved()).isEmpty();
    }

    private void leavesARecord() {
        chat.says(ME, "/log");
        chat.says(ME, "1.1");
        chat.presses(ME, "💾 Later");
    }

    private void press(String key) {
        var pressed = chat.conversation(ME).seen().size();
        chat.turn(new Incoming.Tap(new Source("tap" + pressed, ME, "Сынақ", null, Sample.NOW), "q", 1, key));
    }

    private String shown() {
        return chat.conversation(ME).mailbox().pending().reversed().stream()
                .flatMap(outgoing -> outgoing instanceof Outgoing.Show show
                        ? List.of(show.body()).stream()
                        : List.<Body>of().stream())
                .map(Body::html)
                .findFirst()
                .orElseThrow();
    }

    private Running running() {
        return Objects.requireNonNull(chat.conversation(ME).running());
    }
}
