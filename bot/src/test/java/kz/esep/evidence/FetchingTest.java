package kz.esep.evidence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import kz.esep.people.PersonId;
import kz.esep.storage.MemoryDatabase;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class FetchingTest {

    private static final Instant NOW = Instant.parse("2025-09-14T05:00:00Z");
    private static final FetchingPace FAST =
            new FetchingPace(4, Duration.ofMillis(50), Duration.ofSeconds(2), Duration.ofMillis(1));

    private final MemoryDatabase database = new MemoryDatabase();
    private final Files files = new Files(database.template());
    private final Blobs blobs = new Blobs(database.template());
    private final Map<String, Queue<FileSource.Opening>> telegram = new ConcurrentHashMap<>();
    private final AtomicInteger opened = new AtomicInteger();
    private final List<FileId> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger outages = new AtomicInteger();
    private Fetching fetching = fetching(Clock.fixed(NOW, ZoneOffset.UTC));

    private Fetching fetching(Clock clock) {
        return fetching(clock, file -> {
            opened.incrementAndGet();
            return requireNonNull(requireNonNull(telegram.get(file)).poll());
        });
    }

    private Fetching fetching(Clock clock, FileSource source) {
        FileNews news = (settled, at) -> {
            if (outages.getAndDecrement() > 0) {
                throw new IllegalStateException("no database");
            }
            settled.forEach(file -> told.add(file.id()));
        };
        return new Fetching(
                files,
                blobs,
                new StaticListableBeanFactory(Map.of("source", source)).getBeanProvider(FileSource.class),
                news,
                FAST,
                clock,
                new SimpleMeterRegistry());
    }

    @AfterEach
    void end() {
        fetching.stop();
        database.close();
    }

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
    void makesSmallCopiesOfAPhotoForPagesAndForPrint() throws Exception {
        offer("a", jpeg(1600, 1200));
        files.want(List.of(wanted(1, "a", FileKind.PHOTO)));
        fetching.start();
        var blob = awaitStored(1).blob();
        var thumbnail = ImageIO.read(blobs.thumbnail(blob).orElseThrow());
        assertThat(thumbnail.getWidth()).isEqualTo(480);
        assertThat(thumbnail.getHeight()).isEqualTo(360);
        assertThat(count("prints.files")).isEqualTo(1);
        var print = ImageIO.read(new ByteArrayInputStream(blobs.print(blob).orElseThrow()));
        assertThat(print.getWidth()).isEqualTo(800);
        assertThat(print.getHeight()).isEqualTo(600);
    }

    @Test
    void readsWhenAndWhereAPictureWasTakenAndTurnsItUpright() throws Exception {
        var original = Camera.tagged(jpeg(1600, 1200), 6, "2025:09:13 18:20:30", 43.6512, 51.1597);
        offer("a", original);
        files.want(List.of(wanted(1, "a", FileKind.PHOTO)));
        fetching.start();
        var stored = awaitStored(1);
        var taken = requireNonNull(stored.taken());
        assertThat(taken.at()).isEqualTo(Instant.parse("2025-09-13T13:20:30Z"));
        assertThat(requireNonNull(taken.latitude())).isCloseTo(43.6512, within(0.0001));
        assertThat(requireNonNull(taken.longitude())).isCloseTo(51.1597, within(0.0001));
        assertThat(stored.flaw()).isNull();
        assertThat(read(blobs.open(stored.blob()))).isEqualTo(original);
        var thumbnail = ImageIO.read(blobs.thumbnail(stored.blob()).orElseThrow());
        assertThat(thumbnail.getWidth()).isEqualTo(360);
        assertThat(thumbnail.getHeight()).isEqualTo(480);
    }

    @Test
    void theSameContentSentAgainTellsTheSame() throws Exception {
        var original = Camera.tagged(jpeg(400, 300), 1, "2025:09:13 18:20:30", 43.6512, 51.1597);
        for (var message = 1; message <= 2; message++) {
            offer("same" + message, original);
            files.want(List.of(wanted(message, "same" + message, FileKind.PHOTO)));
            fetching.start();
            assertThat(awaitStored(message).taken()).isNotNull();
        }
    }

    @Test
    void aClockThatWasNeverSetOrIsAheadIsNotBelieved() throws Exception {
        var message = 0;
        fetching.start();
        for (var time : new String[] {null, "2000:01:01 00:00:00", "2031:01:01 00:00:00"}) {
            message++;
            offer("a" + message, Camera.tagged(jpeg(400, 300 + message), 1, time, 43.65, 51.16));
            files.want(List.of(wanted(message, "a" + message, FileKind.PHOTO)));
            fetching.wake();
            assertThat(requireNonNull(awaitStored(message).taken()).at()).isNull();
        }
    }

    @Test
    void anEmptyFileIsStoredAndKnownToBeEmpty() {
        offer("a", new byte[0]);
        files.want(List.of(wanted(1, "a", FileKind.DOCUMENT)));
        fetching.start();
        assertThat(awaitStored(1).flaw()).isEqualTo(Evidence.Flaw.EMPTY);
    }

    @Test
    void aPictureThatCannotBeDecodedIsStoredAllTheSame() {
        var broken = jpeg(400, 300);
        Arrays.fill(broken, 20, broken.length, (byte) 7);
        offer("a", broken);
        files.want(List.of(wanted(1, "a", FileKind.PHOTO)));
        fetching.start();
        var stored = awaitStored(1);
        assertThat(stored.size()).isEqualTo(broken.length);
        assertThat(stored.flaw()).isEqualTo(Evidence.Flaw.DAMAGED);
        assertThat(blobs.thumbnail(stored.blob())).isEmpty();
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

    private void offer(String file, byte[] bytes) {
        answer(file, new FileSource.Opening.Opened(new ByteArrayInputStream(bytes), bytes.length));
    }

    private void answer(String file, FileSource.Opening opening) {
        telegram.computeIfAbsent(file, key -> new ConcurrentLinkedQueue<>()).add(opening);
    }

    private static FileSource.Opening breakingOffAfter(int bytes) {
        var part = new ByteArrayInputStream(new byte[bytes]);
        return new FileSource.Opening.Opened(
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        var next = part.read();
                        if (next < 0) {
                            throw new IOException("connection reset");
                        }
                        return next;
                    }
                },
                0);
    }

    /** Never ends. */
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return length;
        }
    }

    private Evidence.Stored awaitStored(int message) {
        await().until(() -> file(message).isStored());
        return requireNonNull(file(message).stored());
    }

    private Evidence file(int message) {
        return files.findAll(List.of(FileId.ofMessage(7, message))).getFirst();
    }

    private long count(String collection) {
        return database.template().getCollection(collection).countDocuments();
    }

    private static Evidence announcing(int message, long size) {
        return evidence(message, "never opened", FileKind.VIDEO, null, size);
    }

    private static Evidence wanted(int message, String file, FileKind kind) {
        return evidence(message, file, kind, kind == FileKind.PHOTO ? "image/jpeg" : null, 0);
    }

    private static Evidence evidence(int message, String file, FileKind kind, @Nullable String type, long size) {
        return new Evidence(
                FileId.ofMessage(7, message),
                PersonId.ofTelegram(7),
                7,
                kind,
                file,
                "u" + file,
                null,
                type,
                size,
                null,
                null,
                NOW,
                null,
                0,
                NOW,
                false);
    }

    private static byte[] random(long seed, int size) {
        var bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static byte[] jpeg(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillOval(0, 0, width, height);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] read(InputStream stream) throws IOException {
        try (stream) {
            return stream.readAllBytes();
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
