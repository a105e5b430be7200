package kz.esep.whole;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.esep.BotApplication;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The settings with which the tests start the bot, and the bot in this process. */
public final class WholeBot {

    static final String TOKEN = "1:local";
    static final String SECRET = "a-secret-that-only-tests-use";

    /** The local Telegram without limits, so that tests need not wait for its pace. */
    public static final Map<String, String> UNHURRIED = Map.of(
            "esep.local-telegram.per-second", "0",
            "esep.local-telegram.per-chat-per-second", "0");

    private WholeBot() {}

    /**
     * Settings as environment variables.
     *
     * @param data the directory of the embedded database
     */
    static Map<String, String> environment(Path data) {
        return environment("embedded:" + data);
    }

    private static Map<String, String> environment(String database) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("ESEP_MONGODB_URI", database);
        settings.put("ESEP_SECRET_KEYS", "a-key-that-only-tests-use");
        settings.put("ESEP_SENDING_PERSECOND", "1000");
        settings.put("ESEP_SENDING_PERCHAT", "1000");
        settings.put("ESEP_SENDING_BURST", "1000");
        settings.put("ESEP_SENDING_PATIENCE", "100ms");
        settings.put("ESEP_SENDING_SWEEP", "500ms");
        settings.put("ESEP_SENDING_LEASE", "5s");
        settings.put("ESEP_FETCHING_LOOK", "500ms");
        settings.put("ESEP_FETCHING_PATIENCE", "300ms");
        settings.put("ESEP_FETCHING_LEASE", "2s");
        settings.put("SERVER_ADDRESS", "127.0.0.1");
        settings.put("SERVER_PORT", "0");
        return settings;
    }

    /** The same with a Telegram to talk to. */
    static Map<String, String> environment(Path data, String telegram) {
        return environment("embedded:" + data, telegram);
    }

    /**
     * The same with any database.
     *
     * @param database the value of {@code ESEP_MONGODB_URI}
     */
    public static Map<String, String> environment(String database, String telegram) {
        var settings = environment(database);
        settings.put("ESEP_TELEGRAM_TOKEN", TOKEN);
        settings.put("ESEP_TELEGRAM_URL", telegram);
        return settings;
    }

    /** The same, but posted to at an address. */
    static Map<String, String> byWebhook(Path data, String telegram, int port, URI address) {
        var settings = environment(data, telegram);
        settings.put("SERVER_PORT", Integer.toString(port));
        settings.put("ESEP_TELEGRAM_WEBHOOK_URL", address.toString());
        settings.put("ESEP_TELEGRAM_WEBHOOK_SECRET", SECRET);
        settings.put("ESEP_RECEIVING_WEBHOOK", "500ms");
        return settings;
    }

    /** The whole bot in this process; to be closed. */
    static ConfigurableApplicationContext start(Map<String, String> environment) {
        return application(WebApplicationType.SERVLET, environment);
    }

    /** Its records alone, without Telegram and web; to be closed. */
    static ConfigurableApplicationContext records(Path data) {
        return records("embedded:" + data);
    }

    /** The records of any database, without Telegram and web; to be closed. */
    public static ConfigurableApplicationContext records(String database) {
        return application(WebApplicationType.NONE, environment(database));
    }

    private static ConfigurableApplicationContext application(WebApplicationType type, Map<String, String> settings) {
        List<String> arguments = new ArrayList<>();
        // The same relaxed names as in the environment, which a test cannot set for its own process.
        settings.forEach((name, value) -> arguments.add("--" + property(name) + "=" + value));
        return new SpringApplicationBuilder(BotApplication.class)
                .web(type)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .run(arguments.toArray(String[]::new));
    }

    private static String property(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
