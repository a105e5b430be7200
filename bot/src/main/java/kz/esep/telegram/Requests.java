package kz.esep.telegram;

import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.MultipartBody;
import okhttp3.Request;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Makes requests to the Bot API; every outcome is a value. */
@Component
@ConditionalOnToken
public class Requests {

    private final OkHttpTelegramClient client;
    private final BotApi api;
    private final Connections connections;

    public Requests(BotApi api, Connections connections) {
        this.api = api;
        this.connections = connections;
        this.client = new OkHttpTelegramClient(connections.requests(), api.token(), api.url());
    }

    /** Makes a request and waits for its answer. */
    public <T extends Serializable> Answer<T> make(BotApiMethod<T> method) {
        try {
            // The library never completes a request whose answer breaks off while it is read, hence the limit.
            return new Answer.Done<>(
                    start(method).get(Connections.REQUEST.plusSeconds(5).toSeconds(), TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            return e.getCause() instanceof TelegramApiRequestException refusal
                    ? refused(refusal)
                    : new Answer.Away<>(String.valueOf(e.getCause()));
        } catch (TimeoutException e) {
            return new Answer.Away<>("no answer in time");
        } catch (TelegramApiException e) {
            return new Answer.Refused<>(400, "Refused by the library: " + e.getMessage(), 0, 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Away<>("interrupted");
        }
    }

    /** Makes a request whose answer nobody waits for. */
    public <T extends Serializable> CompletableFuture<T> start(BotApiMethod<T> method) throws TelegramApiException {
        return client.executeAsync(method);
    }

    /**
     * Makes a request that carries a file. The library reads a stream whole before it sends it; this one does not.
     *
     * @param method reads the answer; what it says itself is not sent
     * @param form everything that is sent
     * @throws RuntimeException when the bytes of the form cannot be read
     */
    public <T extends Serializable> Answer<T> upload(PartialBotApiMethod<T> method, MultipartBody form) {
        var request = new Request.Builder()
                .url(api.method(method.getMethod()))
                .post(form)
                .build();
        try (var response = connections.uploads().newCall(request).execute()) {
            var body = response.body();
            return new Answer.Done<>(method.deserializeResponse(body == null ? "" : body.string()));
        } catch (TelegramApiRequestException refusal) {
            return refused(refusal);
        } catch (IOException broken) {
            return new Answer.Away<>(broken.toString());
        }
    }

    private static <T> Answer<T> refused(TelegramApiRequestException refusal) {
        var code = refusal.getErrorCode() == null ? 0 : refusal.getErrorCode();
        var text = refusal.getApiResponse() == null ? "unreadable answer" : refusal.getApiResponse();
        var parameters = refusal.getParameters();
        var retryAfter = parameters == null || parameters.getRetryAfter() == null ? 0 : parameters.getRetryAfter();
        var movedTo =
                parameters == null || parameters.getMigrateToChatId() == null ? 0 : parameters.getMigrateToChatId();
        // A token that is not known (401, 404) is a matter of the installation: no message is to be lost by it.
        return code >= 500 || code == 401 || code == 404
                ? new Answer.Away<>(code + " " + text.toLowerCase(Locale.ROOT))
                : new Answer.Refused<>(code, text, retryAfter, movedTo);
    }
}
