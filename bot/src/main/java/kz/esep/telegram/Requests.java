package kz.esep.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import java.util.function.Consumer;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * Makes requests to the Bot API; every outcome is a value. The library says what a request and an answer look like; its
 * client is not used, because it never comes back when an answer breaks off while it is read.
 */
@Component
@ConditionalOnToken
public class Requests {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final MediaType JSON = MediaType.get("application/json");

    private final BotApi api;
    private final Connections connections;

    public Requests(BotApi api, Connections connections) {
        this.api = api;
        this.connections = connections;
    }

    /** Makes a request and waits for its answer. */
    public <T extends Serializable> Answer<T> make(BotApiMethod<T> method) {
        try {
            method.validate();
            var body = RequestBody.create(MAPPER.writeValueAsBytes(method), JSON);
            return carry(connections.requests(), method, body);
        } catch (TelegramApiValidationException | JsonProcessingException e) {
            return new Answer.Refused<>(400, "Refused by the library: " + e.getMessage(), 0, 0);
        }
    }

    /** Makes a request at once without waiting; whoever wants to know is told what became of it. */
    public <T extends Serializable> void start(BotApiMethod<T> method, Consumer<Answer<T>> then) {
        connections.threads().execute(() -> then.accept(make(method)));
    }

    /**
     * Makes a request that carries a file. The library reads a stream whole before it sends it; this one does not.
     *
     * @param method reads the answer; what it says itself is not sent
     * @param form everything that is sent
     * @throws RuntimeException when the bytes of the form cannot be read
     */
    public <T extends Serializable> Answer<T> upload(PartialBotApiMethod<T> method, MultipartBody form) {
        return carry(connections.uploads(), method, form);
    }

    private <T extends Serializable> Answer<T> carry(
            OkHttpClient client, PartialBotApiMethod<T> method, RequestBody said) {
        var request = new Request.Builder()
                .url(api.method(method.getMethod()))
                .post(said)
                .build();
        try (var response = client.newCall(request).execute()) {
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
