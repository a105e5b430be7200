package kz.esep.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import kz.esep.dialogues.Sample;
import kz.esep.storage.RepositoryContract;
import kz.esep.whole.Pictures;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class BlobsContractTest extends RepositoryContract {

    private static final Instant NOW = Sample.NOW;

    @Test
    void theSameBytesAreStoredOnce() throws IOException {
        var blobs = repositories.get(Blobs.class);
        var bytes = "сурет ".repeat(100_000).getBytes(StandardCharsets.UTF_8);

        var first = blobs.store(new FileId("f1"), null, new ByteArrayInputStream(bytes), NOW);
        var again = blobs.store(new FileId("f2"), null, new ByteArrayInputStream(bytes), NOW);
        var repeated = blobs.store(new FileId("f1"), null, new ByteArrayInputStream(bytes), NOW);

        assertThat(again).isEqualTo(first);
        assertThat(repeated.sha256()).isEqualTo(first.sha256());
        try (var stored = blobs.open(repeated.blob())) {
            assertThat(stored.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(blobs.thumbnail(first.blob())).isEmpty();
        assertThat(database.getCollection("blobs.files").countDocuments()).isEqualTo(1);
    }

    @Test
    void aPictureThatCameBeforeThereWerePrintsGetsOneWhenItIsWanted() throws IOException {
        var blobs = repositories.get(Blobs.class);
        var stored = blobs.store(new FileId("f1"), "image/jpeg", new ByteArrayInputStream(Pictures.jpeg(1)), NOW);
        var print = blobs.print(stored.blob()).orElseThrow();
        for (var part : List.of("prints.files", "prints.chunks")) {
            database.getCollection(part).deleteMany(new Document());
        }
        assertThat(blobs.print(stored.blob())).hasValue(print);
        assertThat(database.getCollection("prints.files").countDocuments()).isEqualTo(1);
        assertThat(database.getCollection("thumbnails.files").countDocuments()).isEqualTo(1);
        assertThat(blobs.print("nothing")).isEmpty();
    }

    @Test
    void aPrintComesAlthoughAnotherProcessIsKeepingItAtThatMoment() throws IOException {
        var blobs = repositories.get(Blobs.class);
        var stored = blobs.store(new FileId("f1"), "image/jpeg", new ByteArrayInputStream(Pictures.jpeg(1)), NOW);
        var print = blobs.print(stored.blob()).orElseThrow();
        // Its pieces are there, and what says that they are whole is not yet.
        database.getCollection("prints.files").deleteMany(new Document());
        assertThat(blobs.print(stored.blob())).hasValue(print);
    }

    @Test
    void aPictureHasAThumbnailAndWhatACrashHasLeftIsFoundAgain() throws IOException {
        var blobs = repositories.get(Blobs.class);
        var picture = Pictures.jpeg(1);
        var stored = blobs.store(new FileId("f1"), "image/jpeg", new ByteArrayInputStream(picture), NOW);

        try (var thumbnail = blobs.thumbnail(stored.blob()).orElseThrow()) {
            assertThat(thumbnail.readAllBytes()).isNotEmpty();
        }
        assertThat(blobs.finished(new FileId("f1"), NOW)).contains(stored);
        assertThat(blobs.finished(new FileId("f2"), NOW)).isEmpty();
        blobs.discard(new FileId("f1"));
        assertThat(database.getCollection("blobs.files").countDocuments()).isZero();
        assertThat(database.getCollection("thumbnails.chunks").countDocuments()).isZero();
    }

    @Test
    void whatIsWithdrawnIsEnteredAnewByTheNextFile() throws IOException {
        var blobs = repositories.get(Blobs.class);
        var first = blobs.store(new FileId("f1"), null, new ByteArrayInputStream(new byte[] {1}), NOW);
        assertThat(blobs.isEntered(first.blob())).isTrue();
        blobs.withdraw(first.blob());
        assertThat(blobs.isEntered(first.blob())).isFalse();
        var second = blobs.store(new FileId("f2"), null, new ByteArrayInputStream(new byte[] {1}), NOW);
        assertThat(second.blob()).isNotEqualTo(first.blob());
        blobs.remove(first.blob());
        assertThat(database.getCollection("blobs.files").countDocuments()).isEqualTo(1);
    }
}
