package kz.esep.local.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.esep.local.telegram.client.LocalPerson;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.local.telegram.client.Seen;
import kz.esep.local.telegram.world.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A killed server has lost nothing it acknowledged. */
class KillTest {
    @Test
    void keepsWhatItAcknowledgedThroughAKill(@TempDir Path directory) throws Exception {
        Path port = directory.resolve("port");
        List<Long> acknowledged = new ArrayList<>();
        String fileId;
        Process killed = launch(directory.resolve("data"), port);
        try {
            await().atMost(Duration.ofMinutes(1)).until(() -> Files.exists(port));
            URI base = URI.create("http://127.0.0.1:" + Files.readString(port));
            try (LocalTelegramClient client = new LocalTelegramClient(base)) {
                LocalPerson person = client.person("volunteer");
                for (int i = 0; i < 100; i++) {
                    acknowledged.add(person.say("message " + i).id());
                }
                fileId = person.sendPhoto(Pictures.jpeg(400, 300), "").fileId().orElseThrow();
            }
        } finally {
            killed.destroyForcibly().waitFor();
        }

        try (LocalTelegramServer server = LocalTelegramServer.start(directory.resolve("data"), 0);
                LocalTelegramClient client = new LocalTelegramClient(server.uri())) {
            LocalPerson person = client.person("volunteer");
            assertThat(person.messages()).extracting(Seen::id).containsAll(acknowledged);
            assertThat(client.download(fileId)).isNotEmpty();
            Api api = new Api(server);
            JsonNode waiting = api.call("getUpdates", Json.object()).result();
            assertThat(waiting).hasSize(100);
            long last = waiting.get(99).path("update_id").asLong();
            person.say("after");
            assertThat(api.call("getUpdates", Json.object().put("offset", last + 1))
                            .result()
                            .valueStream()
                            .map(update -> update.path("message").path("text").asString("photo")))
                    .containsExactly("photo", "after");
        }
    }

    private static Process launch(Path directory, Path port) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledServer.class.getName(),
                        directory.toString(),
                        port.toString())
                .redirectErrorStream(true)
                .redirectOutput(port.resolveSibling("log").toFile())
                .start();
    }
}
