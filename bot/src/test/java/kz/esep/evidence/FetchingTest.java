package kz.esep.evidence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class FetchingTest extends FetchedFiles {

    @Test
    void storesAFileWithItsHashAndTellsItsSender() throws Exception {
        var bytes = random(1, 700_000);
        offer("a", bytes);
        files.want(List.of(wanted(1, "a", FileKind.VIDEO)));
        fetching.start();
        var stored = awaitStored(1);
        assertThat(stored.sha256()).isEqualTo(sha256(bytes));
        assertThat(stored.size()).isEqualTo(700_000);
        assertThat(read(blobs.open(stored.blob()))).isEqualTo(bytes);
        assertThat(blobs.thumbnail(stored.blob())).isEmpty();
        await().until(() -> told.equals(List.of(FileId.ofMessage(7, 1))));
        await().until(() -> file(1).told());
    }

    @Test
    void keepsNothingOfAFileThatWasErasedWhileItWasFetched() {
        var bytes = random(1, 1000);
        var erasing = new CountDownLatch(1);
        fetching = fetching(Clock.fixed(NOW, ZoneOffset.UTC), file -> {
            files.remove(List.of(file(1)), blobs);
            erasing.countDown();
            return new FileSource.Opening.Opened(new ByteArrayInputStream(bytes), bytes.length);
        });
        files.want(List.of(wanted(1, "a", FileKind.VIDEO)));
        fetching.start();
        await().until(() -> erasing.getCount() == 0);
        fetching.stop();
        assertThat(count("files")).isZero();
        assertThat(count("contents")).isZero();
        assertThat(count("blobs.files")).isZero();
        assertThat(count("blobs.chunks")).isZero();
    }

    @Test
    void fetchesAtOnceWhenItIsWoken() {
        fetching.start();
        offer("a", random(1, 10));
        files.want(List.of(wanted(1, "a", FileKind.DOCUMENT)));
        fetching.wake();
        assertThat(awaitStored(1).size()).isEqualTo(10);
    }

    @Test
    void keepsTheSameContentOnce() throws Exception {
        var bytes = jpeg(900, 600);
        for (var message = 1; message <= 6; message++) {
            offer("same" + message, bytes);
            files.want(List.of(wanted(message, "same" + message, FileKind.PHOTO)));
        }
        fetching.start();
        await().until(() -> told.size() == 6);
        var blob = requireNonNull(file(1).stored()).blob();
        for (var message = 1; message <= 6; message++) {
            var stored = requireNonNull(file(message).stored());
            assertThat(stored.blob()).isEqualTo(blob);
            assertThat(stored.sha256()).isEqualTo(sha256(bytes));
        }
        assertThat(count("blobs.files")).isEqualTo(1);
        assertThat(count("thumbnails.files")).isEqualTo(1);
        assertThat(count("contents")).isEqualTo(1);
        assertThat(read(blobs.open(blob))).isEqualTo(bytes);
    }

    @Test
    void triesAgainUntilTelegramGivesTheFile() {
        answer("a", new FileSource.Opening.Unavailable("502"));
        answer("a", breakingOffAfter(300_000));
        offer("a", random(1, 600_000));
        files.want(List.of(wanted(1, "a", FileKind.VIDEO)));
        fetching = fetching(Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(Clock.systemUTC()), NOW)));
        fetching.start();
        assertThat(awaitStored(1).size()).isEqualTo(600_000);
        assertThat(file(1).failures()).isEqualTo(2);
        // Two whole chunks of 255 KB and a part: nothing of the broken attempt is left.
        assertThat(count("blobs.chunks")).isEqualTo(3);
    }

    @Test
    void refusesWhatIsTooBig() {
        answer("gone", new FileSource.Opening.GoneForever("400 invalid file_id"));
        answer("big", new FileSource.Opening.TooBig());
        answer("lies", new FileSource.Opening.Opened(new Endless(), 0));
        files.want(List.of(
                wanted(1, "big", FileKind.VIDEO),
                wanted(2, "lies", FileKind.VIDEO),
                wanted(3, "gone", FileKind.VIDEO),
                announcing(4, Evidence.LARGEST + 1)));
        fetching.start();
        await().until(() -> told.size() == 4);
        for (var message = 1; message <= 4; message++) {
            assertThat(file(message).isLost()).isTrue();
        }
        assertThat(opened).hasValue(3);
        assertThat(count("blobs.chunks")).isZero();
        assertThat(count("blobs.files")).isZero();
    }

    @Test
    void givesUpAfterADay() {
        answer("a", new FileSource.Opening.Unavailable("502"));
        files.want(List.of(wanted(1, "a", FileKind.VIDEO)));
        fetching = fetching(Clock.fixed(NOW.plus(Duration.ofHours(25)), ZoneOffset.UTC));
        fetching.start();
        await().until(() -> told.size() == 1);
        assertThat(file(1).isLost()).isTrue();
    }

    @Test
    void goesOnAfterARestartWhereItWas() throws Exception {
        var bytes = random(3, 400_000);
        // A crash has left a part of an upload, and another file was entered but not noted.
        database.template()
                .insert(
                        new Document("files_id", FileId.ofMessage(7, 1) + "-dead")
                                .append("n", 0)
                                .append("data", new byte[10]),
                        "blobs.chunks");
        blobs.store(FileId.ofMessage(7, 2), null, new ByteArrayInputStream(random(2, 99)), NOW);
        database.template()
                .insert(
                        new Document("files_id", FileId.ofMessage(7, 2) + "-before")
                                .append("n", 0)
                                .append("data", new byte[10]),
                        "blobs.chunks");
        files.want(List.of(wanted(1, "a", FileKind.VIDEO), wanted(2, "b", FileKind.VIDEO)));
        offer("a", bytes);
        fetching.start();
        assertThat(read(blobs.open(awaitStored(1).blob()))).isEqualTo(bytes);
        assertThat(awaitStored(2).size()).isEqualTo(99);
        assertThat(opened).as("what was entered is not fetched again").hasValue(1);
        assertThat(count("blobs.chunks")).as("nothing of the crash is left").isEqualTo(3);
        fetching.stop();

        offer("c", random(4, 50));
        files.want(List.of(wanted(3, "c", FileKind.VIDEO)));
        fetching.start();
        assertThat(awaitStored(3).size()).isEqualTo(50);
    }

    @Test
    void twoProcessesFetchEveryFileOnce() throws Exception {
        for (var message = 1; message <= 20; message++) {
            offer("a" + message, random(message, 100_000));
            files.want(List.of(wanted(message, "a" + message, FileKind.VIDEO)));
        }
        var other = fetching(Clock.fixed(NOW, ZoneOffset.UTC));
        try {
            fetching.start();
            other.start();
            await().until(() -> told.size() >= 20);
        } finally {
            other.stop();
        }
        assertThat(opened).hasValue(20);
        for (var message = 1; message <= 20; message++) {
            assertThat(awaitStored(message).sha256()).isEqualTo(sha256(random(message, 100_000)));
        }
    }

    @Test
    void aFileThatADeadProcessHasClaimedIsFetchedWhenItsTimeIsOver() {
        var now = Clock.systemUTC();
        offer("a", random(1, 10));
        files.want(List.of(wanted(1, "a", FileKind.VIDEO)));
        assertThat(files.claim(file(1), now.instant().plusSeconds(2))).isTrue();
        assertThat(files.claim(evidence(1, "a", FileKind.VIDEO, null, 0), now.instant()))
                .as("somebody else saw it before")
                .isFalse();
        fetching = fetching(now);
        fetching.start();
        await().during(Duration.ofMillis(500)).until(() -> opened.get() == 0);
        assertThat(awaitStored(1).size()).isEqualTo(10);
    }

    @Test
    void aSlowFileIsLeftToTheProcessThatIsAtIt() {
        var gate = new CountDownLatch(1);
        var now = Clock.systemUTC();
        files.want(List.of(wanted(1, "slow", FileKind.VIDEO)));
        fetching = fetching(now, file -> held(gate));
        fetching.start();
        await().until(() -> opened.get() == 1);
        var other = fetching(now, file -> held(gate));
        other.start();
        try {
            await().during(Duration.ofSeconds(3)).atMost(Duration.ofSeconds(10)).until(() -> opened.get() == 1);
            gate.countDown();
            assertThat(awaitStored(1).size()).isEqualTo(5);
        } finally {
            other.stop();
        }
    }

    private FileSource.Opening held(CountDownLatch gate) {
        opened.incrementAndGet();
        try {
            gate.await();
        } catch (InterruptedException e) {
            return new FileSource.Opening.Unavailable("stopping");
        }
        return new FileSource.Opening.Opened(new ByteArrayInputStream(new byte[5]), 5);
    }

    @Test
    void anotherProcessThatTakesAFileOverSpoilsNothing() throws Exception {
        var id = FileId.ofMessage(7, 1);
        var bytes = random(1, 600_000);
        var late = new InputStream() {
            private final InputStream inner = new ByteArrayInputStream(bytes);
            private boolean overtaken;

            @Override
            public int read() throws IOException {
                if (!overtaken && inner.available() < 100_000) {
                    overtaken = true;
                    blobs.store(id, null, new ByteArrayInputStream(bytes), NOW);
                }
                return inner.read();
            }
        };
        assertThatIOException().isThrownBy(() -> blobs.store(id, null, late, NOW));
        var stored = blobs.finished(id, NOW).orElseThrow();
        assertThat(read(blobs.open(stored.blob()))).isEqualTo(bytes);
        assertThat(count("blobs.files")).isEqualTo(1);
        assertThat(count("blobs.chunks")).isEqualTo(3);
    }

    @Test
    void tellsHowManyFilesWaitAndSinceWhen() {
        assertThat(files.queue()).isEqualTo(new Files.Queue(0, null));
        files.want(List.of(wanted(1, "a", FileKind.VIDEO), wanted(2, "b", FileKind.VIDEO)));
        assertThat(files.queue()).isEqualTo(new Files.Queue(2, NOW));
    }

    @Test
    void tellsAgainUntilTheNewsAreKept() {
        outages.set(2);
        offer("a", random(1, 10));
        files.want(List.of(wanted(1, "a", FileKind.DOCUMENT)));
        fetching.start();
        await().until(() -> told.equals(List.of(FileId.ofMessage(7, 1))));
    }
}
