package kz.esep.whole.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import kz.esep.local.telegram.LocalTelegramServer;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.people.Role;
import kz.esep.whole.BotProcess;
import kz.esep.whole.Ground;
import kz.esep.whole.WholeBot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Volunteers log entries with photos while the bot's process is killed (SIGKILL) again and again: fifty times in
 * the night, five by day. Afterwards every entry that somebody has submitted is there once, with every
 * photo byte for byte, and nobody is stuck.
 */
class CrashTest {

    private static final int PEOPLE = 30;
    private static final int KILLS = 50;
    private static final int KILLS_BY_DAY = 5;
    private static final int MOST_ANSWERS_OF_EACH_BETWEEN_KILLS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    private final Random random = new Random(20261120);
    private LocalTelegramServer telegram;
    private LocalTelegramClient client;
    private @Nullable BotProcess bot;

    @BeforeEach
    void start() throws IOException {
        telegram = LocalTelegramServer.start(directory.resolve("telegram"), 0, WholeBot.UNHURRIED);
        client = new LocalTelegramClient(telegram.uri());
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (bot != null) {
            bot.close();
        }
        client.close();
        telegram.close();
    }

    @Test
    void theBotIsKilledAndItsDatabaseLivesOn() throws Exception {
        besideItsDatabase(PEOPLE, KILLS_BY_DAY);
    }

    @Test
    void theBotIsKilledWithItsDatabaseInside() throws Exception {
        killed("embedded:" + directory.resolve("data"), PEOPLE, KILLS_BY_DAY);
    }

    @Test
    @Tag("nightly")
    void theBotIsKilledFiftyTimesAndItsDatabaseLivesOn() throws Exception {
        besideItsDatabase(PEOPLE, KILLS);
    }

    @Test
    @Tag("nightly")
    void theBotIsKilledFiftyTimesWithItsDatabaseInside() throws Exception {
        killed("embedded:" + directory.resolve("data"), PEOPLE, KILLS);
    }

    /** The MongoDB that ESEP_TEST_MONGODB_URI names, else the embedded database in a process of its own. */
    private void besideItsDatabase(int people, int kills) throws Exception {
        var mongo = System.getenv().getOrDefault("ESEP_TEST_MONGODB_URI", "");
        if (!mongo.isEmpty()) {
            killed(Scratch.in(mongo), people, kills);
            return;
        }
        try (var database = DatabaseProcess.start(directory.resolve("database"))) {
            killed(database.address(), people, kills);
        }
    }

    private void killed(String database, int people, int kills) throws Exception {
        String invitation;
        try (var records = WholeBot.records(database)) {
            invitation = new Ground(records).withProject().invitation(Role.VOLUNTEER, people);
        }
        try (var crowd = new Crowd(client, people)) {
            var running = begin(database);
            crowd.begin(invitation);
            for (var kill = 1; kill <= kills; kill++) {
                awaitARandomMoment(running, crowd, people, kill);
                running.kill();
                running = begin(database);
            }
            var submitted = crowd.finish();
            running.close();
            assertThat(submitted).hasSizeGreaterThanOrEqualTo(people);
            try (var records = WholeBot.records(database)) {
                new Kept(records).areExactly(submitted);
            }
        }
    }

    /** Some time after it has begun to answer, or, one time in five, while it still starts. */
    private void awaitARandomMoment(BotProcess running, Crowd crowd, int people, int kill) {
        if (kill % 5 == 3) {
            var cpu = Duration.ofMillis(random.nextInt(5_000));
            await().atMost(PATIENCE).until(() -> running.cpu().compareTo(cpu) >= 0);
        } else {
            var enough = crowd.answered() + 1 + random.nextInt(MOST_ANSWERS_OF_EACH_BETWEEN_KILLS * people);
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(1 + random.nextInt(50)))
                    .until(() -> crowd.answered() >= enough || crowd.isBroken());
        }
    }

    private BotProcess begin(String database) throws IOException {
        var started = BotProcess.start(WholeBot.environment(database, telegram.url()), directory.resolve("bot.log"));
        bot = started;
        return started;
    }
}
