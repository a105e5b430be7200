package kz.esep.telegram.sending;

import java.io.FilterInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileSource;
import kz.esep.telegram.Answer;
import kz.esep.telegram.BotApi;
import kz.esep.telegram.ConditionalOnToken;
import kz.esep.telegram.Connections;
import kz.esep.telegram.Requests;
import okhttp3.Request;
import okhttp3.Response;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.objects.File;

/**
 * Reads files from Telegram as streams. The library's own download knows only the public host and holds a whole file in
 * memory.
 */
@Component
@ConditionalOnToken
class TelegramFiles implements FileSource {

    private final BotApi api;
    private final Requests requests;
    private final Connections connections;

    TelegramFiles(BotApi api, Requests requests, Connections connections) {
        this.api = api;
        this.requests = requests;
        this.connections = connections;
    }

    @Override
    public Opening open(String telegramFile) {
        return switch (requests.make(new GetFile(telegramFile))) {
            case Answer.Done<File> done -> open(done.result());
            case Answer.Away<File> away -> new Opening.Unavailable(away.reason());
            case Answer.Refused<File> refused -> refused(refused);
        };
    }

    private static Opening refused(Answer.Refused<File> refused) {
        var text = refused.description().toLowerCase(Locale.ROOT);
        if (text.contains("file is too big")) {
            return new Opening.TooBig();
        }
        // "wrong file_id or the file is temporarily unavailable" is said of both, so it is worth trying again.
        var lasting = refused.code() == 400 && !text.contains("temporarily unavailable");
        var reason = refused.code() + " " + refused.description();
        return lasting ? new Opening.GoneForever(reason) : new Opening.Unavailable(reason);
    }

    private Opening open(File file) {
        if (file.getFileSize() != null && file.getFileSize() > Evidence.LARGEST) {
            return new Opening.TooBig();
        }
        if (file.getFilePath() == null) {
            return new Opening.Unavailable("no path given");
        }
        try {
            var request =
                    new Request.Builder().url(api.file(file.getFilePath())).build();
            return opened(connections.files().newCall(request).execute());
        } catch (IOException e) {
            return new Opening.Unavailable(e.toString());
        }
    }

    private static Opening opened(Response response) {
        var body = response.body();
        if (!response.isSuccessful() || body == null) {
            response.close();
            return new Opening.Unavailable("HTTP status " + response.code());
        }
        var size = Math.max(0, body.contentLength());
        if (size > Evidence.LARGEST) {
            response.close();
            return new Opening.TooBig();
        }
        return new Opening.Opened(new Bytes(response), size);
    }

    /** The bytes of an answer; closing them closes it. */
    private static final class Bytes extends FilterInputStream {
        private final Response response;

        Bytes(Response response) {
            super(Objects.requireNonNull(response.body()).byteStream());
            this.response = response;
        }

        @Override
        public void close() {
            response.close();
        }
    }
}
