package kz.esep;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is set from outside, each by an environment variable: {@code esep.telegram.token} is {@code ESEP_TELEGRAM_TOKEN}
 * and so on. Required settings are checked by {@link Launch} before anything starts.
 *
 * @param zone the time zone of dates that people say and see
 */
@ConfigurationProperties("esep")
public record Settings(
        @DefaultValue("Asia/Almaty") ZoneId zone,
        @DefaultValue Telegram telegram,
        @DefaultValue Mongodb mongodb,
        @DefaultValue Secret secret,
        @DefaultValue Admin admin) {

    /**
     * @param token the bot's token, empty where this process does not talk to Telegram
     * @param url base address of the Bot API, also for file downloads
     */
    public record Telegram(
            @DefaultValue("") String token,
            @DefaultValue("https://api.telegram.org") String url,
            @DefaultValue Webhook webhook,
            @DefaultValue Bot bot) {

        /**
         * Both empty: long polling.
         *
         * @param url where Telegram posts updates, https
         * @param secret by which we know that it is Telegram
         */
        public record Webhook(
                @DefaultValue("") String url,
                @DefaultValue("") String secret) {}

        /** @param name the bot's user name for links, empty to ask Telegram for it */
        public record Bot(@DefaultValue("") String name) {}
    }

    /** @param uri a {@code mongodb://} address, {@code embedded} or {@code embedded:DIRECTORY} */
    public record Mongodb(@DefaultValue("") String uri) {}

    /** @param keys keys that sign links, newest first, separated by commas */
    public record Secret(@DefaultValue("") String keys) {}

    /**
     * @param password of the first operator; null: a one-time password is printed at the first start
     * @param url the address of the back office as people reach it, for links that sign in; empty: there are none
     */
    public record Admin(
            @Nullable String password, @DefaultValue("") String url) {}
}
