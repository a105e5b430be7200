package kz.esep.outgoing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.esep.storage.MemoryDatabase;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailboxesTest {

    private static final long CHAT = 7001;

    private final MemoryDatabase database = new MemoryDatabase();
    private final Mailboxes mailboxes = new Mailboxes(database.template());

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void postingMakesTheConversationOfAChatThatHasNone() {
        assertThat(mailboxes.post(CHAT, say("r1"))).isTrue();
        assertThat(waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.chat()).isEqualTo(CHAT);
            assertThat(waiting.mailbox()).isEqualTo(new Mailbox(List.of(say("r1")), Map.of(), List.of("r1"), null));
        });
        assertThat(stored().get("version")).isEqualTo(1L);
    }

    @Test
    void postingTheSameAgainChangesNothing() {
        mailboxes.post(CHAT, say("r1"));
        assertThat(mailboxes.post(CHAT, say("r1"))).isFalse();
        assertThat(waiting().getFirst().mailbox().pending()).hasSize(1);
        assertThat(stored().get("version")).isEqualTo(1L);
    }

    @Test
    void postingTheSameAgainAfterItWasSentChangesNothing() {
        mailboxes.post(CHAT, say("r1"));
        mailboxes.settle(List.of(new Mailboxes.Settlement(CHAT, List.of("r1"), Map.of(), List.of())));
        assertThat(mailboxes.post(CHAT, say("r1"))).isFalse();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void postsOfManyAtOnceAllArriveOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 40; i++) {
                var id = "r" + i % 20;
                threads.submit(() -> mailboxes.post(CHAT, say(id)));
            }
        }
        assertThat(waiting().getFirst().mailbox().pending())
                .extracting(Outgoing::id)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 20).mapToObj(i -> "r" + i).toList());
    }

    @Test
    void remembersTheLastTwoHundredPosts() {
        for (var i = 0; i < 205; i++) {
            mailboxes.post(CHAT, say("r" + i));
        }
        assertThat(waiting().getFirst().mailbox().posted())
                .hasSize(200)
                .startsWith("r5")
                .endsWith("r204");
    }

    @Test
    void settlingTakesOffWhatWasSentAndRemembersCards() {
        mailboxes.post(CHAT, say("a"));
        mailboxes.post(CHAT, new Outgoing.Show("5f5e5d5c5b5a595857565554", "review-1", Body.of("x"), false));
        mailboxes.post(CHAT, say("c"));
        mailboxes.settle(List.of(
                new Mailboxes.Settlement(
                        CHAT, List.of("a", "5f5e5d5c5b5a595857565554"), Map.of("review-1", 41L), List.of()),
                new Mailboxes.Settlement(404, List.of("a"), Map.of(), List.of())));
        assertThat(waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.mailbox().pending()).containsExactly(say("c"));
            assertThat(waiting.mailbox().messageOf("review-1")).contains(41L);
        });
        assertThat(stored().get("version")).isEqualTo(4L);
    }

    @Test
    void leavesOutConversationsWithNothingToSend() {
        mailboxes.post(CHAT, say("a"));
        mailboxes.settle(List.of(new Mailboxes.Settlement(CHAT, List.of("a"), Map.of(), List.of())));
        database.template().insert(new Document("_id", "7002").append("version", 3L), "conversations");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void storesMessagesUnderShortNames() {
        mailboxes.post(CHAT, new Outgoing.Show("s", "log", Body.of("x"), true));
        var pending = stored().getEmbedded(List.of("mailbox", "pending"), List.of());
        assertThat((Document) pending.getFirst())
                .containsEntry("kind", "show")
                .containsEntry("_id", "s")
                .containsEntry("card", "log");
    }

    private List<Mailboxes.Waiting> waiting() {
        try (var waiting = mailboxes.waiting()) {
            return waiting.toList();
        }
    }

    private Document stored() {
        return requireNonNull(database.template().findById(Long.toString(CHAT), Document.class, "conversations"));
    }

    private static Outgoing say(String id) {
        return new Outgoing.Say(id, Body.of("Message " + id));
    }
}
