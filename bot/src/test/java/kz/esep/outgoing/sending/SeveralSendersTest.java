package kz.esep.outgoing.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.esep.journal.Entries;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Mailbox;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.Outgoing;
import kz.esep.outgoing.OutgoingFiles;
import kz.esep.storage.MemoryDatabase;
import kz.esep.storage.Parked;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Two bots on one database and one Telegram. */
class SeveralSendersTest {

    private static final long CHAT = 7001;
    private static final Duration LEASE = Duration.ofSeconds(2);

    private final MemoryDatabase database = new MemoryDatabase();
    private final ScriptedCourier telegram = new ScriptedCourier();
    private final Mailboxes elsewhere = new Mailboxes(database.template());
    private final Process one = new Process(1000);
    private final Process other = new Process(1000);

    /** A bot as far as it sends. */
    private final class Process {
        final Mailboxes mailboxes = new Mailboxes(database.template());
        final Sending sending;

        Process(long perSecond) {
            ReachNews nobody = (chat, at) -> {};
            sending = new Sending(
                    new StaticListableBeanFactory(Map.of("courier", telegram)).getBeanProvider(Courier.class),
                    new StaticListableBeanFactory(Map.of("news", nobody)).getBeanProvider(ReachNews.class),
                    database.template(),
                    mailboxes,
                    new Entries(database.template()),
                    new OutgoingFiles(database.template()),
                    new Parked(database.template()),
                    new Pacing(
                            perSecond,
                            1000,
                            1000,
                            20,
                            Duration.ofMillis(5),
                            Duration.ofMillis(100),
                            LEASE,
                            Duration.ofMillis(5)),
                    Clock.systemUTC(),
                    new SimpleMeterRegistry());
        }
    }

    @AfterEach
    void end() {
        telegram.letGo();
        one.sending.stop();
        other.sending.stop();
        database.close();
    }

    @Test
    void whatIsPostedSomewhereElseIsSentOnceAndInOrder() {
        one.sending.start();
        other.sending.start();
        var texts = IntStream.range(0, 10).mapToObj(i -> "m" + i).toList();
        texts.forEach(text -> LongStream.range(1, 31).forEach(chat -> elsewhere.post(chat, say(text))));
        awaitAllMarked();
        var expected = texts.stream().map(text -> "send " + text).toList();
        LongStream.range(1, 31)
                .forEach(chat -> assertThat(telegram.seenBy(chat)).isEqualTo(expected));
    }

    @Test
    void bothPostIntoOneChatAndNothingIsSentTwice() {
        one.sending.start();
        other.sending.start();
        for (var i = 0; i < 30; i++) {
            (i % 2 == 0 ? one : other).mailboxes.post(CHAT, say("m" + i));
        }
        awaitAllMarked();
        assertThat(telegram.seenBy(CHAT))
                .isEqualTo(IntStream.range(0, 30).mapToObj(i -> "send m" + i).toList());
    }

    @Test
    void whatOneIsSendingTheOtherLeavesAlone() {
        one.sending.start();
        var held = telegram.hold();
        one.mailboxes.post(CHAT, say("slow"));
        await().until(() -> telegram.held() == 1);
        other.sending.start();
        // Longer than the lease: it is lengthened while the request is under way.
        await().during(LEASE.plusSeconds(1)).atMost(Duration.ofSeconds(10)).until(() -> telegram.held() == 1);
        held.countDown();
        awaitAllMarked();
        assertThat(telegram.seenBy(CHAT)).containsExactly("send slow");
    }

    @Test
    void whatADeadOneHasLeftIsTakenOverWhenItsLeaseEnds() {
        elsewhere.post(CHAT, say("a"));
        leaseToSomebodyDead(Instant.now(Clock.systemUTC()).plus(LEASE));
        one.sending.start();
        await().during(Duration.ofMillis(500)).until(() -> telegram.requests.isEmpty());
        awaitAllMarked();
        assertThat(telegram.seenBy(CHAT)).containsExactly("send a");
    }

    @Test
    void oneThatStopsLeavesTheRestToTheOtherAtOnce() throws Exception {
        one.sending.start();
        var held = telegram.hold();
        IntStream.range(0, 5).forEach(i -> one.mailboxes.post(CHAT, say("m" + i)));
        await().until(() -> telegram.held() == 1);
        var stop = Thread.ofVirtual().start(one.sending::stop);
        await().until(() -> !one.sending.isRunning());
        held.countDown();
        stop.join();
        assertThat(conversation().getEmbedded(List.of("mailbox", "lease"), Document.class))
                .isNull();
        other.sending.start();
        awaitAllMarked();
        assertThat(telegram.seenBy(CHAT))
                .isEqualTo(IntStream.range(0, 5).mapToObj(i -> "send m" + i).toList());
    }

    @Test
    void aTurnThatIsWrittenWhileTheOtherSendsIsLeftToTheOther() {
        other.sending.start();
        var sending = Mailbox.EMPTY.with(List.of(say("a")));
        var taken = other.sending.claimed(sending);
        one.sending.start();
        var turn = one.sending.claimed(taken.with(List.of(say("b"))));
        assertThat(turn.lease()).isEqualTo(taken.lease());
        one.sending.offer(CHAT, turn);
        other.sending.offer(CHAT, turn);
        await().until(() -> telegram.requests.size() == 2);
        assertThat(telegram.seenBy(CHAT)).containsExactly("send a", "send b");
    }

    @Test
    void anEmptyMailboxIsFreeForWhoeverTakesTheNextTurn() {
        one.sending.start();
        other.sending.start();
        var taken = other.sending.claimed(Mailbox.EMPTY.with(List.of(say("a"))));
        var sent = new Mailbox(List.of(), Map.of(), List.of(), taken.lease());
        var next = one.sending.claimed(sent.with(List.of(say("b"))));
        assertThat(Objects.requireNonNull(next.lease()).owner())
                .isNotEqualTo(Objects.requireNonNull(taken.lease()).owner());
    }

    @Test
    void togetherTheyKeepThePaceOfOne() {
        var slow = new Process(40);
        var too = new Process(40);
        slow.sending.start();
        too.sending.start();
        await().until(() -> database.template().getCollection("senders").countDocuments() == 2);
        try {
            LongStream.range(1, 121).forEach(chat -> elsewhere.post(chat, say("m")));
            await().atMost(Duration.ofSeconds(20)).until(() -> telegram.requests.size() == 120);
            var times = telegram.requests.stream()
                    .map(ScriptedCourier.Request::nanos)
                    .sorted()
                    .toList();
            // From the twentieth on, when both know of each other: 100 at 40 a second, less the stores of both.
            assertThat(Duration.ofNanos(times.get(119) - times.get(20))).isGreaterThan(Duration.ofMillis(2200));
        } finally {
            slow.sending.stop();
            too.sending.stop();
        }
        assertThat(database.template().getCollection("senders").countDocuments())
                .isZero();
    }

    private void leaseToSomebodyDead(Instant until) {
        database.template()
                .getCollection("conversations")
                .updateOne(
                        new Document("_id", Long.toString(CHAT)),
                        new Document(
                                "$set",
                                new Document("mailbox.lease", new Document("owner", "dead").append("until", until))));
    }

    private Document conversation() {
        return Objects.requireNonNull(
                database.template().findById(Long.toString(CHAT), Document.class, "conversations"));
    }

    private void awaitAllMarked() {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            try (var waiting = elsewhere.waiting()) {
                assertThat(waiting).isEmpty();
            }
        });
    }

    private static Outgoing say(String text) {
        return new Outgoing.Say(text, Body.of(text));
    }
}
