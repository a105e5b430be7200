package kz.esep.outgoing.sending;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.esep.journal.Entries;
import kz.esep.journal.EntryId;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.outgoing.EntryNumbers;
import kz.esep.outgoing.Mailbox;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.Outgoing;
import kz.esep.outgoing.OutgoingFile;
import kz.esep.outgoing.OutgoingFileId;
import kz.esep.outgoing.OutgoingFiles;
import kz.esep.outgoing.sending.Courier.Outcome;
import kz.esep.storage.MemoryDatabase;
import kz.esep.storage.Parked;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class SendingTest {

    private static final long CHAT = 7001;
    private static final Instant NOW = Instant.parse("2025-09-14T05:00:00Z");
    private static final Pacing FAST = pacing(Duration.ofMillis(50));

    private final MemoryDatabase database = new MemoryDatabase();
    private final Mailboxes mailboxes = new Mailboxes(database.template());
    private final OutgoingFiles files = new OutgoingFiles(database.template());
    private final List<Long> unreachable = new CopyOnWriteArrayList<>();
    private final AtomicInteger outages = new AtomicInteger();
    private final ReachNews news = this::heard;
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final ScriptedCourier telegram = new ScriptedCourier();
    private Sending sending = sending(FAST);

    private void heard(long chat, Instant at) {
        if (outages.getAndDecrement() > 0) {
            throw new IllegalStateException("no database");
        }
        unreachable.add(chat);
    }

    private static Pacing pacing(Duration sweep) {
        return new Pacing(
                1000, 1000, 1000, 20, Duration.ofMillis(5), sweep, Duration.ofSeconds(10), Duration.ofMillis(5));
    }

    private Sending sending(Pacing pacing) {
        return new Sending(
                new StaticListableBeanFactory(Map.of("courier", telegram)).getBeanProvider(Courier.class),
                new StaticListableBeanFactory(Map.of("news", news)).getBeanProvider(ReachNews.class),
                database.template(),
                mailboxes,
                new Entries(database.template()),
                files,
                new Parked(database.template()),
                pacing,
                Clock.fixed(NOW, ZoneOffset.UTC),
                metrics);
    }

    @AfterEach
    void end() {
        sending.stop();
        database.close();
    }

    @Test
    void sendsInOrderWithinEveryChat() {
        var texts = IntStream.range(0, 30).mapToObj(i -> "m" + i).toList();
        LongStream.range(1, 11).forEach(chat -> texts.forEach(text -> mailboxes.post(chat, say(text))));
        sending.start();
        awaitAllMarked();
        var expected = texts.stream().map(text -> "send " + text).toList();
        LongStream.range(1, 11)
                .forEach(chat -> assertThat(telegram.seenBy(chat)).isEqualTo(expected));
        assertThat(metrics.counter("esep.outgoing.sent").count()).isEqualTo(300);
    }

    @Test
    void findsWhatAnotherProcessPostsLater() {
        sending.start();
        new Mailboxes(database.template()).post(CHAT, say("reminder"));
        awaitAllMarked();
        assertThat(telegram.seenBy(CHAT)).containsExactly("send reminder");
    }

    @Test
    void sendsAtOnceWhatItsOwnProcessPosts() {
        sending = sending(pacing(Duration.ofDays(1)));
        sending.start();
        mailboxes.post(CHAT, say("review"));
        awaitAllMarked();
        assertThat(telegram.seenBy(CHAT)).containsExactly("send review");
    }

    @Test
    void whenASecondChatIsTooFastEverythingWaits() {
        telegram.answer(1, new Outcome.Later(1));
        telegram.answer(2, new Outcome.Later(1));
        sending.start();
        mailboxes.post(1, say("a"));
        mailboxes.post(2, say("b"));
        await().until(() -> telegram.requests.size() == 2);
        var refused = telegram.requests.getLast().nanos();
        mailboxes.post(3, say("c"));
        awaitAllMarked();
        var third = telegram.requests.stream()
                .filter(request -> request.chat() == 3)
                .findFirst()
                .orElseThrow();
        assertThat(Duration.ofNanos(third.nanos() - refused)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void sendsNothingTwiceWhenAStaleMailboxIsOffered() {
        sending.start();
        mailboxes.post(CHAT, say("a"));
        awaitAllMarked();
        sending.offer(CHAT, sending.claimed(Mailbox.EMPTY.with(List.of(say("a"), say("b")))));
        await().untilAsserted(() -> assertThat(telegram.seenBy(CHAT)).containsExactly("send a", "send b"));
    }

    @Test
    void ofSeveralStatesOfACardOnlyTheNewestIsSent() {
        post(show("1", "log", "step 1"), say("hello"), show("2", "log", "step 2"), show("3", "log", "step 3"));
        sending.start();
        awaitAllMarked();
        assertThat(telegram.seenBy(CHAT)).containsExactly("send step 3", "send hello");
        assertThat(cards()).containsOnlyKeys("log");
    }

    @Test
    void aCardThatWasToBeBelowEverythingStaysThereWhenANewerStateOvertakesIt() {
        post(show("1", "log", "old"));
        sending.start();
        awaitAllMarked();
        sending.stop();
        post(say("x"), anew("2", "log", "below"), show("3", "log", "newest"));
        sending.start();
        awaitAllMarked();
        assertThat(telegram.seenBy(CHAT)).containsExactly("send old", "send x", "strip 101", "send newest");
        assertThat(cards()).containsEntry("log", 103L);
    }

    @Test
    void editsACardInPlace() {
        post(show("1", "log", "step 1"));
        sending.start();
        awaitAllMarked();
        post(show("2", "log", "step 2"));
        awaitAllMarked();
        assertThat(telegram.seenBy(CHAT)).containsExactly("send step 1", "edit 101 step 2");
    }

    @Test
    void sendsACardAnewWhenItsMessageIsGone() {
        telegram.answer(CHAT, new Outcome.Delivered(50), new Outcome.Gone());
        post(show("1", "log", "step 1"));
        sending.start();
        awaitAllMarked();
        post(show("2", "log", "step 2"));
        awaitAllMarked();
        assertThat(telegram.seenBy(CHAT)).containsExactly("send step 1", "edit 50 step 2", "send step 2");
        assertThat(cards()).containsEntry("log", 101L);
    }

    @Test
    void closingACardTakesItsButtonsOff() {
        post(show("1", "log", "step 1"), new Outgoing.Close("2", "log"), show("3", "log", "again"));
        sending.start();
        awaitAllMarked();
        assertThat(telegram.seenBy(CHAT)).containsExactly("send step 1", "strip 101", "edit 101 again");
    }

    @Test
    void waitsAsLongAsTelegramAsks() {
        telegram.answer(CHAT, new Outcome.Later(1));
        post(say("a"), say("b"));
        sending.start();
        awaitAllMarked();
        assertThat(telegram.seenBy(CHAT)).containsExactly("send a", "send a", "send b");
        var first = telegram.requests.get(0).nanos();
        var second = telegram.requests.get(1).nanos();
        assertThat(Duration.ofNanos(second - first)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void keepsToThePaceOfAChat() {
        sending = sending(new Pacing(
                1000,
                2,
                3,
                20,
                Duration.ofMillis(5),
                Duration.ofMillis(50),
                Duration.ofSeconds(10),
                Duration.ofMillis(5)));
        post(say("a"), say("b"), say("c"), say("d"), say("e"));
        sending.start();
        awaitAllMarked();
        var times =
                telegram.requests.stream().map(ScriptedCourier.Request::nanos).toList();
        // Three at once, then two a second.
        assertThat(TimeUnit.NANOSECONDS.toMillis(times.get(4) - times.get(0))).isGreaterThanOrEqualTo(900);
    }

    @Test
    void triesAgainWhileTelegramIsAway() {
        telegram.answer(CHAT, new Outcome.Unavailable("502"), new Outcome.Unavailable("reset"));
        post(say("a"), say("b"));
        sending.start();
        awaitAllMarked();
        assertThat(telegram.seenBy(CHAT)).containsExactly("send a", "send a", "send a", "send b");
        assertThat(metrics.counter("esep.outgoing.failed").count()).isEqualTo(2);
    }

    @Test
    void dropsEverythingForAPersonWhoCannotBeReachedAndPassesItOn() {
        telegram.answer(CHAT, new Outcome.Unreachable());
        post(say("a"), say("b"));
        sending.start();
        awaitAllMarked();
        assertThat(telegram.seenBy(CHAT)).containsExactly("send a");
        assertThat(unreachable).containsExactly(CHAT);
    }

    @Test
    void dropsNothingBeforeTheNewsOfAnUnreachablePersonAreKept() {
        outages.set(2);
        telegram.answer(CHAT, new Outcome.Unreachable(), new Outcome.Unreachable(), new Outcome.Unreachable());
        post(say("a"));
        sending.start();
        awaitAllMarked();
        assertThat(telegram.seenBy(CHAT)).containsExactly("send a", "send a", "send a");
        assertThat(unreachable).containsExactly(CHAT);
    }

    @Test
    void whatWaitsForAGroupGoesToTheSupergroupThatItHasBecome() {
        telegram.answer(-7, new Outcome.Moved(-1007));
        mailboxes.post(-7, show("1", "log", "card"));
        mailboxes.post(-7, say("b"));
        sending.start();
        awaitAllMarked();
        assertThat(telegram.seenBy(-7)).containsExactly("send card");
        assertThat(telegram.seenBy(-1007)).containsExactly("send card", "send b");
    }

    @Test
    void aGroupGetsFiveAtOnceAndTheRestSlowly() {
        IntStream.range(0, 7).forEach(i -> mailboxes.post(-7, say("m" + i)));
        mailboxes.post(CHAT, say("private"));
        sending.start();
        await().until(() -> telegram.requests.size() >= 6);
        await().during(Duration.ofMillis(500)).until(() -> telegram.seenBy(-7).size() == 5);
    }

    @Test
    void whatSomebodyWaitsForGoesBeforeManyReminders() {
        // Ten a second: the reminders alone would take twenty.
        sending = sending(new Pacing(
                10,
                10,
                10,
                20,
                Duration.ofMillis(5),
                Duration.ofMillis(50),
                Duration.ofSeconds(10),
                Duration.ofMillis(5)));
        LongStream.range(1, 200).forEach(chat -> mailboxes.post(chat, say("reminder")));
        sending.start();
        await().until(() -> telegram.requests.size() >= 2);
        sending.offer(CHAT, sending.claimed(Mailbox.EMPTY.with(List.of(say("answer")))));
        sending.offer(150, sending.claimed(Mailbox.EMPTY.with(List.of(say("answer")))));
        await().until(() -> telegram.seenBy(CHAT).contains("send answer"));
        assertThat(telegram.requests).hasSizeLessThan(12);
        await().until(() -> telegram.seenBy(150).contains("send answer"));
        assertThat(telegram.requests).hasSizeLessThan(20);
        assertThat(telegram.seenBy(150)).endsWith("send answer");
    }

    @Test
    void parksWhatIsRefusedWithoutItsTextAndGoesOn() {
        telegram.answer(CHAT, new Outcome.Refused(400, "Bad Request: can't parse entities"));
        post(say("secret <b"), say("b"));
        sending.start();
        awaitAllMarked();
        assertThat(telegram.seenBy(CHAT)).containsExactly("send secret <b", "send b");
        var parked = database.template().findAll(Document.class, "parked");
        assertThat(parked).singleElement().satisfies(document -> {
            assertThat(document.getString("_id")).isEqualTo("out:7001:secret <b");
            assertThat(document.getString("reason")).isEqualTo("400 Bad Request: can't parse entities");
            assertThat(document.get("shape", Document.class))
                    .containsEntry("kind", "say")
                    .containsEntry("characters", 9)
                    .containsEntry("buttons", 0);
        });
    }

    @Test
    void fillsInTheNumbersOfEntries() {
        database.template().insert(new Document("_id", "e1").append("number", 124), "entryNumbers");
        var token = EntryNumbers.token(new EntryId("e1"));
        post(new Outgoing.Say("r", new Body("No. " + token, List.of(List.of(Button.key("Open " + token, "k"))))));
        sending.start();
        awaitAllMarked();
        assertThat(telegram.seenBy(CHAT)).containsExactly("send No. 124");
    }

    @Test
    void deliversAFileInOrderAndErasesItsBytes() {
        post(say("a"), file("poster", "Постер"), say("b"));
        sending.start();
        awaitAllMarked();
        assertThat(telegram.seenBy(CHAT)).containsExactly("send a", "file poster.pdf bytes of poster Постер", "send b");
        await().untilAsserted(() -> assertThat(
                        database.template().getCollection("outgoing.chunks").countDocuments())
                .isZero());
        assertThat(files.find(OutgoingFileId.of(CHAT, "poster"))).isEmpty();
    }

    @Test
    void keepsTheBytesOfAFileUntilTelegramHasIt() {
        telegram.answer(CHAT, new Outcome.Unavailable("502"), new Outcome.Later(1));
        post(file("qr", ""));
        sending.start();
        awaitAllMarked();
        assertThat(telegram.seenBy(CHAT)).hasSize(3).containsOnly("file qr.pdf bytes of qr");
    }

    @Test
    void goesOnWhenTheBytesOfAFileAreErased() {
        post(file("old", ""), say("b"));
        files.eraseBefore(Instant.now(Clock.systemUTC()).plusSeconds(10));
        assertThat(database.template().getCollection("outgoing.chunks").countDocuments())
                .isZero();
        sending.start();
        awaitAllMarked();
        assertThat(telegram.seenBy(CHAT)).containsExactly("send b");
    }

    private Outgoing file(String id, String caption) {
        var bytes = ("bytes of " + id).getBytes(StandardCharsets.UTF_8);
        var kept = files.keep(OutgoingFileId.of(CHAT, id), "application/pdf", new ByteArrayInputStream(bytes));
        return new Outgoing.Deliver(id, OutgoingFile.document(kept, id + ".pdf"), Body.of(caption));
    }

    @Test
    void stoppingLetsARequestComeBackAndMarksIt() throws Exception {
        var held = telegram.hold();
        post(say("a"), say("b"));
        sending.start();
        await().until(() -> metrics.get("esep.outgoing.pending").gauge().value() == 2);
        var stop = Thread.ofVirtual().start(sending::stop);
        await().until(() -> !sending.isRunning());
        held.countDown();
        stop.join();
        assertThat(pendingIds()).hasSizeLessThan(2);
        sending = sending(FAST);
        sending.start();
        awaitAllMarked();
        assertThat(telegram.seenBy(CHAT)).containsExactly("send a", "send b");
    }

    private void post(Outgoing... messages) {
        for (var message : messages) {
            mailboxes.post(CHAT, message);
        }
    }

    private void awaitAllMarked() {
        await().untilAsserted(() -> {
            try (var waiting = mailboxes.waiting()) {
                assertThat(waiting).isEmpty();
            }
        });
    }

    private List<?> pendingIds() {
        return conversation().getEmbedded(List.of("mailbox", "pending"), List.of());
    }

    private Document cards() {
        return conversation().getEmbedded(List.of("mailbox", "cards"), new Document());
    }

    private Document conversation() {
        return requireNonNull(database.template().findById(Long.toString(CHAT), Document.class, "conversations"));
    }

    private static Outgoing say(String text) {
        return new Outgoing.Say(text, Body.of(text));
    }

    private static Outgoing show(String id, String card, String text) {
        return new Outgoing.Show(id, card, Body.of(text), false);
    }

    private static Outgoing anew(String id, String card, String text) {
        return new Outgoing.Show(id, card, Body.of(text), true);
    }
}
