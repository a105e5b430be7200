package kz.esep.admin.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.esep.Launch;
import kz.esep.Settings;
import kz.esep.telegram.BotIdentities;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** Opens the configured database for one command: no web, no Telegram, nothing that runs on. */
final class Database {

    private Database() {}

    /** What is missing of the settings that a command needs, in one sentence. */
    static Optional<String> complaint(Launch.Required... required) {
        return Launch.complaint(List.of(required), Database::setting);
    }

    /** A setting of the environment, or the property that stands for it. */
    static @Nullable String setting(String variable) {
        var given = System.getenv(variable);
        return given == null
                ? System.getProperty(variable.toLowerCase(Locale.ROOT).replace('_', '.'))
                : given;
    }

    static ConfigurableApplicationContext open() {
        return open(false);
    }

    /** The same, refused while another process has the embedded database open. */
    static ConfigurableApplicationContext openAlone() {
        return open(true);
    }

    private static ConfigurableApplicationContext open(boolean alone) {
        return new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(Map.of(
                        "spring.config.name", "esep-command",
                        "logging.level.root", "warn",
                        "esep.database.alone", Boolean.toString(alone)))
                .run();
    }

    /** No stereotype: the scan of the web server must not find it. */
    @ImportAutoConfiguration({MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
    @ComponentScan({
        "kz.esep.plan",
        "kz.esep.card",
        "kz.esep.deadlines",
        "kz.esep.journal",
        "kz.esep.people",
        "kz.esep.storage",
        "kz.esep.local.database",
        "kz.esep.admin.projects.file"
    })
    @Import(BotIdentities.class)
    @EnableConfigurationProperties(Settings.class)
    static class Parts {}
}
