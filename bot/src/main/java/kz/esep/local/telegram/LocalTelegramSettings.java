package kz.esep.local.telegram;

import java.nio.file.Path;
import java.time.Duration;
import kz.esep.local.telegram.methods.Limits;
import kz.esep.local.telegram.world.BotNames;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * How the local Telegram runs: {@code esep.local-telegram.directory} ({@code ./data}), {@code .name},
 * {@code .user-name}, {@code .answer-within}, {@code .largest-download} (bytes), {@code .per-second},
 * {@code .burst}, {@code .per-chat-per-second}, {@code .chat-burst} (0 a second: no limit).
 */
record LocalTelegramSettings(Path directory, BotNames names, Limits limits) {
    static LocalTelegramSettings from(Environment environment) {
        Values values = new Values(environment);
        Limits usual = Limits.usual();
        return new LocalTelegramSettings(
                values.get("directory", Path.class, Path.of("data")),
                new BotNames(
                        values.get("name", String.class, "Esep"),
                        values.get("user-name", String.class, "esep_local_bot")),
                new Limits(
                        values.get("answer-within", Duration.class, usual.answerWithin()),
                        values.get("largest-download", Long.class, usual.largestDownload()),
                        values.get("per-second", Double.class, usual.perSecond()),
                        values.get("burst", Integer.class, usual.burst()),
                        values.get("per-chat-per-second", Double.class, usual.perChatPerSecond()),
                        values.get("chat-burst", Integer.class, usual.chatBurst())));
    }

    private record Values(Environment environment) {
        <T> T get(String name, Class<T> type, T usual) {
            return Binder.get(environment)
                    .bind("esep.local-telegram." + name, type)
                    .orElse(usual);
        }
    }
}
