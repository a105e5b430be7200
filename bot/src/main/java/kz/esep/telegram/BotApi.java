package kz.esep.telegram;

import java.net.URI;
import kz.esep.Settings;
import okhttp3.HttpUrl;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.TelegramUrl;

/** Where the Bot API is and as whom we speak to it. It never prints the token. */
@Component
@ConditionalOnToken
public final class BotApi {

    private final String token;
    private final URI base;

    public BotApi(Settings settings) {
        this.token = settings.telegram().token().strip();
        this.base = URI.create(settings.telegram().url().strip());
        if (base.getHost() == null
                || !(base.getPath().isEmpty() || base.getPath().equals("/"))) {
            throw new IllegalArgumentException(
                    "ESEP_TELEGRAM_URL must be scheme, host and port only, for example https://api.telegram.org");
        }
    }

    public String token() {
        return token;
    }

    /** The address as the library wants it. */
    public TelegramUrl url() {
        return TelegramUrl.builder()
                .schema(base.getScheme())
                .host(base.getHost())
                .port(port())
                .build();
    }

    /** Where a request is posted. It holds the token: not for logs. */
    HttpUrl method(String name) {
        return start().addPathSegment("bot" + token).addPathSegment(name).build();
    }

    /** Where the bytes of a file are, by the path that getFile gave. It holds the token: not for logs. */
    public HttpUrl file(String path) {
        return start().addPathSegment("file")
                .addPathSegment("bot" + token)
                .addPathSegments(path)
                .build();
    }

    private HttpUrl.Builder start() {
        return new HttpUrl.Builder()
                .scheme(base.getScheme())
                .host(base.getHost())
                .port(port());
    }

    private int port() {
        return base.getPort() > 0 ? base.getPort() : HttpUrl.defaultPort(base.getScheme());
    }

    @Override
    public String toString() {
        return "Bot API at " + base.getHost();
    }
}
