package kz.esep.telegram.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kz.esep.telegram.receiving.RawUpdate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Takes one update that was posted to us. It says 200 when, and only when, the update is committed or put aside. */
final class Endpoint {

    private static final Logger log = LoggerFactory.getLogger(Endpoint.class);
    private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";

    /** Texts have 4096 characters at most; the largest updates seen have some tens of kilobytes. */
    private static final int LARGEST = 1024 * 1024;

    private final WebhookAddress address;
    private final Registration registration;
    private final MeterRegistry metrics;

    Endpoint(WebhookAddress address, Registration registration, MeterRegistry metrics) {
        this.address = address;
        this.registration = registration;
        this.metrics = metrics;
    }

    ServerResponse take(ServerRequest request) throws IOException {
        var status = status(request);
        metrics.counter("esep.webhook.requests", "status", Integer.toString(status.value()))
                .increment();
        return ServerResponse.status(status).build();
    }

    private HttpStatus status(ServerRequest request) throws IOException {
        if (!address.isSecret(request.headers().firstHeader(SECRET))) {
            log.warn("Somebody posts to the webhook without its secret");
            return HttpStatus.UNAUTHORIZED;
        }
        var length = request.headers().contentLength();
        var body = length.isPresent() && length.getAsLong() > LARGEST ? Optional.<String>empty() : body(request);
        if (body.isEmpty()) {
            log.error("An update of more than {} bytes was posted to the webhook", LARGEST);
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        try {
            return registration.take(RawUpdate.read(body.get())) ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
        } catch (IllegalArgumentException notAnUpdate) {
            log.error("What was posted to the webhook is no update: {}", notAnUpdate.getMessage());
            return HttpStatus.BAD_REQUEST;
        }
    }

    /** Empty when it is too large. */
    private static Optional<String> body(ServerRequest request) throws IOException {
        var bytes = request.servletRequest().getInputStream().readNBytes(LARGEST + 1);
        return bytes.length > LARGEST ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }
}
