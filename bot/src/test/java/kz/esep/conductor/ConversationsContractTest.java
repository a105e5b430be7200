package kz.esep.conductor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.esep.dialogue.Conversation;
import kz.esep.dialogue.Pulse;
import kz.esep.dialogue.Wake;
import kz.esep.dialogues.Sample;
import kz.esep.language.Language;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Lease;
import kz.esep.outgoing.Mailbox;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.Outgoing;
import kz.esep.storage.RepositoryContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The group commit of conversations, whose versions are compared. */
class ConversationsContractTest extends RepositoryContract {

    private Conversations conversations;

    @BeforeEach
    void open() {
        conversations = repositories.get(Conversations.class);
    }

    @Test
    void conversationsAreWrittenTogetherAndComeBackAsTheyWere() {
        var first = conversation(1, 0, "1:1");
        var second = conversation(2, 0, "1:2");

        assertThat(conversations.write(List.of(first, second))).isEmpty();

        assertThat(conversations.load(List.of(1L, 2L, 3L)))
                .isEqualTo(Map.of(1L, first.written(), 2L, second.written(), 3L, Conversation.with(3)));
    }

    @Test
    void whoHasLostTheComparisonIsNamedAndTheOthersAreWritten() {
        conversations.write(List.of(conversation(1, 0, "1:1"), conversation(2, 0, "1:2")));
        conversations.write(List.of(conversation(1, 1, "1:3")));

        assertThat(conversations.write(List.of(conversation(1, 1, "1:4"), conversation(2, 1, "1:5"))))
                .containsExactly(1L);
        assertThat(conversations.write(List.of(conversation(2, 0, "1:6"), conversation(4, 0, "1:7"))))
                .containsExactly(2L);

        var stored = conversations.load(List.of(1L, 2L, 4L));
        assertThat(stored.values())
                .extracting(conversation -> conversation.seen().getLast())
                .containsExactlyInAnyOrder("1:3", "1:5", "1:7");
    }

    /** Both were posted the same update; only one of them may send what the turn says. */
    @Test
    void ofTwoProcessesThatWriteTheSameTurnOneHasWrittenIt() {
        assertThat(conversations.write(List.of(sentBy("a", conversation(1, 0, "1:1")))))
                .isEmpty();

        assertThat(conversations.write(List.of(sentBy("b", conversation(1, 0, "1:1")))))
                .containsExactly(1L);
        var stored = Objects.requireNonNull(conversations.load(List.of(1L)).get(1L));
        assertThat(stored.mailbox().lease()).isEqualTo(new Lease("a", Sample.NOW));
    }

    @Test
    void whoWantsToBeWokenIsFound() {
        conversations.write(List.of(conversation(1, 0, "1:1")));

        assertThat(conversations.toWakeUntil(Sample.NOW)).isEqualTo(Map.of(1L, Sample.NOW));
        assertThat(conversations.toWakeUntil(Sample.NOW.minusSeconds(1))).isEmpty();
    }

    @Test
    void aPostRaisesTheVersionSoThatATurnIsMadeAgain() {
        conversations.write(List.of(conversation(1, 0, "1:1")));
        repositories.get(Mailboxes.class).post(1, new Outgoing.Say("r1", new Body("Сәлем", List.of())));

        assertThat(conversations.write(List.of(conversation(1, 1, "1:2")))).containsExactly(1L);
        var now = Objects.requireNonNull(conversations.load(List.of(1L)).get(1L));
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.mailbox().pending()).hasSize(2);
    }

    @Test
    void aMailboxBeforeTheFirstTurnIsAConversation() {
        repositories.get(Mailboxes.class).post(5, new Outgoing.Say("r1", new Body("Сәлем", List.of())));

        var found = Objects.requireNonNull(conversations.load(List.of(5L)).get(5L));
        assertThat(found.mailbox().pending()).hasSize(1);
        assertThat(conversations.write(List.of(new Conversation(
                        "5",
                        found.version(),
                        null,
                        1,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("1:1"),
                        found.mailbox(),
                        null))))
                .isEmpty();
    }

    private static Conversation sentBy(String process, Conversation conversation) {
        return conversation.mailing(conversation.mailbox().leased(new Lease(process, Sample.NOW)));
    }

    private static Conversation conversation(long chat, long version, String seen) {
        var said = new Outgoing.Say("s" + seen, new Body("Сұрақ", List.of()));
        return new Conversation(
                Long.toString(chat),
                version,
                Language.KK,
                1,
                null,
                List.of(),
                List.of(new Wake("later", Sample.NOW)),
                List.of(),
                List.of(seen),
                Mailbox.EMPTY.with(List.of(said)),
                new Pulse(Sample.NOW, false));
    }
}
