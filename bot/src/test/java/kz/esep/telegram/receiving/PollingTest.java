package kz.esep.telegram.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Intake;
import kz.esep.language.Language;
import kz.esep.storage.MemoryDatabase;
import kz.esep.storage.Parked;
import kz.esep.telegram.BotApi;
import kz.esep.telegram.BotIdentities;
import kz.esep.telegram.BotIdentity;
import kz.esep.telegram.CommandMenus;
import kz.esep.telegram.Connections;
import kz.esep.telegram.Introduction;
import kz.esep.telegram.Requests;
import kz.esep.telegram.ScriptedTelegram;
import kz.esep.telegram.contact.TelegramState;
import kz.esep.telegram.contact.ThisProcess;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.health.contributor.Status;

class PollingTest {

    private static final PollingPace FAST = new PollingPace(
            Duration.ofMillis(20), Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofMillis(200));

    private final ScriptedTelegram telegram = new ScriptedTelegram();
    private final MemoryDatabase database = new MemoryDatabase();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final Connections connections = new Connections();
    private final BotIdentities identities = new BotIdentities(database.template(), telegram.settings());
    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);
    private final TelegramState state = new TelegramState(database.template());
    private volatile Intake intake = batch -> batch.forEach(
            arrived -> taken.add(arrived instanceof Incoming.Text text ? text.text() : arrived.toString()));
    private final Polling polling = polling();

    /** A clock that can be put forward. */
    private static final class Shifted extends Clock {
        private final AtomicReference<Duration> shift;
        private final ZoneId zone;

        Shifted(AtomicReference<Duration> shift, ZoneId zone) {
            this.shift = shift;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Shifted(shift, other);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(shift.get());
        }
    }

    PollingTest() throws IOException {}

    private Polling polling() {
        var api = new BotApi(telegram.settings());
        var menus = new CommandMenus(
                Map.of(
                        Language.KK, List.of(new CommandMenus.Command("log", "Жазу")),
                        Language.RU, List.of(new CommandMenus.Command("log", "Записать"))),
                person -> List.of());
        var introduction = new Introduction(
                new Requests(api, connections),
                identities,
                new StaticListableBeanFactory(Map.of("menus", menus)).getBeanProvider(CommandMenus.class));
        var clock = new Shifted(shift, ZoneOffset.UTC);
        var parked = new Parked(database.template());
        return new Polling(
                api,
                connections,
                introduction,
                new Acceptance(batch -> intake.take(batch), parked, clock, new SimpleMeterRegistry()),
                new PollingLease(state, new ThisProcess(), clock),
                clock,
                FAST);
    }

    @AfterEach
    void end() {
        polling.stop();
        connections.destroy();
        telegram.close();
        database.close();
    }

    @Test
    void takesUpdatesInOrderAndConfirmsThemAfterwards() {
        text(10, "first");
        text(11, "second");
        polling.start();
        await().until(() -> telegram.confirmedBefore() == 12);
        assertThat(taken).containsExactly("first", "second");
    }

    @Test
    void confirmsNothingBeforeTheIntakeHasReturned() throws Exception {
        var committed = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        intake = batch -> {
            begun.countDown();
            awaitQuietly(committed);
            taken.add("committed");
        };
        text(10, "first");
        polling.start();
        begun.await();
        assertThat(telegram.confirmedBefore()).isLessThanOrEqualTo(10);
        committed.countDown();
        await().until(() -> telegram.confirmedBefore() == 11);
        assertThat(taken).containsExactly("committed");
    }

    @Test
    void whatIsNoAnswerOfTheBotApiIsAskedForAgain() {
        telegram.answer("getUpdates", 200, "<html>Welcome to nginx</html>");
        telegram.answer("getUpdates", 504, "");
        text(10, "first");
        polling.start();
        await().until(() -> telegram.confirmedBefore() == 11);
        assertThat(taken).containsExactly("first");
    }

    @Test
    void anOutageLosesNothingAndKeepsTheOrder() {
        var failures = new AtomicInteger(2);
        var working = intake;
        intake = batch -> {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("no database");
            }
            working.take(batch);
        };
        text(10, "first");
        text(11, "second");
        polling.start();
        await().until(() -> !taken.isEmpty());
        text(12, "third");
        await().until(() -> telegram.confirmedBefore() == 13);
        assertThat(taken).containsExactly("first", "second", "third");
    }

    @Test
    void stoppedDuringAnOutageItLeavesTheUpdatesToTelegram() {
        var attempts = new AtomicInteger();
        intake = batch -> {
            attempts.incrementAndGet();
            throw new IllegalStateException("no database");
        };
        text(10, "first");
        polling.start();
        await().until(() -> attempts.get() >= 2);
        polling.stop();
        assertThat(telegram.confirmedBefore()).isLessThanOrEqualTo(10);
    }

    @Test
    void startsAgainAfterItWasStopped() {
        polling.start();
        await().until(() -> telegram.confirmedBefore() == 1);
        polling.stop();
        text(10, "first");
        polling.start();
        await().until(() -> taken.equals(List.of("first")));
    }

    @Test
    void parksWhatCannotBeReadOrMappedAndGoesOn() {
        text(10, "first");
        telegram.update(11, "\"message\":{\"message_id\":\"not a number\",\"text\":\"x\"}");
        telegram.update(12, "\"message\":{\"message_id\":5,\"text\":\"no chat\"}");
        text(13, "last");
        polling.start();
        await().until(() -> telegram.confirmedBefore() == 14);
        assertThat(taken).containsExactly("first", "last");
        var parked = database.template().findAll(Document.class, "parked");
        assertThat(parked).hasSize(2).allSatisfy(document -> {
            assertThat(document.getString("_id")).startsWith("in:42:1");
            assertThat(document.getString("update")).contains("update_id");
            assertThat(document.get("at")).isNotNull();
        });
        assertThat(parked)
                .extracting(document -> document.getString("reason"))
                .anyMatch(reason -> reason.startsWith("unreadable"))
                .anyMatch(reason -> reason.startsWith("cannot be mapped"));
    }

    @Test
    void pollsOnWhenAnErrorHasEndedTheSessionAndLosesNothing() {
        var first = new AtomicInteger(1);
        var working = intake;
        intake = batch -> {
            if (first.getAndDecrement() > 0) {
                throw new NoClassDefFoundError("broken installation");
            }
            working.take(batch);
        };
        text(10, "first");
        polling.start();
        await().until(() -> telegram.confirmedBefore() == 11);
        assertThat(taken).containsExactly("first");
    }

    @Test
    void afterAWeekOfSilenceALowerIdIsANewUpdate() {
        text(1000, "before");
        polling.start();
        await().until(() -> telegram.confirmedBefore() == 1001);
        shift.set(Duration.ofDays(7));
        await().until(() -> telegram.requestsOf("getUpdates").getLast().body().contains("\"offset\":1,"));
        text(5, "after");
        await().until(() -> taken.equals(List.of("before", "after")));
    }

    @Test
    void waitsForATelegramThatIsOutOfOrderAtTheStart() {
        telegram.answer("getMe", 502, "<html>Bad Gateway</html>");
        telegram.answer("deleteWebhook", 502, "<html>Bad Gateway</html>");
        telegram.answer("getUpdates", 502, "<html>Bad Gateway</html>");
        text(10, "first");
        polling.start();
        await().until(() -> taken.equals(List.of("first")));
    }

    @Test
    void saysWhenAnotherProcessPolls() {
        var conflict = "{\"ok\":false,\"error_code\":409,\"description\":\"Conflict: terminated by other getUpdates\"}";
        for (var i = 0; i < 50; i++) {
            telegram.answer("getUpdates", 409, conflict);
        }
        polling.start();
        var health = new PollHealth(polling, new SimpleMeterRegistry());
        await().until(() -> health.health().getDetails().containsValue("another process polls with this token (409)"));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void obeysWhenTelegramAsksThePollToWait() {
        telegram.answer(
                "getUpdates",
                429,
                "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests\",\"parameters\":{\"retry_after\":1}}");
        text(10, "first");
        var begun = System.nanoTime();
        polling.start();
        await().until(() -> taken.equals(List.of("first")));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void isHealthyOnceTelegramHasAnswered() {
        var metrics = new SimpleMeterRegistry();
        var health = new PollHealth(polling, metrics);
        assertThat(health.health().getStatus()).isEqualTo(Status.UNKNOWN);
        polling.start();
        await().until(() -> health.health().getStatus().equals(Status.UP));
        assertThat(metrics.get("esep.telegram.poll.age").gauge().value()).isBetween(0.0, 60.0);
    }

    @Test
    void remembersWhoTheBotIsAndPutsUpItsMenus() {
        polling.start();
        await().until(() -> telegram.requestsOf("setMyCommands").size() == 3);
        assertThat(identities.stored()).contains(new BotIdentity(42, "EsepBot"));
        assertThat(identities.userName()).contains("EsepBot");
        assertThat(telegram.requestsOf("setMyCommands"))
                .extracting(ScriptedTelegram.Request::body)
                .anyMatch(body -> body.contains("\"language_code\":\"kk\"") && body.contains("Жазу"))
                .anyMatch(body -> body.contains("\"language_code\":\"ru\"") && body.contains("Записать"))
                .anyMatch(body -> !body.contains("language_code") && body.contains("Жазу"));
    }

    private void text(long id, String text) {
        telegram.update(id, """
                "message":{"message_id":%d,"date":1757826000,"chat":{"id":7,"type":"private"},
                "from":{"id":7,"is_bot":false,"first_name":"A"},"text":"%s"}""".formatted(id, text));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
