package kz.esep.local.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import kz.esep.BotApplication;
import kz.esep.local.telegram.client.LocalTelegramClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** The local Telegram inside a larger application, which scans it and brings its own web server. */
class InsideTest {
    /** Not marked as a configuration: {@link BotApplication} scans this package too. */
    @EnableAutoConfiguration
    @ComponentScan(basePackageClasses = LocalTelegramServer.class)
    static class Larger {}

    @Test
    void runsInsideAnotherApplication(@TempDir Path directory) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Larger.class)
                        .run(
                                "--esep.local.telegram=true",
                                "--esep.local-telegram.directory=" + directory,
                                "--server.address=127.0.0.1",
                                "--server.port=0");
                LocalTelegramClient client = new LocalTelegramClient(URI.create(
                        "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port")))) {
            byte[] large = Pictures.jpeg(3000, 2200);

            assertThat(client.person("volunteer").sendPhoto(large, "").json().path("photo"))
                    .hasSize(4);
        }
    }
}
