package kz.esep.outgoing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import kz.esep.storage.RepositoryContract;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Mailboxes and their leases, as several processes that send ask for them. */
class MailboxesContractTest extends RepositoryContract {

    private static final Instant LATER = Instant.now().plusSeconds(60).truncatedTo(ChronoUnit.MILLIS);

    private Mailboxes mailboxes;

    @BeforeEach
    void open() {
        mailboxes = repositories.get(Mailboxes.class);
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

    @Test
    void aMailboxTakesAMessageOnceAndForgetsWhatWasSent() {
        assertThat(mailboxes.post(7, say("r1"))).isTrue();
        assertThat(mailboxes.post(7, say("r1"))).isFalse();
        assertThat(mailboxes.post(7, new Outgoing.Show("r2", "card", Body.of("Карта"), true)))
                .isTrue();
        try (var waiting = mailboxes.waiting()) {
            assertThat(waiting).singleElement().satisfies(found -> {
                assertThat(found.chat()).isEqualTo(7);
                assertThat(found.mailbox().pending()).extracting(Outgoing::id).containsExactly("r1", "r2");
            });
        }

        mailboxes.settle(List.of(new Mailboxes.Settlement(7, List.of("r1", "r2"), Map.of("card", 12L), List.of())));

        try (var waiting = mailboxes.waiting()) {
            assertThat(waiting).isEmpty();
        }
        assertThat(mailboxes.post(7, say("r1"))).as("remembered").isFalse();
    }

    @Test
    void whatNobodySendsIsLeasedToOneAndGivenBack() {
        var claims = new Claims(repositories.get(MongoTemplate.class), mailboxes);
        mailboxes.post(7, say("a"));
        mailboxes.post(8, say("b"));
        var seen = mailboxes.find(new Document());

        assertThat(claims.claim(seen, new Lease("one", LATER))).hasSize(2);
        assertThat(claims.claim(seen, new Lease("two", LATER)))
                .as("leased meanwhile")
                .isEmpty();
        var longer = new Lease("one", LATER.plusSeconds(60));
        assertThat(claims.renew(List.of(7L, 8L), longer)).hasSize(2);
        assertThat(claims.renew(List.of(7L), new Lease("two", LATER))).isEmpty();
        assertThat(lease()).isEqualTo(longer);

        claims.release(List.of(7L), "two");
        assertThat(lease()).as("of somebody else").isEqualTo(longer);
        claims.release(List.of(7L), "one");
        assertThat(mailboxes.waitingFor(7).orElseThrow().mailbox().lease()).isNull();
    }

    @Test
    void sendersCountEachOtherAsLongAsTheyLive() {
        var now = LATER;
        var senders = new Senders(repositories.get(MongoTemplate.class));
        assertThat(senders.beat("one", now, now.plusSeconds(20))).isEqualTo(1);
        assertThat(senders.beat("two", now, now.plusSeconds(20))).isEqualTo(2);
        assertThat(senders.beat("two", now.plusSeconds(30), now.plusSeconds(50)))
                .isEqualTo(1);
        senders.leave("two");
        senders.forgetSilent(now.plusSeconds(7200));
        assertThat(database.getCollection("senders").countDocuments()).isZero();
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
