package kz.esep.admin.speed;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.esep.PhrasesConfiguration;
import kz.esep.admin.reports.pack.EvidencePack;
import kz.esep.admin.reports.pack.Numbered;
import kz.esep.evidence.Blobs;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.language.Language;
import kz.esep.local.database.EmbeddedDatabase;
import org.springframework.data.mongodb.core.MongoTemplate;

/** How long an evidence pack takes out of GridFS of the embedded database. */
record PackSpeed(int files, long bytes, String time, long peak) {

    /** A file of the pack in bytes. */
    private static final int SIZE = 16 * 1024 * 1024;

    /** So many different files are stored; a pack has each of them several times. */
    private static final int STORED = 64;

    private static final int IN_ONE_GIGABYTE = 64;

    static PackSpeed of(Path directory, int gigabytes) throws IOException {
        try (var database = new DatabaseBeside(directory);
                var client = MongoClients.create(database.address())) {
            var blobs = new Blobs(new MongoTemplate(client, EmbeddedDatabase.NAME));
            var stored = new ArrayList<Evidence.Stored>();
            for (int i = 0; i < STORED; i++) {
                stored.add(blobs.store(new FileId("s" + i), "video/mp4", new Noise(i), Instant.EPOCH));
            }
            return stream(blobs, stored, gigabytes * IN_ONE_GIGABYTE);
        }
    }

    private static PackSpeed stream(Blobs blobs, List<Evidence.Stored> stored, int count) throws IOException {
        var files = Numbered.of(LargeProject.of(count, 1, STORED, SIZE).facts());
        var pack = new EvidencePack(
                PhrasesConfiguration.all(PackSpeed.class.getClassLoader()),
                Language.KK,
                file -> blobs.open(stored.get(Integer.parseInt(file.id().value().substring(1)) % STORED)
                        .blob()),
                Map.of());
        System.gc();
        var heap = new Heap();
        var out = new Counted();
        var streaming = new Watch();
        pack.write(List.of(), files, out);
        return new PackSpeed(files.size(), out.count, streaming.toString(), heap.peak());
    }

    @Override
    public String toString() {
        return "%d files, %d MB in %s, peak heap %d MB".formatted(files, bytes / 1024 / 1024, time, peak);
    }

    /** As a browser that takes everything at once. */
    private static final class Counted extends OutputStream {
        private long count;

        @Override
        public void write(int one) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
        }
    }

    /** Bytes that cannot be packed, made while they are read. */
    private static final class Noise extends InputStream {
        private final Random random;
        private int left = SIZE;

        Noise(int seed) {
            random = new Random(seed);
        }

        @Override
        public int read() {
            return left-- > 0 ? random.nextInt(256) : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            var some = new byte[Math.min(left, length)];
            random.nextBytes(some);
            System.arraycopy(some, 0, into, from, some.length);
            left -= some.length;
            return some.length;
        }
    }
}
