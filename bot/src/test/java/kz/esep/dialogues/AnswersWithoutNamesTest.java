package kz.esep.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import kz.esep.language.Language;
import kz.esep.people.Role;
import org.junit.jupiter.api.Test;

/** What participants answer is shown once there are so many of them that an answer tells nobody's name. */
class AnswersWithoutNamesTest {

    private static final long COORDINATOR = 4001;
    private static final long FIRST = 4101;

    private final Chat chat = new Chat();

    @Test
    void areShownFromFiveRespondentsOn() {
        chat.with(Sample.person(COORDINATOR, "Coordinator", Language.EN, Role.COORDINATOR));
        chat.says(COORDINATOR, "/checkin");
        chat.presses(COORDINATOR, "1.1 Өзен жағасындағы…");
        for (var who = FIRST; who < FIRST + 5; who++) {
            chat.says(who, "/start cCODE");
            chat.presses(who, "English");
            for (var answer : new String[] {"Rather not say", "Rather not say", "Rather not say"}) {
                chat.presses(who, answer);
            }
        }
        chat.presses(COORDINATOR, "✖ Close check-in");
        chat.presses(COORDINATOR, "❓ Ask the participants");
        chat.presses(COORDINATOR, "+ Was it useful?");
        chat.presses(COORDINATOR, "✓ Done");
        for (var who = FIRST; who < FIRST + 4; who++) {
            answers(who, who == FIRST ? "No" : "Yes");
        }
        assertThat(results()).contains("Respondents: <b>4</b>", "once 5 people").doesNotContain("%");
        answers(FIRST + 4, "Yes");
        assertThat(results()).contains("Respondents: <b>5</b>", "80 %").doesNotContain("once 5 people");
    }

    private void answers(long who, String answer) {
        chat.presses(who, "✓ Answer");
        chat.presses(who, answer);
    }

    private String results() {
        chat.presses(COORDINATOR, "↻ Refresh");
        return chat.lastShown(COORDINATOR);
    }
}
