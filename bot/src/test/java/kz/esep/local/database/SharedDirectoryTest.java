package kz.esep.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import kz.esep.CannotStart;
import kz.esep.local.database.EmbeddedDatabase.Patience;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes and one directory. */
class SharedDirectoryTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path directory;

    @Test
    void aClientTakesTheDirectoryOverWhenItsOwnerIsKilledAndGoesOnWithTheSameAddress() throws Exception {
        Process owner = Programs.start(Writer.class, directory.toString(), "owner");
        try (var output = owner.inputReader()) {
            assertThat(output.readLine()).isEqualTo("owner");
            String acknowledged = output.readLine();
            try (EmbeddedDatabase database = EmbeddedDatabase.open(directory);
                    MongoClient client = MongoClients.create(database.connectionString())) {
                documents(client).insertOne(new Document("_id", "before"));
                assertThat(database.owner()).isFalse();

                owner.destroyForcibly().waitFor();
                await().atMost(LONG)
                        .ignoreExceptionsInstanceOf(MongoException.class)
                        .untilAsserted(() -> documents(client)
                                .replaceOne(
                                        Filters.eq("_id", "after"), new Document(), new ReplaceOptions().upsert(true)));

                assertThat(database.owner()).isTrue();
                assertThat(documents(client).find(Filters.in("_id", "before", "after", acknowledged)))
                        .hasSize(3);
                assertThat(database.commits().count()).isPositive();
                thirdIsAClientOf(client);
            }
        } finally {
            owner.destroyForcibly().waitFor();
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.open(directory)) {
            assertThat(database.owner()).as("closed with its last handle").isTrue();
        }
    }

    private void thirdIsAClientOf(MongoClient client) throws IOException, InterruptedException {
        Process third = Programs.start(Writer.class, directory.toString(), "third");
        try (var output = third.inputReader()) {
            assertThat(output.readLine()).isEqualTo("client");
            assertThat(documents(client).find(Filters.eq("_id", output.readLine())))
                    .hasSize(1);
        } finally {
            third.destroyForcibly().waitFor();
        }
    }

    @Test
    void anOwnerThatHasNotOpenedTheFileYetIsNamed() throws IOException {
        try (FileChannel lock = lockedBy(Holder.here().host())) {
            assertThat(lock.isOpen()).isTrue();
            assertThatRefusalSays("is held by process 4711, which has not finished opening it: wait");
        }
    }

    @Test
    void anOwnerThatDoesNotAnswerIsNamed() throws IOException {
        new Address(1, "password").write(directory);
        try (FileChannel lock = lockedBy(Holder.here().host())) {
            assertThat(lock.isOpen()).isTrue();
            assertThatRefusalSays("is held by process 4711, which does not answer: stop that process");
        }
    }

    @Test
    void anotherMachineIsNamedAndAMongoDbRecommended() throws IOException {
        try (FileChannel lock = lockedBy("elsewhere.example.kz")) {
            assertThat(lock.isOpen()).isTrue();
            assertThatRefusalSays("is in use on the machine elsewhere.example.kz: only processes of one machine");
        }
    }

    /** A lock of this process serves as one of another: nobody here can get it. */
    private FileChannel lockedBy(String host) throws IOException {
        FileChannel lock = FileChannel.open(
                directory.resolve(OwnedDirectory.LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        assertThat(lock.lock().isValid()).isTrue();
        Files.write(directory.resolve(OwnedDirectory.LOCK), List.of(host, "4711"));
        return lock;
    }

    private void assertThatRefusalSays(String part) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> EmbeddedDatabase.open(directory, new Patience(Duration.ZERO, Duration.ZERO))
                        .close())
                .withMessageContaining(directory.toString())
                .withMessageContaining(part)
                .withMessageEndingWith(".");
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase(EmbeddedDatabase.NAME).getCollection("documents");
    }
}
