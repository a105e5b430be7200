package kz.esep.telegram.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Intake;
import kz.esep.storage.MemoryDatabase;
import kz.esep.storage.Parked;
import kz.esep.telegram.BotApi;
import kz.esep.telegram.BotIdentities;
import kz.esep.telegram.CommandMenus;
import kz.esep.telegram.Connections;
import kz.esep.telegram.Introduction;
import kz.esep.telegram.Requests;
import kz.esep.telegram.ScriptedTelegram;
import kz.esep.telegram.contact.TelegramState;
import kz.esep.telegram.contact.ThisProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.health.contributor.Status;

/** A Bot API that fails in every way that was seen: each update is taken, in order, whatever happens to the polls. */
class HostileTelegramTest {

    private static final int MANY = 250;
    private static final String CONFLICT =
            "{\"ok\":false,\"error_code\":409,\"description\":\"Conflict: terminated by other getUpdates request\"}";

    private final ScriptedTelegram telegram = new ScriptedTelegram();
    private final MemoryDatabase database = new MemoryDatabase();
    private final Connections connections = new Connections();
    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final List<Integer> batches = new CopyOnWriteArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Polling polling = polling();

    HostileTelegramTest() throws IOException {}

    /** Like the real intake: an identity that was seen before changes nothing. */
    private synchronized void take(List<Incoming> batch) {
        batches.add(batch.size());
        for (var arrived : batch) {
            if (seen.add(arrived.source().identity()) && arrived instanceof Incoming.Text text) {
                texts.add(text.text());
            }
        }
    }

    private Polling polling() {
        var api = new BotApi(telegram.settings());
        var introduction = new Introduction(
                new Requests(api, connections),
                new BotIdentities(database.template(), telegram.settings()),
                new StaticListableBeanFactory(Map.of()).getBeanProvider(CommandMenus.class));
        var clock = Clock.systemUTC();
        Intake intake = this::take;
        return new Polling(
                api,
                connections,
                introduction,
                new Acceptance(intake, new Parked(database.template()), clock, new SimpleMeterRegistry()),
                new PollingLease(new TelegramState(database.template()), new ThisProcess(), clock),
                clock,
                Duration.ofMillis(20));
    }

    @BeforeEach
    void start() {
        IntStream.range(0, 3).forEach(id -> text(10 + id, "text " + id));
    }

    @AfterEach
    void end() {
        polling.stop();
        connections.destroy();
        telegram.close();
        database.close();
    }

    @Test
    void aPageOfAGatewayInTheMiddleOfPolling() {
        telegram.answer("getUpdates", 502, "<html><body><h1>502 Bad Gateway</h1></body></html>");
        telegram.answer("getUpdates", 504, "");
        telegram.answer("getUpdates", 200, "<html>Welcome to nginx</html>");
        takesAll();
    }

    @Test
    void aConnectionThatEndsInTheMiddleOfAnAnswer() {
        telegram.cutOff("getUpdates");
        telegram.cutOff("getUpdates");
        takesAll();
    }

    @Test
    void anAnswerThatIsLate() {
        telegram.late("getUpdates", Duration.ofSeconds(3));
        takesAll();
    }

    @Test
    @Tag("nightly")
    void anAnswerThatIsThirtySecondsLate() {
        telegram.late("getUpdates", Duration.ofSeconds(30));
        takesAll();
    }

    @Test
    void everythingOnceMore() {
        takesAll();
        text(10, "text 0");
        text(11, "text 1");
        text(99, "after");
        await().until(() -> texts.contains("after"));
        assertThat(texts).containsExactly("text 0", "text 1", "text 2", "after");
    }

    @Test
    void anotherPollerForAWhile() {
        for (var i = 0; i < 2; i++) {
            telegram.answer("getUpdates", 409, CONFLICT);
        }
        var health = new PollHealth(polling, new SimpleMeterRegistry());
        polling.start();
        await().until(() -> health.health().getStatus().equals(Status.DOWN)
                && telegram.requestsOf("getUpdates").size() == 1);
        assertThat(health.health().getDetails()).containsValue("another process polls with this token (409)");
        await().atMost(Duration.ofSeconds(30)).until(() -> texts.size() == 3);
        await().until(() -> health.health().getStatus().equals(Status.UP));
    }

    @Test
    void aHundredAtOnce() {
        IntStream.range(3, MANY).forEach(id -> text(10 + id, "text " + id));
        polling.start();
        await().until(() -> texts.size() == MANY);
        assertThat(texts)
                .containsExactlyElementsOf(
                        IntStream.range(0, MANY).mapToObj(id -> "text " + id).toList());
        assertThat(batches).startsWith(100, 100, 50);
    }

    private void takesAll() {
        polling.start();
        await().atMost(Duration.ofSeconds(60)).until(() -> telegram.confirmedBefore() == 13);
        assertThat(texts).containsExactly("text 0", "text 1", "text 2");
    }

    private void text(long id, String text) {
        telegram.update(id, """
                "message":{"message_id":%d,"date":1757826000,"chat":{"id":7,"type":"private"},
                "from":{"id":7,"is_bot":false,"first_name":"A"},"text":"%s"}""".formatted(id, text));
    }
}
