package kz.esep.local.database;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;

/**
 * Measures acknowledged writes per second, by one thread and by eight, on the embedded database and on the server's
 * own in-memory one, alternating. A program to be run by hand; its only argument is the directory to write in.
 */
final class WriteSpeed {
    private static final int ROUNDS = 3;
    private static final long ROUND_NANOS = 3_000_000_000L;

    private WriteSpeed() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createTempDirectory(Path.of(arguments[0]), "write-speed");
        MongoServer memory = new MongoServer(new MemoryBackend());
        try (EmbeddedDatabase embedded = EmbeddedDatabase.open(directory);
                MongoClient durable = MongoClients.create(embedded.connectionString());
                MongoClient inMemory = MongoClients.create(memory.bindAndGetConnectionString())) {
            for (int round = 0; round < ROUNDS; round++) {
                measure("embedded", durable, 1, round);
                measure("in memory", inMemory, 1, round);
                measure("embedded", durable, 8, round);
                measure("in memory", inMemory, 8, round);
            }
            System.out.println("file: " + embedded.bytes() + " bytes");
        } finally {
            memory.shutdownNow();
        }
        syncs(directory);
    }

    private static void measure(String name, MongoClient client, int threads, int round)
            throws InterruptedException, ExecutionException {
        MongoCollection<Document> documents =
                client.getDatabase("speed").getCollection("round" + round + "x" + threads);
        documents.createIndex(Indexes.ascending("project"));
        AtomicInteger written = new AtomicInteger();
        long start = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                running.add(pool.submit(() -> {
                    while (System.nanoTime() - start < ROUND_NANOS) {
                        int number = written.incrementAndGet();
                        documents.insertOne(new Document("_id", "entry-" + number)
                                .append("version", 1)
                                .append("project", "p" + number % 20)
                                .append("text", "x".repeat(400)));
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%-10s %d threads: %.0f writes/s%n", name, threads, written.get() / seconds);
    }

    /** What the disk itself does: the bound of a single writer. */
    private static void syncs(Path directory) throws IOException {
        Path file = directory.resolve("syncs");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long start = System.nanoTime();
            int count = 0;
            while (System.nanoTime() - start < ROUND_NANOS) {
                channel.write(ByteBuffer.allocate(12_288), (count % 100) * 12_288L);
                channel.force(true);
                count++;
            }
            System.out.printf("disk: %.0f syncs of 12 KB/s%n", count / ((System.nanoTime() - start) / 1e9));
        }
    }
}
