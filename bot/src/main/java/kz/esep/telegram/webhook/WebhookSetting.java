package kz.esep.telegram.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import kz.esep.telegram.receiving.Kinds;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethodBoolean;

/**
 * setWebhook as JSON; the library's own is a form, for the sake of a certificate. What waits at Telegram is never
 * dropped.
 */
final class WebhookSetting extends BotApiMethodBoolean {

    private static final long serialVersionUID = 1L;

    /** How many updates Telegram may post at once; those of one chat come one after the other. */
    private static final int CONNECTIONS = 40;

    private final transient WebhookAddress address;

    WebhookSetting(WebhookAddress address) {
        this.address = address;
    }

    @JsonProperty("url")
    String url() {
        return address.url().toString();
    }

    @JsonProperty("secret_token")
    String secret() {
        return address.secret();
    }

    @JsonProperty("allowed_updates")
    List<String> kinds() {
        return Kinds.WANTED;
    }

    @JsonProperty("max_connections")
    int connections() {
        return CONNECTIONS;
    }

    @Override
    public String getMethod() {
        return "setWebhook";
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "setWebhook to " + address;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
