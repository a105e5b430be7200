package kz.esep.evidence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.people.PersonId;
import kz.esep.storage.MemoryDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One person has a photo erased at the very moment at which the same photo of somebody else is fetched. */
class ErasedWhileFetchedTest {

    private static final Instant NOW = Instant.parse("2025-09-14T05:00:00Z");
    private static final byte[] PHOTO = "the same photo".getBytes(StandardCharsets.UTF_8);
    private static final FileId ERASED = FileId.ofMessage(7, 1);
    private static final FileId KEPT = FileId.ofMessage(8, 1);

    /** Right after this step of the fetching, the other person's files are erased. */
    enum Moment {
        BYTES_STORED,
        LEANT_ON,
        MARKED_STORED
    }

    private final MemoryDatabase database = new MemoryDatabase();
    private final Files files = new Files(database.template());
    private final Blobs blobs = new Blobs(database.template());

    @AfterEach
    void end() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void thePhotoOfWhoStaysIsThereAfterwards(Moment moment) throws IOException {
        want(ERASED, KEPT);
        fetch(files, blobs).attempt(find(ERASED));

        fetch(new Watched(moment), new WatchedBlobs(moment)).attempt(find(KEPT));
        fetchUntilStored(KEPT);

        assertThat(files.findAll(List.of(ERASED))).isEmpty();
        var stored = requireNonNull(find(KEPT).stored());
        try (var bytes = blobs.open(stored.blob())) {
            assertThat(bytes.readAllBytes()).isEqualTo(PHOTO);
        }
        assertThat(count("blobs.files")).isEqualTo(1);
    }

    @Test
    void nothingIsLeftWhenBothAreErased() {
        want(ERASED, KEPT);
        fetch(files, blobs).attempt(find(ERASED));
        fetch(files, blobs).attempt(find(KEPT));

        files.remove(Stream.of(ERASED, KEPT).map(this::find).toList(), blobs);

        assertThat(count("files")).isZero();
        assertThat(count("contents")).isZero();
        assertThat(count("blobs.files")).isZero();
    }

    @Test
    void anErasureThatBrokeOffIsFinishedByTheNextOne() {
        want(ERASED);
        fetch(files, blobs).attempt(find(ERASED));
        var gone = List.of(find(ERASED));
        var breaking = new Blobs(database.template()) {
            @Override
            void remove(String blob) {
                throw new IllegalStateException("the process ends here");
            }
        };
        try {
            files.remove(gone, breaking);
        } catch (IllegalStateException end) {
            assertThat(files.of(PersonId.ofTelegram(7))).hasSize(1);
        }

        files.remove(files.of(PersonId.ofTelegram(7)), blobs);

        assertThat(count("blobs.files")).isZero();
        assertThat(count("files")).isZero();
    }

    @Test
    void theContentIsStillStoredOnceAfterOneOfItsOwnersIsErased() {
        var third = FileId.ofMessage(9, 1);
        want(ERASED, KEPT, third);
        fetch(files, blobs).attempt(find(ERASED));
        fetch(files, blobs).attempt(find(KEPT));
        files.remove(List.of(find(ERASED)), blobs);
        fetch(files, blobs).attempt(find(third));

        assertThat(requireNonNull(find(third).stored()).blob())
                .isEqualTo(requireNonNull(find(KEPT).stored()).blob());
        assertThat(count("blobs.files")).isEqualTo(1);
    }

    private void erase() {
        files.remove(files.of(PersonId.ofTelegram(7)), blobs);
    }

    private void fetchUntilStored(FileId id) {
        for (var attempt = 0; attempt < 3 && !find(id).isStored(); attempt++) {
            fetch(files, blobs).attempt(find(id));
        }
    }

    private Fetch fetch(Files files, Blobs blobs) {
        FileSource source = file -> new FileSource.Opening.Opened(new ByteArrayInputStream(PHOTO), PHOTO.length);
        return new Fetch(
                files,
                blobs,
                source,
                new FetchingPace(1, Duration.ofMillis(1), Duration.ofSeconds(1), Duration.ofMillis(1)),
                Clock.fixed(NOW, ZoneOffset.UTC),
                new SimpleMeterRegistry());
    }

    private void want(FileId... ids) {
        files.want(Stream.of(ids).map(ErasedWhileFetchedTest::wanted).toList());
    }

    private static Evidence wanted(FileId id) {
        var chat = id.equals(ERASED) ? 7 : 8;
        return new Evidence(
                id,
                PersonId.ofTelegram(chat),
                chat,
                FileKind.DOCUMENT,
                "telegram",
                "unique",
                null,
                "application/pdf",
                PHOTO.length,
                null,
                null,
                NOW,
                null,
                0,
                NOW,
                false);
    }

    private Evidence find(FileId id) {
        return files.findAll(List.of(id)).getFirst();
    }

    private long count(String collection) {
        return database.template().getCollection(collection).countDocuments();
    }

    private final class Watched extends Files {
        private final Moment moment;

        Watched(Moment moment) {
            super(database.template());
            this.moment = moment;
        }

        @Override
        boolean lean(FileId id, String blob) {
            var leans = super.lean(id, blob);
            if (moment == Moment.LEANT_ON) {
                erase();
            }
            return leans;
        }

        @Override
        public boolean markStored(FileId id, Evidence.Stored stored) {
            var marked = super.markStored(id, stored);
            if (moment == Moment.MARKED_STORED) {
                erase();
            }
            return marked;
        }
    }

    private final class WatchedBlobs extends Blobs {
        private final Moment moment;

        WatchedBlobs(Moment moment) {
            super(database.template());
            this.moment = moment;
        }

        @Override
        public Evidence.Stored store(FileId file, @Nullable String mediaType, InputStream bytes, Instant now)
                throws IOException {
            var stored = super.store(file, mediaType, bytes, now);
            if (moment == Moment.BYTES_STORED) {
                erase();
            }
            return stored;
        }
    }
}
