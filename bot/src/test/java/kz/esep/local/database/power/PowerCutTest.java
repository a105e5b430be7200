package kz.esep.local.database.power;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.esep.local.database.EmbeddedDatabase;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * After a SIGKILL the system still writes what it has in memory; after a power cut it does not. So the writes of a busy
 * database are recorded below it, and the file is made up as a power cut would leave it.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "no colons in names there")
class PowerCutTest {

    private static final int CLIENTS = 4;
    private static final int WRITES_EACH = 150;
    private static final int CUTS = 25;
    private static final int CUTS_IN_THE_NIGHT = 600;

    @TempDir
    Path parent;

    private final Recording recording = new Recording();
    private Path directory;
    private RecordingLayer layer;

    @BeforeEach
    void record() throws Exception {
        directory = RecordingLayer.directory(parent);
        layer = RecordingLayer.under(directory, recording);
        try (var database = EmbeddedDatabase.open(directory);
                var client = MongoClients.create(database.connectionString());
                var threads = Executors.newFixedThreadPool(CLIENTS)) {
            documents(client).createIndex(Indexes.ascending("text"));
            var writers = new ArrayList<Future<?>>();
            for (var writer = 0; writer < CLIENTS; writer++) {
                var number = writer;
                writers.add(threads.submit(() -> writes(client, number)));
            }
            for (var each : writers) {
                each.get();
            }
        }
    }

    @AfterEach
    void stop() {
        layer.close();
    }

    @Test
    void everyAnswerToAWriteComesAfterTheForceOfItsBytes() {
        assertThat(recording.events())
                .filteredOn(Recording.Answered.class::isInstance)
                .hasSize(CLIENTS * WRITES_EACH);
        assertThat(recording.answeredTooEarly()).isEmpty();
    }

    @Test
    void whatWasAnsweredIsThereAfterAPowerCut() throws IOException {
        cutOff(CUTS);
    }

    @Test
    @Tag("nightly")
    void whatWasAnsweredIsThereAfterHundredsOfPowerCuts() throws IOException {
        cutOff(CUTS_IN_THE_NIGHT);
    }

    private void cutOff(int times) throws IOException {
        for (var seed = 0; seed < times; seed++) {
            var random = new Random(seed);
            var event = 1 + random.nextInt(recording.events().size());
            var disk = seed % 2 == 0 ? Recording.Disk.ORDERED : Recording.Disk.REORDERING;
            var image = recording.cutOffAt(event, disk, random);
            var copy = Files.createDirectories(parent.resolve("copy"));
            for (var file : image.files().entrySet()) {
                Files.write(copy.resolve(file.getKey()), file.getValue());
            }
            // Never forced itself: a power cut may leave it, or an older one, or none.
            if (random.nextBoolean() && image.saved().length > 0) {
                Files.write(copy.resolve("esep.saved"), image.saved());
            }
            assertThat(tokensIn(copy))
                    .as("power cut %d at event %d, %s disk", seed, event, disk)
                    .containsAll(image.tokens());
            FileSystemUtils.deleteRecursively(copy);
        }
    }

    private static Set<String> tokensIn(Path directory) {
        var found = new TreeSet<String>();
        try (var database = EmbeddedDatabase.open(directory);
                var client = MongoClients.create(database.connectionString())) {
            documents(client).find().forEach(document -> {
                found.addAll(document.getList("past", String.class));
                assertThat(documents(client).countDocuments(Filters.eq("text", document.getString("text"))))
                        .isEqualTo(1);
            });
            var bucket = GridFSBuckets.create(client.getDatabase(EmbeddedDatabase.NAME));
            bucket.find().forEach(file -> found.add(file.getFilename()));
        }
        return found;
    }

    /** Inserts, changes and files; each brings a token of its own, and padding that soon has to be compacted. */
    private void writes(MongoClient client, int writer) {
        var documents = documents(client);
        var bucket = GridFSBuckets.create(client.getDatabase(EmbeddedDatabase.NAME));
        for (var write = 0; write < WRITES_EACH; write++) {
            var token = "token-" + writer + "-" + write + ";";
            switch (write % 5) {
                case 0 ->
                    documents.insertOne(new Document("_id", writer + "-" + write)
                            .append("text", token)
                            .append("past", List.of(token))
                            .append("padding", "x".repeat(4_000)));
                case 4 -> bucket.uploadFromStream(token, bytes(token.repeat(2_000)));
                default ->
                    documents.updateOne(
                            Filters.eq("_id", writer + "-" + (write - write % 5)),
                            Updates.combine(Updates.set("text", token), Updates.push("past", token)));
            }
            recording.answered(token, saved());
        }
    }

    private byte[] saved() {
        try {
            return Files.readAllBytes(directory.resolve("esep.saved"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase(EmbeddedDatabase.NAME).getCollection("documents");
    }
}
