package kz.esep.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import kz.esep.storage.RepositoryContract;
import org.junit.jupiter.api.Test;

class OutgoingFilesContractTest extends RepositoryContract {

    @Test
    void aFileThatIsToBeSentIsKeptOnce() throws IOException {
        var files = repositories.get(OutgoingFiles.class);
        var id = OutgoingFileId.of(7, "m1");
        files.keep(id, "image/png", new ByteArrayInputStream(new byte[300_000]));
        files.keep(id, "image/png", new ByteArrayInputStream(new byte[1]));

        var kept = files.find(id).orElseThrow();
        assertThat(kept.size()).isEqualTo(300_000);
        try (var bytes = kept.bytes().get()) {
            assertThat(bytes.readAllBytes()).hasSize(300_000);
        }
        assertThat(files.find(OutgoingFileId.of(7, "m2"))).isEmpty();
    }

    @Test
    void anEmptyFileIsNoFile() {
        var files = repositories.get(OutgoingFiles.class);
        var id = OutgoingFileId.of(7, "m1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> files.keep(id, "image/png", new ByteArrayInputStream(new byte[0])));
        assertThat(files.find(id)).isEmpty();
    }

    @Test
    void whatIsDeliveredOrOldIsErasedWithItsBytes() {
        var files = repositories.get(OutgoingFiles.class);
        var delivered = OutgoingFileId.of(7, "m1");
        files.keep(delivered, "image/png", new ByteArrayInputStream(new byte[] {1}));
        files.keep(OutgoingFileId.of(7, "m2"), "image/png", new ByteArrayInputStream(new byte[] {1}));

        files.eraseAll(List.of(delivered));
        assertThat(database.getCollection("outgoing.chunks").countDocuments()).isEqualTo(1);
        files.eraseBefore(Instant.now().plusSeconds(60));
        assertThat(database.getCollection("outgoing.files").countDocuments()).isZero();
        assertThat(database.getCollection("outgoing.chunks").countDocuments()).isZero();
    }
}
