package kz.esep.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSizeTest {
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    Path directory;

    private EmbeddedDatabase database;
    private MongoClient client;
    private MongoCollection<Document> documents;

    @BeforeEach
    void open() {
        database = EmbeddedDatabase.open(directory);
        client = MongoClients.create(database.connectionString());
        documents = client.getDatabase(EmbeddedDatabase.NAME).getCollection("documents");
    }

    @AfterEach
    void close() {
        client.close();
        database.close();
    }

    @Test
    void theFileDoesNotGrowWithEveryChange() {
        Random random = new Random(5);
        for (int round = 0; round < 700; round++) {
            String text = ("round " + round + " ").repeat(100);
            documents.bulkWrite(IntStream.range(0, 30)
                    .mapToObj(i -> new UpdateOneModel<Document>(
                            Filters.eq("_id", random.nextInt(100)),
                            Updates.set("text", text),
                            new UpdateOptions().upsert(true)))
                    .toList());
        }

        // 21,000 changes of some 1,000 bytes each; 100 documents are alive, a tenth of a megabyte.
        await().atMost(Duration.ofMinutes(1)).until(() -> database.bytes() < 4 * MEGABYTE);
        assertThat(documents.countDocuments()).isEqualTo(100);
    }

    @Test
    void theSpaceOfWhatIsRemovedIsGivenBack() {
        for (int round = 0; round < 60; round++) {
            int first = round * 50;
            documents.insertMany(IntStream.range(first, first + 50)
                    .mapToObj(n -> new Document("_id", n).append("text", "x".repeat(4_000)))
                    .toList());
        }
        assertThat(database.bytes()).isGreaterThan(12 * MEGABYTE);

        documents.deleteMany(Filters.mod("_id", 10, 1));
        documents.deleteMany(
                Filters.nin("_id", IntStream.range(0, 300).mapToObj(n -> n * 10).toList()));

        await().atMost(Duration.ofMinutes(1)).until(() -> database.bytes() < 6 * MEGABYTE);
        assertThat(documents.countDocuments()).isEqualTo(300);
        assertThat(documents.find(Filters.eq("_id", 2_990)).first()).containsEntry("text", "x".repeat(4_000));
    }
}
