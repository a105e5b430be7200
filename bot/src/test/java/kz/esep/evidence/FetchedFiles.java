package kz.esep.evidence;

import static java.util.Objects.requireNonNull;
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
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import kz.esep.people.PersonId;
import kz.esep.storage.MemoryDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Files that are fetched from a Telegram of the test's own into the embedded database. */
abstract class FetchedFiles {

    static final Instant NOW = Instant.parse("2025-09-14T05:00:00Z");
    private static final FetchingPace FAST =
            new FetchingPace(4, Duration.ofMillis(50), Duration.ofSeconds(2), Duration.ofMillis(1));

    final MemoryDatabase database = new MemoryDatabase();
    final Files files = new Files(database.template());
    final Blobs blobs = new Blobs(database.template());
    private final Map<String, Queue<FileSource.Opening>> telegram = new ConcurrentHashMap<>();
    final AtomicInteger opened = new AtomicInteger();
    final List<FileId> told = new CopyOnWriteArrayList<>();
    final AtomicInteger outages = new AtomicInteger();
    Fetching fetching = fetching(Clock.fixed(NOW, ZoneOffset.UTC));

    Fetching fetching(Clock clock) {
        return fetching(clock, file -> {
            opened.incrementAndGet();
            return requireNonNull(requireNonNull(telegram.get(file)).poll());
        });
    }

    Fetching fetching(Clock clock, FileSource source) {
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

    void offer(String file, byte[] bytes) {
        answer(file, new FileSource.Opening.Opened(new ByteArrayInputStream(bytes), bytes.length));
    }

    void answer(String file, FileSource.Opening opening) {
        telegram.computeIfAbsent(file, key -> new ConcurrentLinkedQueue<>()).add(opening);
    }

    static FileSource.Opening breakingOffAfter(int bytes) {
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
    static final class Endless extends InputStream {
        @Override
        public int read() {
            return 1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return length;
        }
    }

    Evidence.Stored awaitStored(int message) {
        await().until(() -> file(message).isStored());
        return requireNonNull(file(message).stored());
    }

    Evidence file(int message) {
        return files.findAll(List.of(FileId.ofMessage(7, message))).getFirst();
    }

    long count(String collection) {
        return database.template().getCollection(collection).countDocuments();
    }

    static Evidence announcing(int message, long size) {
        return evidence(message, "never opened", FileKind.VIDEO, null, size);
    }

    static Evidence wanted(int message, String file, FileKind kind) {
        return evidence(message, file, kind, kind == FileKind.PHOTO ? "image/jpeg" : null, 0);
    }

    static Evidence evidence(int message, String file, FileKind kind, @Nullable String type, long size) {
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

    static byte[] random(long seed, int size) {
        var bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    static byte[] jpeg(int width, int height) {
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

    static byte[] read(InputStream stream) throws IOException {
        try (stream) {
            return stream.readAllBytes();
        }
    }

    static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
