package kz.esep.conductor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.esep.checkin.CheckInLinks;
import kz.esep.dialogue.Keys;
import kz.esep.dialogue.Running;
import kz.esep.dialogues.Chat;
import kz.esep.dialogues.Dialogues;
import kz.esep.dialogues.Sample;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Source;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import kz.esep.people.InvitationLinks;
import kz.esep.people.Role;
import kz.esep.people.SecretKeys;
import org.junit.jupiter.api.Test;

/** What is loaded for a turn. */
class NeedsTest {

    private static final long ME = Sample.VOLUNTEER;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final SecretKeys KEYS = SecretKeys.parse("a-key-that-only-tests-use");

    private final Chat chat = new Chat().with(Sample.person(ME, "Сынақ Адам", Language.KK, Role.VOLUNTEER));

    /** The receipt counts what the entry has already, not only what is added now. */
    @Test
    void areTheEntryThatGatheredEvidenceIsPutInto() {
        chat.has(ME, "e1", TODAY, "Үлгі көпір", false);
        chat.sendsPhoto(ME);
        chat.isQuiet(ME);
        var asked = running();
        var at = asked.keys().indexOf("into:e1");
        assertThat(needs(Keys.choice(asked.serial(), asked.draw(), at)).entries())
                .containsExactly(new EntryId("e1"));
    }

    @Test
    void areNoEntryForAButtonOfAnOlderDrawing() {
        chat.has(ME, "e1", TODAY, "Үлгі көпір", false);
        chat.sendsPhoto(ME);
        chat.isQuiet(ME);
        var asked = running();
        assertThat(needs(Keys.choice(asked.serial(), asked.draw() - 1, 0)).entries())
                .isEmpty();
        assertThat(needs(Keys.choice(asked.serial(), asked.draw(), 99)).entries())
                .isEmpty();
    }

    private Needs needs(String key) {
        var tap = new Incoming.Tap(new Source("t", ME, "Сынақ Адам", "kk", Sample.NOW), "q", 1, key);
        return Needs.of(
                List.of(tap),
                chat.conversation(ME),
                new InvitationLinks(KEYS),
                new CheckInLinks(KEYS),
                Dialogues.repertoire());
    }

    private Running running() {
        return Objects.requireNonNull(chat.conversation(ME).running());
    }
}
