package kz.esep.whole.crowd;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import kz.esep.local.telegram.LocalTelegramServer;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.people.Role;
import kz.esep.whole.BotProcess;
import kz.esep.whole.Ground;
import kz.esep.whole.WholeBot;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;

/**
 * Measures a busy morning: thirty volunteers log for a minute, the bot is killed and started again, everybody finishes.
 * Prints the figures and fails when anything is lost or doubled. Takes no arguments; about two minutes.
 */
final class MorningShift {

    private static final int PEOPLE = 30;
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private MorningShift() {}

    public static void main(String[] arguments) throws Exception {
        var directory = Files.createTempDirectory("esep-morning");
        var database = "embedded:" + directory.resolve("data");
        try (var telegram = LocalTelegramServer.start(directory.resolve("telegram"), 0, WholeBot.UNHURRIED);
                var client = new LocalTelegramClient(telegram.uri());
                var crowd = new Crowd(client, PEOPLE)) {
            var invitation = invitation(database);
            var settings = WholeBot.environment(database, telegram.url());
            try (var bot = BotProcess.start(settings, directory.resolve("bot.log"))) {
                crowd.begin(invitation);
                await(crowd, 1);
                var began = System.nanoTime();
                Awaitility.await().atMost(PATIENCE).until(() -> System.nanoTime() - began > LONG.toNanos());
                print(
                        "%d volunteers, %d s: %.1f answers/s, %.0f%% of one CPU%n",
                        PEOPLE,
                        LONG.toSeconds(),
                        crowd.answered() / (double) LONG.toSeconds(),
                        100.0 * bot.cpu().toMillis() / LONG.toMillis());
                bot.kill();
            }
            var before = crowd.answered();
            var killed = System.nanoTime();
            try (var bot = BotProcess.start(settings, directory.resolve("bot.log"))) {
                await(crowd, before + 1);
                print("killed and started: first answer after %.1f s%n", (System.nanoTime() - killed) / 1e9);
                var submitted = crowd.finish();
                bot.close();
                check(database, directory.resolve("data/database/esep.mv"), submitted);
            }
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static void check(String database, Path file, List<Submitted> submitted) throws Exception {
        try (var records = WholeBot.records(database)) {
            new Kept(records).areExactly(submitted);
        }
        print(
                "%d entries with %d photos, each there once; database file %.1f MB%n",
                submitted.size(),
                submitted.stream().mapToInt(entry -> entry.photos().size()).sum(),
                Files.size(file) / 1e6);
    }

    private static String invitation(String database) {
        try (var records = WholeBot.records(database)) {
            return new Ground(records).withProject().invitation(Role.VOLUNTEER, PEOPLE);
        }
    }

    private static void await(Crowd crowd, int answers) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> crowd.answered() >= answers || crowd.isBroken());
    }

    private static void print(String figures, Object... values) {
        System.out.printf(Locale.ROOT, figures, values);
    }
}
