package kz.esep.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kz.esep.dialogues.Sample;
import kz.esep.people.PersonId;
import kz.esep.storage.RepositoryContract;
import org.junit.jupiter.api.Test;

class FilesContractTest extends RepositoryContract {

    private static final Instant NOW = Sample.NOW;
    private static final PersonId AUTHOR = PersonId.ofTelegram(Sample.VOLUNTEER);

    @Test
    void filesAreAQueueUntilTheyAreStoredOrGivenUp() {
        var files = repositories.get(Files.class);
        var wanted = IntStream.rangeClosed(1, 3).mapToObj(this::file).toList();
        files.want(wanted);
        files.want(wanted);
        assertThat(files.due(NOW, 2)).extracting(Evidence::id).containsExactly(new FileId("f1"), new FileId("f2"));
        assertThat(files.due(NOW.minusSeconds(60), 9)).isEmpty();

        files.markStored(new FileId("f1"), new Evidence.Stored("f1", "0".repeat(64), 10, NOW));
        files.markFailed(new FileId("f2"), NOW.plusSeconds(60));
        files.giveUp(new FileId("f3"));

        assertThat(files.due(NOW, 9)).isEmpty();
        assertThat(files.due(NOW.plusSeconds(60), 9))
                .singleElement()
                .satisfies(file -> assertThat(file.failures()).isEqualTo(1));
        assertThat(files.untold(9)).extracting(file -> file.id().value()).containsExactlyInAnyOrder("f1", "f3");
        files.markTold(List.of(new FileId("f1"), new FileId("f3")));
        assertThat(files.untold(9)).isEmpty();
        assertThat(files.findAll(List.of(new FileId("f1")))).allMatch(Evidence::isStored);
        assertThat(files.findAll(List.of(new FileId("f3")))).allMatch(Evidence::isLost);
    }

    @Test
    void aDueFileIsTakenOnByOne() {
        var files = repositories.get(Files.class);
        files.want(List.of(file(1), file(2)));
        var seen = files.findAll(List.of(new FileId("f1"))).getFirst();

        assertThat(files.claim(seen, NOW.plusSeconds(60))).isTrue();
        assertThat(files.claim(seen, NOW.plusSeconds(90)))
                .as("taken on meanwhile")
                .isFalse();
        assertThat(files.due(NOW, 9)).extracting(Evidence::id).containsExactly(new FileId("f2"));
        assertThat(files.queue()).isEqualTo(new Files.Queue(2, NOW));

        files.leave(List.of(new FileId("f1")), NOW);
        assertThat(files.due(NOW, 9)).hasSize(2);
    }

    @Test
    void filesAreFoundByAlbumAndSender() {
        var files = repositories.get(Files.class);
        files.want(List.of(file(1), file(2)));
        files.recaption(new FileId("f1"), "Жағалау");
        files.recaption(new FileId("f2"), null);

        assertThat(files.ofAlbums(List.of("album", "none"))).hasSize(2);
        assertThat(files.of(AUTHOR)).extracting(Evidence::caption).containsExactlyInAnyOrder("Жағалау", null);
        files.eraseSender(List.of(new FileId("f1")));
        assertThat(files.of(AUTHOR)).extracting(Evidence::id).containsExactly(new FileId("f2"));
    }

    @Test
    void aContentGoesWithTheLastFileThatHasIt() throws IOException {
        var files = repositories.get(Files.class);
        var blobs = repositories.get(Blobs.class);
        files.want(List.of(file(1), file(2)));
        var stored = blobs.store(new FileId("f1"), null, new ByteArrayInputStream(new byte[] {1, 2, 3}), NOW);
        assertThat(files.markStored(new FileId("f1"), stored)).isTrue();
        assertThat(files.lean(new FileId("f2"), stored.blob())).isTrue();

        files.remove(files.findAll(List.of(new FileId("f1"))), blobs);
        assertThat(blobs.isEntered(stored.blob())).as("somebody leans on it").isTrue();
        assertThat(files.markStored(new FileId("f1"), stored)).as("removed").isFalse();

        files.markFailed(new FileId("f2"), NOW);
        files.removeUnlessFiled(stored.blob(), blobs);
        assertThat(blobs.isEntered(stored.blob())).isFalse();
        assertThat(database.getCollection("blobs.chunks").countDocuments()).isZero();
    }

    private Evidence file(int number) {
        return new Evidence(
                new FileId("f" + number),
                AUTHOR,
                Sample.VOLUNTEER,
                FileKind.PHOTO,
                "telegram" + number,
                "unique" + number,
                null,
                "image/jpeg",
                1000,
                null,
                "album",
                NOW,
                null,
                0,
                NOW.minusSeconds(30 - number),
                false);
    }
}
