package kz.esep.admin.everything;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kz.esep.BotApplication;
import kz.esep.admin.AdminApplication;
import kz.esep.local.telegram.LocalTelegramServer;
import kz.esep.local.telegram.client.LocalTelegramClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The back office first, then the bot, then Telegram, the database last: each waits for what it needs. */
@Tag("nightly")
class AnyOrderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path directory;

    @Test
    void whatIsStartedFirstWaitsForTheRest() throws Exception {
        var database = freePort();
        var telegram = freePort();
        var office = freePort();
        var bot = freePort();
        var settings = Map.of(
                "ESEP_MONGODB_URI", "mongodb://127.0.0.1:" + database + "/esep",
                "ESEP_SECRET_KEYS", "a key that is only for tests",
                "ESEP_TELEGRAM_TOKEN", "1:local",
                "ESEP_TELEGRAM_URL", "http://127.0.0.1:" + telegram,
                "ESEP_ADMIN_PASSWORD", "a password for tests",
                "SERVER_ADDRESS", "127.0.0.1");
        var admin = process(AdminApplication.class, settings, Map.of("ESEP_ADMIN_PORT", office + ""));
        await().atMost(PATIENCE).until(() -> status(office, "/actuator/health") == 503);
        assertThat(get(office, "/").body()).contains("дерекқордың жауабын күтіп тұр");
        var field = process(
                BotApplication.class,
                settings,
                Map.of(
                        "ESEP_BOT_PORT",
                        bot + "",
                        "SPRING_AUTOCONFIGURE_EXCLUDE",
                        String.join(",", LocalSettings.NOT_FOR_THE_BOT)));
        await().atMost(PATIENCE).until(() -> status(bot, "/actuator/health") == 503);
        assertThat(status(bot, "/actuator/health/liveness")).isEqualTo(200);
        var server = new MongoServer(new MemoryBackend());
        server.bind("127.0.0.1", database);
        await().atMost(PATIENCE).until(() -> status(office, "/sign-in") == 200);
        try (var local = LocalTelegramServer.start(directory, telegram);
                var client = new LocalTelegramClient(local.uri())) {
            var stranger = client.newPerson("Бейтаныс Үлгі", "ru", "participant");
            stranger.patience(PATIENCE);
            stranger.start("");
            stranger.awaitText("приглаш");
        } finally {
            admin.destroy();
            field.destroy();
            assertThat(admin.waitFor(STOP.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
            assertThat(field.waitFor(STOP.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
            server.shutdownNow();
        }
    }

    private static Process process(Class<?> main, Map<String, String> settings, Map<String, String> more)
            throws IOException {
        var builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        builder.environment().keySet().removeIf(name -> name.startsWith("ESEP_"));
        builder.environment().putAll(settings);
        builder.environment().putAll(more);
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private int status(int port, String path) {
        try {
            return get(port, path).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private HttpResponse<String> get(int port, String path) throws IOException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
