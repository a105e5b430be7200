package kz.esep.local.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import kz.esep.local.telegram.web.LoopbackGate;
import kz.esep.local.telegram.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.mock.env.MockEnvironment;

/** Nobody but this machine reaches the local Telegram. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoopbackTest {
    private LocalTelegramServer server;

    @BeforeAll
    void start(@TempDir Path directory) {
        server = LocalTelegramServer.start(directory, 0);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.0.0.0", "10.0.0.1", "::"})
    void refusesToStartWhereOthersCouldReachIt(String address) {
        MockEnvironment environment = new MockEnvironment().withProperty("server.address", address);

        assertThatThrownBy(() -> new LocalTelegramConfiguration(environment))
                .hasMessageContaining("The local Telegram starts only when server.address is a loopback address");
    }

    @Test
    void refusesToStartBesideARealToken() {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("server.address", "127.0.0.1")
                .withProperty("esep.telegram.token", "4711:" + "x".repeat(35));

        assertThatThrownBy(() -> new LocalTelegramConfiguration(environment))
                .hasMessageContaining("does not start beside a real token");
    }

    @Test
    void isNotThereUnlessAskedFor() {
        new WebApplicationContextRunner()
                .withUserConfiguration(LocalTelegramServer.Alone.class)
                .run(context -> assertThat(context).doesNotHaveBean(World.class).doesNotHaveBean(LoopbackGate.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "localhost:1234"})
    void answersToItsOwnNames(String host) throws Exception {
        assertThat(status("GET", "/chat", Map.of("Host", host))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "10.0.0.1"})
    void refusesForeignNamesThatPointHere(String host) throws Exception {
        assertThat(status("GET", "/local/world", Map.of("Host", host))).isEqualTo(403);
    }

    @Test
    void refusesWhatForeignPagesPost() throws Exception {
        String path = "/local/chats/1/700001/look";
        String own = "127.0.0.1:" + server.port();

        assertThat(status("POST", path, Map.of("Host", own, "Origin", "https://evil.example")))
                .isEqualTo(403);
        assertThat(status("POST", path, Map.of("Host", own, "Origin", "null"))).isEqualTo(403);
        assertThat(status("POST", path, Map.of("Host", own, "Origin", "http://127.0.0.1:1")))
                .isEqualTo(403);
        assertThat(status("POST", path, Map.of("Host", own, "Sec-Fetch-Site", "cross-site")))
                .isEqualTo(403);
        assertThat(status("GET", "/bot1:local/sendMessage", Map.of("Host", own, "Sec-Fetch-Site", "cross-site")))
                .isEqualTo(403);
        Map<String, String> followsALink =
                Map.of("Host", own, "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate");
        assertThat(status("GET", "/bot1:local/getMe", followsALink)).isEqualTo(403);
        assertThat(status("GET", "/chat", followsALink)).isEqualTo(200);
        assertThat(status("POST", path, Map.of("Host", own, "Origin", "http://" + own)))
                .isEqualTo(200);
    }

    @Test
    void refusesASecondServerOnTheSameDirectory(@TempDir Path other) {
        try (LocalTelegramServer first = LocalTelegramServer.start(other, 0)) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(() -> LocalTelegramServer.start(other, 0))
                    .hasStackTraceContaining("is in use by another local Telegram");
        }
    }

    private int status(String method, String path, Map<String, String> headers) throws Exception {
        StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        request.append("Content-Length: 0\r\nConnection: close\r\n\r\n");
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }
}
