package kz.esep.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import kz.esep.dialogue.Keys;
import kz.esep.dialogue.Running;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Source;
import kz.esep.language.Language;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Role;
import org.junit.jupiter.api.Test;

/** One live card, and no button that traps: stale ones redraw, double ones do no harm. */
class CardDisciplineTest {

    private static final long ME = Sample.VOLUNTEER;

    private final Chat chat = new Chat().with(Sample.person(ME, "Сынақ", Language.EN, Role.VOLUNTEER));

    @Test
    void editsOneCardFromQuestionToQuestion() {
        chat.says(ME, "/log");
        chat.says(ME, "1.1");
        assertThat(chat.news(ME)).extracting(CardDisciplineTest::describe).containsExactly("new live-1", "edit live-1");
    }

    @Test
    void sendsTheCardAnewWhenItHasScrolledAway() {
        chat.says(ME, "/log");
        for (var i = 0; i < 5; i++) {
            chat.says(ME, "no such thing " + i);
        }
        chat.news(ME);
        chat.says(ME, "nor this");
        assertThat(chat.news(ME)).extracting(CardDisciplineTest::describe).containsExactly("new live-1");
    }

    @Test
    void redrawsOnAStaleButtonAndAnswersNothing() {
        chat.says(ME, "/log");
        chat.says(ME, "1.1");
        var stale = Keys.choice(1, 1, 0);
        chat.news(ME);
        chat.turn(new Incoming.Tap(source("stale"), "q", 1, stale));
        assertThat(running().step()).isEqualTo("when");
        assertThat(chat.news(ME)).extracting(CardDisciplineTest::describe).containsExactly("edit live-1");
    }

    @Test
    void heedsATapOnACardThatAnArrivingFileHasRedrawn() {
        chat.says(ME, "/log");
        chat.says(ME, "1.1");
        chat.says(ME, "14.06.2026");
        for (var i = 0; i < 5; i++) {
            chat.presses(ME, "Skip ›");
        }
        chat.sendsPhoto(ME);
        var onward = Keys.choice(1, running().draw(), 0);
        chat.filesArrive();
        chat.turn(new Incoming.Tap(source("onward"), "q", 1, onward));
        assertThat(running().step()).isEqualTo("links");
    }

    @Test
    void countsADoubleTapOnce() {
        chat.says(ME, "/log");
        chat.says(ME, "1.1");
        var key = Keys.choice(1, 2, 0);
        chat.turn(new Incoming.Tap(source("first"), "q1", 1, key));
        chat.turn(new Incoming.Tap(source("second"), "q2", 1, key));
        assertThat(running().step()).isEqualTo("where");
    }

    @Test
    void changesNothingWhenAnUpdateIsDeliveredAgain() {
        chat.says(ME, "/log");
        var again = new Incoming.Text(source("same"), 9, "1.1");
        chat.turn(again);
        var once = chat.conversation(ME);
        chat.turn(again);
        assertThat(chat.conversation(ME).running()).isEqualTo(once.running());
        assertThat(chat.conversation(ME).mailbox()).isEqualTo(once.mailbox());
    }

    @Test
    void takesTheButtonsOffACardThatIsOver() {
        chat.says(ME, "/log");
        chat.presses(ME, "✖ Cancel");
        chat.presses(ME, "Yes, cancel");
        chat.news(ME);
        chat.turn(new Incoming.Tap(source("late"), "q", 1, Keys.choice(1, 1, 0)));
        assertThat(chat.news(ME)).extracting(CardDisciplineTest::describe).containsExactly("close live-1");
        assertThat(chat.conversation(ME).running()).isNull();
    }

    @Test
    void asksOnceBeforeItCancels() {
        chat.says(ME, "/log");
        chat.says(ME, "1.1");
        chat.says(ME, "/cancel");
        assertThat(chat.conversation(ME).running()).isNotNull();
        chat.presses(ME, "No, go on");
        assertThat(running().step()).isEqualTo("when");
    }

    @Test
    void takesAnAnswerWhileItAsksWhetherToCancel() {
        chat.says(ME, "/log");
        chat.says(ME, "/cancel");
        chat.says(ME, "1.1");
        assertThat(running().step()).isEqualTo("when");
    }

    @Test
    void storesAPhotoThatComesOutsideAnyDialogueAndAsksWhatItIs() {
        chat.sendsPhoto(ME);
        assertThat(chat.files()).hasSize(1);
        chat.isQuiet(ME);
        assertThat(running().dialogue()).isEqualTo("evidence-first");
        assertThat(running().answers().files()).isEqualTo(chat.files().keySet());
    }

    @Test
    void storesNothingOfSomebodyWhoHasNotAgreed() {
        var stranger = 4711L;
        chat.sendsPhoto(stranger);
        assertThat(chat.files()).isEmpty();
        assertThat(chat.news(stranger)).singleElement().isInstanceOf(Outgoing.Say.class);
    }

    @Test
    void holdsEveryCaptionWithinAPhonesButton() {
        for (var language : Language.values()) {
            var other = new Chat().with(Sample.person(ME, "Сынақ", language, Role.VOLUNTEER));
            other.says(ME, "/log");
            other.says(ME, "1.1");
            other.says(ME, "14.06.2026");
            other.says(ME, "a place of which the name is rather long, as places sometimes are");
            assertThat(other.news(ME).stream()
                            .filter(Outgoing.Show.class::isInstance)
                            .flatMap(shown -> ((Outgoing.Show) shown).body().rows().stream()))
                    .allSatisfy(row -> assertThat(row)
                            .allSatisfy(button -> assertThat(button.caption()
                                            .codePointCount(0, button.caption().length()))
                                    .isLessThanOrEqualTo(row.size() == 1 ? 28 : 14)));
        }
    }

    @Test
    void leavesItsButtonsGoodWhileFilesArrive() {
        chat.says(ME, "/log");
        chat.sendsPhoto(ME);
        chat.says(ME, "1.2");
        for (var answer : List.of("14 June 2026", "School", "30", "Good", "Somebody")) {
            chat.says(ME, answer);
        }
        var drawn = running();
        chat.filesArrive();
        var enough = Keys.choice(drawn.serial(), drawn.draw(), drawn.keys().indexOf("enough"));
        chat.turn(new Incoming.Tap(source("enough"), "q", 1, enough));
        assertThat(running().step()).isEqualTo("links");
    }

    private Running running() {
        return Objects.requireNonNull(chat.conversation(ME).running());
    }

    private static Source source(String identity) {
        return new Source(identity, ME, "Сынақ", null, Sample.NOW);
    }

    private static String describe(Outgoing outgoing) {
        return switch (outgoing) {
            case Outgoing.Say say -> "say";
            case Outgoing.Show show -> (show.anew() ? "new " : "edit ") + show.card();
            case Outgoing.Close close -> "close " + close.card();
            case Outgoing.Deliver deliver -> "file";
        };
    }
}
