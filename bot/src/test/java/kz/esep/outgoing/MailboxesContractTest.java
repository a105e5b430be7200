package kz.esep.outgoing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import kz.esep.storage.Repositories;
import kz.esep.storage.StorageContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mailboxes and their leases, as several processes that send ask for them. */
class MailboxesContractTest extends StorageContract {

    private static final Instant LATER = Instant.now().plusSeconds(60).truncatedTo(ChronoUnit.MILLIS);

    private Repositories repositories;
    private Mailboxes mailboxes;

    @BeforeEach
    void open() {
        repositories = new Repositories(client, database.getName());
        mailboxes = repositories.get(Mailboxes.class);
    }

    @AfterEach
    void close() {
        repositories.close();
    }

    @Test
    void anEmptyMailboxIsLeasedToWhoPostsNextWhoeverHasSentFromItBefore() {
        mailboxes.sender(sending("one"));
        mailboxes.post(7, say("first"));
        mailboxes.post(7, say("a"));
        assertThat(lease().owner()).isEqualTo("one");
        mailboxes.settle(List.of(new Mailboxes.Settlement(7, List.of("first", "a"), Map.of(), List.of())));
        mailboxes.sender(sending("two"));
        mailboxes.post(7, say("b"));

        assertThat(lease()).isEqualTo(new Lease("two", LATER));
    }

    private Lease lease() {
        return requireNonNull(mailboxes.waitingFor(7).orElseThrow().mailbox().lease());
    }

    private static Outgoing say(String id) {
        return new Outgoing.Say(id, Body.of("Сәлем"));
    }

    private static Mailboxes.Sender sending(String owner) {
        return new Mailboxes.Sender() {
            @Override
            public Lease lease() {
                return new Lease(owner, LATER);
            }

            @Override
            public void posted(long chat) {}
        };
    }
}
