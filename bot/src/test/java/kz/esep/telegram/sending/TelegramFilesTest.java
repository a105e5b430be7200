package kz.esep.telegram.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import kz.esep.evidence.FileSource.Opening;
import kz.esep.telegram.BotApi;
import kz.esep.telegram.Connections;
import kz.esep.telegram.Requests;
import kz.esep.telegram.ScriptedTelegram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TelegramFilesTest {

    private final ScriptedTelegram telegram = new ScriptedTelegram();
    private final Connections connections = new Connections();
    private final BotApi api = new BotApi(telegram.settings());
    private final TelegramFiles files = new TelegramFiles(api, new Requests(api, connections), connections);

    TelegramFilesTest() throws IOException {}

    @AfterEach
    void end() {
        connections.destroy();
        telegram.close();
    }

    @Test
    void streamsTheBytesOfAFile() throws IOException {
        var bytes = new byte[500_000];
        new Random(1).nextBytes(bytes);
        telegram.file("photos/file 1.jpg", bytes);
        found("photos/file 1.jpg", bytes.length);
        var opened = (Opening.Opened) files.open("id");
        try (var stream = opened.stream()) {
            assertThat(stream.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(opened.size()).isEqualTo(500_000);
    }

    @Test
    void aFileOverTwentyMegabytesIsTooBig() {
        refuse("Bad Request: file is too big");
        assertThat(files.open("id")).isEqualTo(new Opening.TooBig());
        found("video.mp4", 20 * 1024 * 1024 + 1);
        assertThat(files.open("id")).isEqualTo(new Opening.TooBig());
    }

    @Test
    void anIdThatTelegramDoesNotKnowIsGoneForEver() {
        refuse("Bad Request: invalid file_id");
        assertThat(files.open("id")).isInstanceOf(Opening.GoneForever.class);
    }

    @Test
    void everythingElseIsTriedAgain() {
        refuse("Bad Request: wrong file_id or the file is temporarily unavailable");
        assertThat(files.open("id")).isInstanceOf(Opening.Unavailable.class);
        telegram.answer("getFile", 502, "<html></html>");
        assertThat(files.open("id")).isInstanceOf(Opening.Unavailable.class);
        found("expired.jpg", 10);
        telegram.answer("expired.jpg", 404, "{\"ok\":false}");
        assertThat(files.open("id")).isInstanceOf(Opening.Unavailable.class);
    }

    private void found(String path, int size) {
        telegram.answer(
                "getFile",
                200,
                "{\"ok\":true,\"result\":{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"file_size\":%d,\"file_path\":\"%s\"}}"
                        .formatted(size, path));
    }

    private void refuse(String description) {
        telegram.answer("getFile", 400, "{\"ok\":false,\"error_code\":400,\"description\":\"" + description + "\"}");
    }
}
