package kz.esep.telegram.webhook;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import kz.esep.CannotStart;
import kz.esep.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Where Telegram posts updates, and the secret by which we know that it is Telegram.
 *
 * @param url as Telegram calls it, https outside of loopback
 * @param secret sent with every update, see <a href="https://core.telegram.org/bots/api#setwebhook">setWebhook</a>
 */
record WebhookAddress(URI url, String secret) {

    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{16,256}");
    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9/_.-]*");
    private static final Pattern LOOPBACK = Pattern.compile("127\\.\\d+\\.\\d+\\.\\d+|localhost|\\[::1]");

    /** Refuses what Telegram would refuse, or what anybody could guess, in one sentence. */
    static WebhookAddress of(Settings settings) {
        var webhook = settings.telegram().webhook();
        var url = URI.create(webhook.url().strip());
        var host = url.getHost() == null ? "" : url.getHost();
        var encrypted = "https".equals(url.getScheme())
                || "http".equals(url.getScheme()) && LOOPBACK.matcher(host).matches();
        if (!encrypted || host.isEmpty() || !PATH.matcher(path(url)).matches()) {
            throw new CannotStart("Esep cannot start: ESEP_TELEGRAM_WEBHOOK_URL must be an https address with a plain"
                    + " path, for example https://esep.example.org/telegram.");
        }
        var secret = webhook.secret().strip();
        if (!SECRET.matcher(secret).matches()) {
            throw new CannotStart(
                    "Esep cannot start: with ESEP_TELEGRAM_WEBHOOK_URL set, ESEP_TELEGRAM_WEBHOOK_SECRET must"
                            + " be 16 to 256 letters, digits, hyphens and underscores.");
        }
        return new WebhookAddress(url, secret);
    }

    /** The path that we serve. A web server in front of us passes it on as it is. */
    String path() {
        return path(url);
    }

    private static String path(URI url) {
        return url.getPath() == null || url.getPath().isEmpty() ? "/" : url.getPath();
    }

    /** Takes equally long for every wrong secret, so that it cannot be guessed letter by letter. */
    boolean isSecret(@Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return url.toString();
    }
}
