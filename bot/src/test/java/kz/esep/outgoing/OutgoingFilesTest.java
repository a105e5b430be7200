package kz.esep.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import kz.esep.storage.MemoryDatabase;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingFilesTest {

    private static final OutgoingFileId ID = OutgoingFileId.of(7, "draft-1");

    private final MemoryDatabase database = new MemoryDatabase();
    private final OutgoingFiles files = new OutgoingFiles(database.template());

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void keepsBytesUnderAnIdOnce() throws IOException {
        var bytes = new byte[600_000];
        new Random(1).nextBytes(bytes);
        assertThat(files.keep(ID, "application/pdf", new ByteArrayInputStream(bytes)))
                .isEqualTo(ID);
        files.keep(ID, "application/pdf", new ByteArrayInputStream(new byte[] {1}));
        var kept = files.find(ID).orElseThrow();
        assertThat(kept.size()).isEqualTo(600_000);
        assertThat(kept.mediaType()).isEqualTo("application/pdf");
        for (var reading = 0; reading < 2; reading++) {
            try (var stream = kept.bytes().get()) {
                assertThat(stream.readAllBytes()).isEqualTo(bytes);
            }
        }
    }

    @Test
    void replacesWhatACrashHasLeftHalfKept() throws IOException {
        database.template()
                .insert(
                        new Document("files_id", ID.value()).append("n", 0).append("data", new byte[10]),
                        "outgoing.chunks");
        files.keep(ID, "image/png", new ByteArrayInputStream(new byte[] {1, 2, 3}));
        try (var stream = files.find(ID).orElseThrow().bytes().get()) {
            assertThat(stream.readAllBytes()).containsExactly(1, 2, 3);
        }
    }

    @Test
    void keepsNothingThatTelegramWouldNotTake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> files.keep(ID, "image/png", InputStream.nullInputStream()));
        assertThat(files.find(ID)).isEmpty();
    }

    @Test
    void erasesWhatIsOldAndLeavesTheRest() {
        files.keep(ID, "image/png", new ByteArrayInputStream(new byte[] {1}));
        var now = Instant.now(Clock.systemUTC());
        files.eraseBefore(now.minus(Duration.ofDays(7)));
        assertThat(files.find(ID)).isPresent();
        files.eraseBefore(now.plusSeconds(10));
        assertThat(files.find(ID)).isEmpty();
        assertThat(database.template().getCollection("outgoing.chunks").countDocuments())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b.pdf", "a\\b.pdf", "a\nb.pdf"})
    void refusesWhatIsNoFileName(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> OutgoingFile.document(ID, name));
    }
}
