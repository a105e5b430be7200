package kz.esep.dialogues;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.esep.dialogue.Running;
import kz.esep.dialogues.log.Draft;
import kz.esep.journal.Entry;
import kz.esep.language.Language;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An edited message corrects the answer that it gave, and nothing else. */
class EditedMessagesTest {

    private static final long WHO = Sample.VOLUNTEER;

    private final Chat chat = new Chat()
            .with(Sample.person(WHO, "volunteer", Language.EN, Role.VOLUNTEER))
            .with(Sample.person(Sample.COORDINATOR, "coordinator", Language.EN, Role.COORDINATOR));

    @BeforeEach
    void begin() {
        for (var text : List.of("/log", "1.2", "14 June 2026", "School", "30")) {
            chat.says(WHO, text);
        }
        chat.news(WHO);
    }

    @Test
    void correctsTheAnswerAndLeavesTheQuestionWhereItIs() {
        var step = requireNonNull(running()).step();
        chat.edits(WHO, "School", "School No. 5");
        assertThat(requireNonNull(((Draft) requireNonNull(running()).answers()).place())
                        .name())
                .isEqualTo("School No. 5");
        assertThat(requireNonNull(running()).step()).isEqualTo(step);
        assertThat(chat.news(WHO)).hasSize(1);
    }

    @Test
    void keepsTheAnswerThatTheNewTextIsNot() {
        chat.edits(WHO, "14 June 2026", "20 June 2026");
        assertThat(requireNonNull(((Draft) requireNonNull(running()).answers()).days())
                        .from())
                .hasToString("2026-06-14");
        assertThat(chat.news(WHO).getLast().toString()).contains("the earlier one stays");
    }

    @Test
    void saysNothingAboutAMessageThatGaveNoAnswer() {
        chat.edits(WHO, "/log", "/help");
        chat.says(WHO, "/help");
        chat.news(WHO);
        chat.edits(WHO, "/help", "Thanks");
        assertThat(chat.news(WHO)).isEmpty();
    }

    @Test
    void saysNothingWhenTheTextIsTheSame() {
        chat.edits(WHO, "School", "School");
        assertThat(chat.news(WHO)).isEmpty();
    }

    @Test
    void makesACorrectedVersionOfTheEntryOnceItWasHandedIn() {
        handIn();
        chat.edits(WHO, "School", "School No. 5");
        assertThat(entry().versions()).hasSize(2);
        assertThat(requireNonNull(entry().newest().happening().place()).name()).isEqualTo("School No. 5");
        assertThat(entry().newest().happening().participants()).isEqualTo(30);
        chat.edits(WHO, "School No. 5", "School No. 6");
        assertThat(entry().versions()).hasSize(3);
    }

    @Test
    void anAcceptedVersionStaysTheFactUntilTheCorrectedOneIsAccepted() {
        handIn();
        chat.presses(Sample.COORDINATOR, "✅ Accept");
        chat.edits(WHO, "30", "40");
        assertThat(entry().fact().orElseThrow().happening().participants()).isEqualTo(30);
        assertThat(entry().newest().happening().participants()).isEqualTo(40);
        assertThat(entry().state()).isEqualTo(Entry.State.SUBMITTED);
    }

    @Test
    void asksWhereTheNewTextIsUnclearAndKeepsTheEntry() {
        handIn();
        chat.news(WHO);
        chat.edits(WHO, "30", "many");
        assertThat(entry().versions()).hasSize(1);
        assertThat(chat.news(WHO)).singleElement().isInstanceOf(Outgoing.Say.class);
        chat.presses(WHO, "✏️ Open it");
        assertThat(requireNonNull(running()).step()).isEqualTo("review");
    }

    @Test
    void goesIntoTheCorrectionThatIsOpen() {
        handIn();
        chat.edits(WHO, "30", "many");
        chat.presses(WHO, "✏️ Open it");
        chat.edits(WHO, "School", "School No. 5");
        assertThat(entry().versions()).hasSize(1);
        assertThat(requireNonNull(((Draft) requireNonNull(running()).answers()).place())
                        .name())
                .isEqualTo("School No. 5");
    }

    @Test
    void saysNothingOfAnEntryThatIsWithdrawn() {
        handIn();
        chat.entries().put(entry().id(), entry().withdrawn("t1001", null, Sample.NOW, "withdrawn"));
        chat.news(WHO);
        chat.edits(WHO, "30", "40");
        assertThat(entry().versions()).hasSize(1);
        assertThat(chat.news(WHO)).isEmpty();
    }

    private void handIn() {
        for (var i = 0; i < 4; i++) {
            chat.presses(WHO, "Skip ›");
        }
        chat.presses(WHO, "✅ Submit");
    }

    private Entry entry() {
        return chat.entries().values().iterator().next();
    }

    private @Nullable Running running() {
        return chat.conversation(WHO).running();
    }
}
