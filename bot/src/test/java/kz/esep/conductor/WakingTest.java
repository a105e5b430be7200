package kz.esep.conductor;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import kz.esep.dialogue.Conversation;
import kz.esep.dialogue.Wake;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Intake;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Mailbox;
import kz.esep.outgoing.OutgoingFile;
import kz.esep.outgoing.OutgoingFiles;
import kz.esep.outgoing.sending.Courier;
import kz.esep.storage.MemoryDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Conversations are woken when their time has come, also after an outage and after a restart. */
class WakingTest {

    private static final Instant START = Instant.parse("2026-06-15T07:30:00Z");

    private final MemoryDatabase database = new MemoryDatabase();
    private final Conversations conversations = new Conversations(database.template());
    private final List<String> woken = new CopyOnWriteArrayList<>();
    private final AtomicInteger outages = new AtomicInteger();
    private final Watch watch = new Watch();
    private Waking waking = waking();

    /** A clock that stands still until it is set. */
    private static final class Watch extends Clock {
        private volatile Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    @AfterEach
    void end() {
        waking.stop();
        database.close();
    }

    @Test
    void wakesWhatWasDueBeforeTheStart() {
        keep(conversation(7, START.minusSeconds(60)));
        keep(conversation(8, START.plusSeconds(600)));
        waking.start();
        await().until(() -> !woken.isEmpty());
        assertThat(woken).containsExactly("woken:7:" + START.minusSeconds(60).toEpochMilli());
    }

    @Test
    void wakesWhatIsOfferedWhenItsMomentComes() {
        waking.start();
        waking.offer(conversation(7, START.plusSeconds(2)));
        waking.offer(conversation(8, START.plusSeconds(20)));
        watch.now = START.plusSeconds(3);
        waking.offer(conversation(9, START.plusSeconds(40)));
        await().until(() -> !woken.isEmpty());
        assertThat(woken).containsExactly("woken:7:" + START.plusSeconds(2).toEpochMilli());
    }

    @Test
    void wakesAtTheLaterMomentWhatWasPutOff() {
        waking.start();
        waking.offer(conversation(7, START.plusSeconds(2)));
        waking.offer(conversation(7, START.plusSeconds(5)));
        watch.now = START.plusSeconds(3);
        waking.offer(conversation(8, START.plusSeconds(3)));
        await().until(() -> !woken.isEmpty());
        assertThat(woken).containsExactly("woken:8:" + START.plusSeconds(3).toEpochMilli());
    }

    @Test
    void triesAgainAfterAnOutage() {
        outages.set(1);
        keep(conversation(7, START));
        waking.start();
        await().until(() -> !woken.isEmpty());
        assertThat(woken).containsExactly("woken:7:" + START.toEpochMilli());
    }

    @Test
    void goesOnAfterARestart() {
        waking.start();
        keep(conversation(7, START.plusSeconds(2)));
        waking.offer(conversation(7, START.plusSeconds(2)));
        waking.stop();
        watch.now = START.plusSeconds(3);
        waking = waking();
        waking.start();
        await().until(() -> !woken.isEmpty());
        assertThat(woken).containsExactly("woken:7:" + START.plusSeconds(2).toEpochMilli());
    }

    @Test
    void idlesWhereNobodyTalksToTelegram() {
        waking = new Waking(
                conversations,
                new StaticListableBeanFactory(Map.of()).getBeanProvider(Intake.class),
                new StaticListableBeanFactory(Map.of()).getBeanProvider(Courier.class),
                watch);
        waking.start();
        assertThat(waking.isRunning()).isFalse();
    }

    private Waking waking() {
        Intake intake = batch -> {
            if (outages.getAndDecrement() > 0) {
                throw new IllegalStateException("The database is away");
            }
            batch.forEach(this::wake);
        };
        return new Waking(
                conversations,
                new StaticListableBeanFactory(Map.of("intake", intake)).getBeanProvider(Intake.class),
                new StaticListableBeanFactory(Map.of("courier", new SilentCourier())).getBeanProvider(Courier.class),
                watch);
    }

    /** What the engine does: the wake is gone, and what is left is offered again. */
    private void wake(Incoming incoming) {
        woken.add(incoming.source().identity());
        var chat = incoming.source().chat();
        var before = requireNonNull(conversations.load(List.of(chat)).get(chat));
        var after = with(before, List.of());
        conversations.write(List.of(after));
        waking.offer(after);
    }

    private void keep(Conversation conversation) {
        assertThat(conversations.write(List.of(conversation))).isEmpty();
    }

    private static Conversation conversation(long chat, Instant at) {
        return with(Conversation.with(chat), List.of(new Wake("ask:1", at)));
    }

    private static Conversation with(Conversation old, List<Wake> wakes) {
        return new Conversation(
                old.id(), old.version(), null, 0, null, List.of(), wakes, List.of(), List.of("1"), Mailbox.EMPTY, null);
    }

    /** Nothing is sent here. */
    private static final class SilentCourier implements Courier {
        @Override
        public Outcome send(long chat, Body body) {
            return new Outcome.Gone();
        }

        @Override
        public Outcome edit(long chat, long message, Body body) {
            return new Outcome.Gone();
        }

        @Override
        public Outcome removeButtons(long chat, long message) {
            return new Outcome.Gone();
        }

        @Override
        public Outcome sendFile(long chat, OutgoingFile file, OutgoingFiles.Kept bytes, Body caption) {
            return new Outcome.Gone();
        }

        @Override
        public void answerTap(String query, @Nullable String text) {
            throw new UnsupportedOperationException("Nobody taps here");
        }
    }
}
