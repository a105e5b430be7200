package kz.esep.admin.everything;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.admin.access.Passwords;

/**
 * What the two halves are started with in the local mode: what is set from outside is taken as given, everything else
 * is filled in so that nothing needs to be set.
 *
 * @param realTelegram whether a real token is set; the local Telegram is off then
 */
record LocalSettings(Ports ports, boolean realTelegram, String mongodb, String keys, String password, String office) {

    private static final Path DIRECTORY = Path.of("data");
    private static final String LOCAL_TOKEN = "1:local";
    private static final int KEY_BYTES = 32;

    /** The bot shares the class path with the back office, and none of its look or its locks. */
    static final List<String> NOT_FOR_THE_BOT = List.of(
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration",
            "org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration");

    static LocalSettings of(Map<String, String> environment) {
        var random = new SecureRandom();
        var kept = new Kept(DIRECTORY);
        return new LocalSettings(
                Ports.of(environment),
                given(environment, "ESEP_TELEGRAM_TOKEN").isPresent(),
                given(environment, "ESEP_MONGODB_URI").orElse("embedded:./" + DIRECTORY),
                given(environment, "ESEP_SECRET_KEYS").orElseGet(() -> kept.secret("secret-key", () -> key(random))),
                given(environment, "ESEP_ADMIN_PASSWORD")
                        .orElseGet(() -> kept.secret("operator-password", () -> Passwords.generate(random))),
                given(environment, "ESEP_ADMIN_URL").orElse(""));
    }

    private static Optional<String> given(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }

    private static String key(SecureRandom random) {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String[] forBot() {
        var settings = new ArrayList<>(both());
        settings.add("--server.port=" + ports.bot());
        settings.add("--spring.autoconfigure.exclude=" + String.join(",", NOT_FOR_THE_BOT));
        if (!realTelegram) {
            settings.add("--esep.local.telegram=true");
            settings.add("--esep.local-telegram.directory=" + DIRECTORY);
            settings.add("--esep.telegram.url=" + botAddress());
            settings.add("--esep.telegram.token=" + LOCAL_TOKEN);
        }
        return settings.toArray(String[]::new);
    }

    String[] forAdmin() {
        return Stream.concat(
                        both().stream(),
                        Stream.of(
                                "--server.port=" + ports.admin(),
                                "--esep.admin.password=" + password,
                                "--esep.admin.chat-page=" + (realTelegram ? "" : chatPage())))
                .toArray(String[]::new);
    }

    private List<String> both() {
        return List.of(
                "--server.address=127.0.0.1",
                "--esep.mongodb.uri=" + mongodb,
                "--esep.secret.keys=" + keys,
                "--esep.admin.url=" + (office.isEmpty() ? officePage() : office),
                "--logging.pattern.console=%d{HH:mm:ss} %-5level %logger{0}: %msg%n%wEx");
    }

    String chatPage() {
        return botAddress() + "/chat";
    }

    String officePage() {
        return "http://127.0.0.1:" + ports.admin();
    }

    private String botAddress() {
        return "http://127.0.0.1:" + ports.bot();
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "LocalSettings " + ports;
    }
}
